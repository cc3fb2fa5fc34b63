import type { AgreementStatus } from "../agreement/transitions.ts";
import { addWeeks, laterOf, type PlainDate } from "../shared/plain-date.ts";

export type CourseProgress = {
  status: AgreementStatus;
  startsOn: PlainDate;
  /** The day on which the latest milestone was reached; null: none was. */
  lastReached: PlainDate | null;
  /** Whether the ordinary job has begun: after that nothing hangs. */
  employed: boolean;
};

/** The day since when nothing was reached, where that is so many weeks ago; undefined for a course that moves (S7). */
export function stalledSince(course: CourseProgress, today: PlainDate, weeks: number): PlainDate | undefined {
  if (course.status !== "active" || course.employed || course.startsOn > today) return undefined;
  const since = course.lastReached ? laterOf(course.startsOn, course.lastReached) : course.startsOn;
  return addWeeks(since, weeks) <= today ? since : undefined;
}

type Reached = { kind: string; state: string; on: PlainDate | null };

/** What a course's milestones say of its progress. */
export function progressOf(
  { status, startsOn }: Pick<CourseProgress, "status" | "startsOn">,
  milestones: readonly Reached[],
): CourseProgress {
  const done = milestones.filter(({ state }) => state === "done");
  const days = done.flatMap(({ on }) => on ?? []).toSorted();
  return {
    status,
    startsOn,
    lastReached: days.at(-1) ?? null,
    employed: done.some(({ kind }) => kind === "ordinary-job"),
  };
}
