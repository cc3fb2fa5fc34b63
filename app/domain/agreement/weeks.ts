import { addDays, daysBetween, laterOf, type PlainDate } from "../shared/plain-date.ts";

/** Both days belong to it. */
export type Period = { start: PlainDate; end: PlainDate };

const daysInWeek = 7;

/**
 * Weeks that periods last together, begun ones counted. Days are counted once, in whatever order they come, and what is
 * less than a week apart is one stretch: a weekend or a holiday between two steps is no break.
 */
export function weeksOf(periods: readonly Period[]): number {
  let days = 0;
  let countedTo: PlainDate | undefined;
  for (const { start, end } of periods.toSorted((a, b) => (a.start < b.start ? -1 : 1))) {
    if (end < start || (countedTo && end <= countedTo)) continue;
    const goesOn = countedTo !== undefined && daysBetween(countedTo, start) <= daysInWeek;
    const from = countedTo && goesOn ? addDays(countedTo, 1) : start;
    days += daysBetween(from, end) + 1;
    countedTo = countedTo ? laterOf(countedTo, end) : end;
  }
  return Math.ceil(days / daysInWeek);
}
