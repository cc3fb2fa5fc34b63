import { addDays, addWeeks, daysBetween, type PlainDate } from "../shared/plain-date.ts";

export const cohortLeaveReasons = ["ready-for-course", "job", "education", "other"] as const;
export type CohortLeaveReason = (typeof cohortLeaveReasons)[number];

export type Intake = { firstDay: PlainDate; intakeEveryWeeks: number };

/** Whether new people may join on a day: the first day, and every so many weeks after it. */
export const isIntakeDay = ({ firstDay, intakeEveryWeeks }: Intake, day: PlainDate): boolean =>
  day >= firstDay && daysBetween(firstDay, day) % (intakeEveryWeeks * 7) === 0;

/** The first so many intake days from a day on. */
export function intakeDaysFrom({ firstDay, intakeEveryWeeks }: Intake, from: PlainDate, wanted: number): PlainDate[] {
  const every = intakeEveryWeeks * 7;
  const passed = from <= firstDay ? 0 : Math.ceil(daysBetween(firstDay, from) / every);
  const first = addDays(firstDay, passed * every);
  return Array.from({ length: wanted }, (_, i) => addWeeks(first, i * intakeEveryWeeks));
}
