import type { MilestoneOwner } from "#app/domain/milestone/catalogue.ts";
import type { PlainDate } from "#app/domain/shared/plain-date.ts";
import { formatDateWithWeek } from "#app/i18n/format.ts";
import { isOverdue, type ListedMilestone, milestoneTitle } from "../agreement/milestone-list.tsx";
import { StatusTag } from "../badge.tsx";
import { SubmitButton } from "../buttons.tsx";
import { useLocale, useWords } from "../language.tsx";

type NextTaskProps = {
  milestones: readonly ListedMilestone[];
  owns: readonly MilestoneOwner[];
  today: PlainDate;
};

/** The earliest promise that the reader still owes, with the button that says it is kept. */
export function NextTask({ milestones, owns, today }: NextTaskProps) {
  const locale = useLocale();
  const { agreement, course } = useWords();
  const words = course.next;
  const next = milestones.find(
    ({ owner, state }) => owns.includes(owner) && (state === "planned" || state === "missed"),
  );
  return (
    <section className="band next-task" aria-labelledby="next">
      <h2 id="next">{words.title}</h2>
      {next ? (
        <>
          <p className="next-task__what">{milestoneTitle(agreement.milestones, next.kind)}</p>
          <p>
            <time dateTime={next.due}>{formatDateWithWeek(next.due, locale)}</time>
          </p>
          {isOverdue(next, today) && (
            <p>
              <StatusTag tone="error">{words.late}</StatusTag>
            </p>
          )}
          <form method="post" className="d-print-none">
            <input type="hidden" name="key" value={next.key} />
            <SubmitButton name="intent" value="milestone-done">
              {words.done}
            </SubmitButton>
          </form>
        </>
      ) : (
        <p>{words.nothing}</p>
      )}
    </section>
  );
}
