import type { Locale } from "../shared/localized.ts";
import type { Industry, Ownership } from "./job-package.ts";
import type { StepKind } from "./step.ts";

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
