import type { Locale } from "../shared/localized.ts";
import { type Industry, industries, type Ownership, ownerships } from "./job-package.ts";
import { type StepKind, stepKinds } from "./step.ts";

/** Weeks from the first day to ordinary employment, both ends included. */
export const weekRanges = {
  "to-13": { from: 1, to: 13 },
  "14-26": { from: 14, to: 26 },
  "over-26": { from: 27, to: 1000 },
} as const;
export type WeekRange = keyof typeof weekRanges;
export const weekRangeNames = ["to-13", "14-26", "over-26"] as const satisfies readonly WeekRange[];

/** What somebody looks for in the catalogue. Everything that is set must hold. */
export type PackageFilter = {
  text?: string;
  /** A municipality's code: it offers the package. */
  municipality?: string;
  industry?: Industry;
  ownership?: Ownership;
  weeks?: WeekRange;
  /** The package has this step, so a course can begin at it. */
  startStep?: StepKind;
  locale: Locale;
};
export type PackageFilterField = Exclude<keyof PackageFilter, "locale">;

/** How the address spells each field, in the order of the form. */
export const filterParameters = {
  text: "q",
  municipality: "kommune",
  industry: "branche",
  ownership: "ejerform",
  weeks: "varighed",
  startStep: "trin",
} as const satisfies Record<PackageFilterField, string>;
export const filterFields = Object.keys(filterParameters) as readonly PackageFilterField[];
export const pageParameter = "side";

const longestText = 100;

/** Reads an address. What it does not know is as if it were not there: old links and mistyped ones show the catalogue. */
export function readPackageFilter(
  query: URLSearchParams,
  known: { locale: Locale; municipalities: readonly { code: string }[] },
): { filter: PackageFilter; page: number } {
  const read = (field: PackageFilterField): string => (query.get(filterParameters[field]) ?? "").trim();
  const among = <Value extends string>(field: PackageFilterField, values: readonly Value[]): Value | undefined =>
    values.find((value) => value === read(field));

  const text = [...read("text")].slice(0, longestText).join("").trim();
  const municipality = among(
    "municipality",
    known.municipalities.map(({ code }) => code),
  );
  const industry = among("industry", industries);
  const ownership = among("ownership", ownerships);
  const weeks = among("weeks", weekRangeNames);
  const startStep = among("startStep", stepKinds);
  const page = query.get(pageParameter) ?? "";
  return {
    filter: {
      ...(text && { text }),
      ...(municipality && { municipality }),
      ...(industry && { industry }),
      ...(ownership && { ownership }),
      ...(weeks && { weeks }),
      ...(startStep && { startStep }),
      locale: known.locale,
    },
    page: /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1,
  };
}

/** The address's query for what is looked for; the first page needs no number. */
export function packageQuery(filter: Partial<PackageFilter>, page = 1): URLSearchParams {
  const query = new URLSearchParams();
  for (const field of filterFields) {
    const value = filter[field];
    if (value) query.set(filterParameters[field], value);
  }
  if (page > 1) query.set(pageParameter, String(page));
  return query;
}

/** Taking one condition away. */
export function withoutField(filter: PackageFilter, field: PackageFilterField): PackageFilter {
  const { [field]: _, ...rest } = filter;
  return rest as PackageFilter;
}
