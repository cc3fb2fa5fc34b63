import type { AgreedStep } from "../agreement/terms.ts";
import { addDays, addWeeks, earlierOf, type PlainDate } from "../shared/plain-date.ts";

export type HoursPeriod = { from: PlainDate; to: PlainDate | null; hoursPerWeek: number };

/**
 * Hours a week over several steps, as dated periods. VITAS has one field for the hours and cannot tell that they rise: its
 * guidance asks for the maximum there and the periods in the remarks.
 */
export function hoursPeriods(steps: readonly AgreedStep[]): HoursPeriod[] {
  const merged: HoursPeriod[] = [];
  for (const period of steps.flatMap(periodsOf)) {
    const last = merged.at(-1);
    // Over a weekend the same hours go on.
    const goesOn = last?.to && last.hoursPerWeek === period.hoursPerWeek && period.from <= addDays(last.to, 3);
    if (last && goesOn) last.to = period.to;
    else merged.push({ ...period });
  }
  return merged;
}

export const mostHours = (periods: readonly HoursPeriod[]): number =>
  Math.max(0, ...periods.map((period) => period.hoursPerWeek));

function periodsOf({ start, end, hours }: AgreedStep): HoursPeriod[] {
  const stages = hours
    .toSorted((a, b) => a.fromWeek - b.fromWeek)
    .map(({ fromWeek, hoursPerWeek }) => ({ from: addWeeks(start, fromWeek - 1), hoursPerWeek }))
    .filter(({ from }) => end === null || from <= end);
  return stages.map((stage, i) => {
    const next = stages[i + 1];
    const lastDay = next ? addDays(next.from, -1) : end;
    return { ...stage, to: lastDay && end ? earlierOf(lastDay, end) : lastDay };
  });
}
