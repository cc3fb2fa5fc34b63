import type { Dictionary } from "#app/i18n/index.ts";

/** Field names with their labels, in the order of the form: the error summary's order. */
export const inquiryLabels = (fields: Dictionary["inquiry"]["fields"]): Record<string, string> => {
  const order = [
    "cvrNumber",
    "employerName",
    "ownership",
    "glnNumber",
    "pNumber",
    "unitName",
    "street",
    "postalCode",
    "city",
    "fullTimeEquivalents",
    "municipalityCode",
    "places",
    "wantedStart",
    "mentorName",
    "mentorTitle",
    "mentorEmail",
    "contactName",
    "contactTitle",
    "contactEmail",
    "contactPhone",
    "message",
    "noLabourDispute",
  ] as const satisfies readonly (keyof typeof fields)[];
  return Object.fromEntries(order.map((name) => [name, fields[name].label]));
};
