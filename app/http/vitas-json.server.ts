import { vitasRemarks } from "#app/contract/vitas-fields.ts";
import type { VitasCase } from "#db/queries/vitas.server.ts";

/** The sheets for another system to read. Names are stable and told in docs/vitas-json.md; a change of meaning is a new format. */
export function vitasJson({ reference, municipalityCode, terms, sheets, applications }: VitasCase) {
  return {
    format: "jobpakkeportalen/vitas/1",
    agreementReference: reference,
    agreementVersion: terms?.version ?? null,
    municipalityCode,
    applications: sheets.map((sheet) => {
      const recorded = applications.find((one) => one.stepKey === sheet.stepKey);
      const { name, cvrNumber, pNumber, workplace, address, fullTimeEmployees, contact } = sheet.company;
      return {
        stepKey: sheet.stepKey,
        kind: sheet.kind,
        status: recorded?.status ?? "not-filed",
        vitasReference: recorded?.vitasReference ?? null,
        company: { name, cvrNumber, pNumber, workplace, address, fullTimeEmployees, contact },
        representative: sheet.representative,
        offer: {
          job: sheet.job.da,
          tasks: sheet.tasks.map((task) => task.da),
          purposes: sheet.purposes,
          startDate: sheet.start,
          endDate: sheet.end,
          weeklyHours: sheet.weeklyHours,
          remarks: vitasRemarks(sheet),
        },
        writtenInVitas: sheet.heldElsewhere,
      };
    }),
  };
}
