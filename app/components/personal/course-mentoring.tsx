import type { JobPackageTerms } from "#app/domain/agreement/terms.ts";
import { inLocale } from "#app/domain/shared/localized.ts";
import { formatNumber, formatPeriod } from "#app/i18n/format.ts";
import { useLocale, useWords } from "../language.tsx";
import { SummaryList } from "../summary-list.tsx";
import { TextList } from "../text-list.tsx";

type CourseMentoringProps = { mentoring: JobPackageTerms["mentoring"]; role: "mentor" | "citizen" };

/** What the mentor is there for: the goal, the tasks, the hours. */
export function CourseMentoring({ mentoring, role }: CourseMentoringProps) {
  const locale = useLocale();
  const { course, parts } = useWords();
  const words = course.mentoring;
  return (
    <section aria-labelledby="mentoring">
      <h2 id="mentoring">{words.title[role]}</h2>
      <p>{inLocale(mentoring.goal, locale)}</p>
      <SummaryList
        items={[
          ...(role === "citizen" ? [{ label: words.mentor, value: mentoring.mentorName }] : []),
          { label: words.hours, value: parts.hoursPerWeek(formatNumber(mentoring.hoursPerWeek, locale)) },
          { label: words.period, value: formatPeriod(mentoring.start, mentoring.end, locale) },
        ]}
      />
      <h3>{words.tasks[role]}</h3>
      <TextList items={mentoring.tasks.map((task) => inLocale(task, locale))} />
      {role === "mentor" && <p>{words.confidential}</p>}
    </section>
  );
}
