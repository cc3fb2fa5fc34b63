import { inLocale, type Locale, type LocalizedText } from "#app/domain/shared/localized.ts";
import type { PlainDate } from "#app/domain/shared/plain-date.ts";
import type { VitasContact, VitasSheet } from "#app/domain/vitas/vitas-sheet.ts";
import { vitas as da } from "#app/i18n/da/vitas.ts";
import { vitas as en } from "#app/i18n/en/vitas.ts";
import { formatDate, formatNumber } from "#app/i18n/format.ts";

export const vitasTexts = { da, en };

/** A field of the application as it is copied: several lines where the application has one long field. */
export type VitasField = { label: string; value: string | readonly string[]; name: string };
export type VitasGroup = { title: string; fields: readonly VitasField[] };

/** Values are written as the application wants them, in Danish; labels in the reader's language. */
const written = (text: LocalizedText): string => inLocale(text, "da");
const dated = (date: PlainDate): string => formatDate(date, "da");

/** The sheet in words, group by group: the page and the PDF show the same. */
export function vitasGroups(sheet: VitasSheet, locale: Locale): VitasGroup[] {
  const t = vitasTexts[locale];
  const f = t.fields;
  const { company } = sheet;
  const person = (role: string, { name, email, phone }: VitasContact): VitasField[] => [
    { name: `${role}.name`, label: f.name, value: name },
    { name: `${role}.email`, label: f.email, value: email },
    { name: `${role}.phone`, label: f.phone, value: phone ?? f.noPhone },
  ];
  const purposes = sheet.purposes?.map((purpose) => vitasTexts.da.purposes[purpose]);
  const remarks = vitasRemarks(sheet);
  return [
    {
      title: f.companyGroup,
      fields: [
        { name: "company.name", label: f.companyName, value: company.name },
        { name: "company.cvrNumber", label: f.cvrNumber, value: company.cvrNumber },
        { name: "company.pNumber", label: f.pNumber, value: company.pNumber },
        { name: "company.workplace", label: f.workplace, value: company.workplace },
        { name: "company.address", label: f.address, value: company.address },
        {
          name: "company.fullTimeEmployees",
          label: f.fullTimeEmployees,
          value: formatNumber(company.fullTimeEmployees, "da"),
        },
      ],
    },
    { title: f.contactGroup, fields: person("contact", company.contact) },
    {
      title: f.representativeGroup,
      fields: sheet.representative
        ? person("representative", sheet.representative)
        : [{ name: "representative.name", label: f.name, value: f.noRepresentative }],
    },
    {
      title: f.offerGroup,
      fields: [
        { name: "job", label: f.job, value: written(sheet.job) },
        { name: "tasks", label: f.tasks, value: sheet.tasks.map(written) },
        ...(purposes ? [{ name: "purposes", label: f.purposes, value: purposes }] : []),
        { name: "start", label: f.start, value: dated(sheet.start) },
        { name: "end", label: f.end, value: sheet.end ? dated(sheet.end) : f.noEnd },
        { name: "weeklyHours", label: f.weeklyHours, value: formatNumber(sheet.weeklyHours.maximum, "da") },
        { name: "remarks", label: f.remarks, value: remarks ? remarks.split("\n") : f.noRemarks },
      ],
    },
  ];
}

/** Hours that change on the way are told in words, since the application has one number for them; then what was agreed. */
export function vitasRemarks({ weeklyHours, remarks }: Pick<VitasSheet, "weeklyHours" | "remarks">): string {
  const t = vitasTexts.da;
  const { periods } = weeklyHours;
  const told = periods.map(({ from, to, hoursPerWeek }) =>
    t.hoursIn(to ? t.period(dated(from), dated(to)) : t.from(dated(from)), formatNumber(hoursPerWeek, "da")),
  );
  return [...(periods.length > 1 ? [t.hoursRise(told.join("; "))] : []), remarks.trim()].filter(Boolean).join("\n");
}

/** `Virksomhedspraktik: Prøveperiode · Kompetenceafklaring` */
export const vitasHeading = (sheet: Pick<VitasSheet, "kind" | "steps">, locale: Locale): string =>
  vitasTexts[locale].heading(
    vitasTexts[locale].kinds[sheet.kind],
    sheet.steps.map((step) => inLocale(step, locale)).join(" · "),
  );
