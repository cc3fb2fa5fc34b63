import type { ProposedTraining } from "../job-package/job-package.ts";
import { isLasting, type PackageStep } from "../job-package/step.ts";
import { addDays, addWeeks, earlierOf, type PlainDate } from "../shared/plain-date.ts";
import { addWorkingDays, type ClosingDays, onOrAfter, onOrBefore } from "../shared/working-days.ts";

export type DatedStep = { start: PlainDate; end: PlainDate | null };

/**
 * Dates for steps that follow each other without a break. Weeks are counted from the wanted first day, so closed days
 * shorten a step and never push the later ones. First and last days are working days; an ordinary job has no last day.
 */
export function dateSteps(
  steps: readonly Pick<PackageStep, "kind" | "weeks">[],
  wantedStart: PlainDate,
  closed?: ClosingDays,
): DatedStep[] {
  let weeksBefore = 0;
  return steps.map((step) => {
    const nominal = addWeeks(wantedStart, weeksBefore);
    weeksBefore += step.weeks;
    const start = onOrAfter(nominal, closed);
    const end = isLasting(step.kind) ? null : onOrBefore(addDays(addWeeks(wantedStart, weeksBefore), -1), closed);
    return { start, end };
  });
}

/** Courses one after another within the training step; the last ones end with it where the step is too short. */
export function dateTraining(
  training: readonly Pick<ProposedTraining, "days">[],
  step: { start: PlainDate; end: PlainDate },
  closed?: ClosingDays,
): { start: PlainDate; end: PlainDate }[] {
  let next = step.start;
  return training.map(({ days }) => {
    const start = earlierOf(next, step.end);
    const end = earlierOf(addWorkingDays(start, days - 1, closed), step.end);
    next = addWorkingDays(end, 1, closed);
    return { start, end };
  });
}
