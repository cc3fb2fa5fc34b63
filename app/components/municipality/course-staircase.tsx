import type { HoursStage, StepKind } from "#app/domain/job-package/step.ts";
import { inLocale, type LocalizedText } from "#app/domain/shared/localized.ts";
import type { PlainDate } from "#app/domain/shared/plain-date.ts";
import { formatNumber, formatPeriod } from "#app/i18n/format.ts";
import { useLocale, useWords } from "../language.tsx";
import { type StaircaseStep, StaircaseTimeline } from "../staircase-timeline.tsx";

export type CourseStep = {
  kind: StepKind;
  title: LocalizedText;
  weeks: number;
  hours: readonly HoursStage[];
  start: PlainDate | null;
  end: PlainDate | null;
  /** Why it is passed over; null where it is part of the course. */
  skipped: string | null;
};

export type Course = {
  steps: readonly CourseStep[];
  mentor: { name: string; hoursPerWeek: number | null; start: PlainDate | null; end: PlainDate | null };
};

/** The dated course; a step is done, under way or to come by the day that the course has reached (null: it has not begun). */
export function CourseStaircase({ course, reached }: { course: Course; reached: PlainDate | null }) {
  const locale = useLocale();
  const { municipality, parts } = useWords();
  const words = municipality.agreement;
  const { mentor } = course;
  const mentoring =
    mentor.name === "" || mentor.hoursPerWeek === null || mentor.start === null
      ? words.nobodyYet
      : words.mentoring(
          mentor.name,
          parts.hoursPerWeek(formatNumber(mentor.hoursPerWeek, locale)),
          formatPeriod(mentor.start, mentor.end, locale),
        );
  return (
    <StaircaseTimeline
      label={words.staircase}
      showList
      mentoring={{ text: mentoring }}
      steps={course.steps.map((step) => ({
        kind: step.kind,
        title: inLocale(step.title, locale),
        weeks: step.weeks,
        hours: step.hours,
        ...(step.start && { start: step.start, end: step.end }),
        state: stateOf(step, reached),
        ...(step.skipped !== null && { note: step.skipped }),
      }))}
    />
  );
}

function stateOf(step: CourseStep, reached: PlainDate | null): NonNullable<StaircaseStep["state"]> {
  if (step.skipped !== null) return "skipped";
  if (!step.start || reached === null || step.start > reached) return "planned";
  return step.end && step.end < reached ? "done" : "current";
}
