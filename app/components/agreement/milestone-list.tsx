import type { MilestoneKind, MilestoneOwner } from "#app/domain/milestone/catalogue.ts";
import { copenhagenDate, type Instant } from "#app/domain/shared/copenhagen.ts";
import type { PlainDate } from "#app/domain/shared/plain-date.ts";
import { formatDate } from "#app/i18n/format.ts";
import { useLocale, useWords } from "../language.tsx";
import { Timeline } from "../timeline.tsx";

export type ListedMilestone = {
  key: string;
  /** One of the catalogue; a stored kind that it no longer knows is shown as it stands. */
  kind: MilestoneKind | (string & {});
  due: PlainDate;
  owner: MilestoneOwner;
  state: "planned" | "done" | "missed" | "waived";
  doneAt: Instant | null;
};

type MilestoneListProps = {
  milestones: readonly ListedMilestone[];
  today: PlainDate;
  /** Whose milestones the reader may mark as reached. */
  mayMark: (owner: MilestoneOwner) => boolean;
  /** Where the reader finds the competence card; its milestone leads there. */
  cardHref?: string | undefined;
};

/** The dated promises. The button posts `intent=milestone-done` and the milestone's `key` to the page itself. */
export function MilestoneList({ milestones, today, mayMark, cardHref }: MilestoneListProps) {
  const { agreement, competence, progress } = useWords();
  if (milestones.length === 0) return <p>{progress.milestones.none}</p>;
  return (
    <Timeline
      items={milestones.map((milestone) => ({
        key: milestone.key,
        date: milestone.due,
        title: milestoneTitle(agreement.milestones, milestone.kind),
        owner: agreement.owners[milestone.owner],
        state: isOverdue(milestone, today) ? "missed" : milestone.state,
        children: (
          <>
            {cardHref && milestone.kind === "competence-card" && (
              <p>
                <a href={cardHref}>{competence.open}</a>
              </p>
            )}
            <Progress milestone={milestone} mayMark={mayMark(milestone.owner)} />
          </>
        ),
      }))}
    />
  );
}

/** Owed, and its day has passed. */
export const isOverdue = ({ state, due }: Pick<ListedMilestone, "state" | "due">, today: PlainDate): boolean =>
  state === "missed" || (state === "planned" && due < today);

export function milestoneTitle(titles: Readonly<Record<string, string>>, kind: string): string {
  return titles[kind] ?? kind;
}

function Progress({ milestone, mayMark }: { milestone: ListedMilestone; mayMark: boolean }) {
  const locale = useLocale();
  const { agreement, progress } = useWords();
  const words = progress.milestones;
  if (milestone.state === "done") {
    return (
      <p>
        {milestone.doneAt === null
          ? words.reachedOnDay
          : words.reached(formatDate(copenhagenDate(milestone.doneAt), locale))}
      </p>
    );
  }
  if (milestone.state === "waived") return <p>{words.waived}</p>;
  if (!mayMark) return null;
  return (
    <form method="post" className="d-print-none">
      <input type="hidden" name="key" value={milestone.key} />
      <button type="submit" className="button button-secondary" name="intent" value="milestone-done">
        {words.done}
        <span className="sr-only">: {milestoneTitle(agreement.milestones, milestone.kind)}</span>
      </button>
    </form>
  );
}
