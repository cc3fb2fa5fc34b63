import type { Instant } from "#app/domain/shared/copenhagen.ts";
import { formatDateTime } from "#app/i18n/format.ts";
import { holderRole } from "../agreement/ball.tsx";
import { milestoneTitle } from "../agreement/milestone-list.tsx";
import { useLocale, useWords } from "../language.tsx";

export type ToldEvent = {
  seq: number;
  at: Instant;
  kind: keyof ReturnType<typeof useWords>["employer"]["agreement"]["history"]["events"];
  /** The slot of whoever did it. */
  slot: string;
  milestoneKind: string | null;
};

/** What happened, as a party is told it. */
export function PartyHistory({ events }: { events: readonly ToldEvent[] }) {
  const locale = useLocale();
  const { agreement, employer } = useWords();
  const words = employer.agreement.history;
  const sentence = ({ kind, slot, milestoneKind }: ToldEvent) => {
    const role = holderRole(slot);
    const who = words.parties[role === "consultant" ? "municipality" : role];
    return words.events[kind](who, milestoneTitle(agreement.milestones, milestoneKind ?? ""));
  };
  return (
    <ol className="history">
      {events.map((event) => (
        <li key={event.seq}>
          <span className="history__moment">{formatDateTime(event.at, locale)}</span> {sentence(event)}
        </li>
      ))}
    </ol>
  );
}
