import { formatDateWithWeek } from "#app/i18n/format.ts";
import { type ListedMilestone, milestoneTitle } from "../agreement/milestone-list.tsx";
import { useLocale, useWords } from "../language.tsx";

/** For whoever owes nothing: what happens next, and who sees to it. */
export function NextEvent({ milestones }: { milestones: readonly ListedMilestone[] }) {
  const locale = useLocale();
  const { agreement, course, parts } = useWords();
  const next = milestones.find(({ state }) => state === "planned" || state === "missed");
  if (!next) return null;
  return (
    <section className="band next-task" aria-labelledby="next">
      <h2 id="next">{course.next.event}</h2>
      <p className="next-task__what">{milestoneTitle(agreement.milestones, next.kind)}</p>
      <p>
        <time dateTime={next.due}>{formatDateWithWeek(next.due, locale)}</time>
      </p>
      <p>{parts.timeline.owner(agreement.owners[next.owner])}</p>
    </section>
  );
}
