import { type CompetenceLevel, competenceLevels } from "./competence.ts";

const rank = (level: CompetenceLevel): number => competenceLevels.indexOf(level);

/** A gap is a competence observed below what the job requires. */
export const isGap = (observed: CompetenceLevel, required: CompetenceLevel): boolean => rank(observed) < rank(required);

/** A strength reaches what the job requires, or goes beyond it. What was never tried is no strength, whatever is required. */
export const isStrength = (observed: CompetenceLevel, required: CompetenceLevel): boolean =>
  observed !== "not-tried" && !isGap(observed, required);

/** How far `after` lies above `before` on the scale: negative where it lies below. */
export const levelsBetween = (before: CompetenceLevel, after: CompetenceLevel): number => rank(after) - rank(before);
