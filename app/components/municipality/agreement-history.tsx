import type { Instant } from "#app/domain/shared/copenhagen.ts";
import { formatDateTime, plural } from "#app/i18n/format.ts";
import { holderRole } from "../agreement/ball.tsx";
import { Details } from "../details.tsx";
import { useLocale, useWords } from "../language.tsx";

export type HistoryEvent = {
  seq: number;
  at: Instant;
  kind: string;
  /** Who, where it was an account. */
  person: string | null;
  /** Whose, where it was a personal link. */
  slot: string | null;
};

/** What happened, in plain words, from the log. */
export function AgreementHistory({ events }: { events: readonly HistoryEvent[] }) {
  const locale = useLocale();
  const { agreement, change, municipality, staircase } = useWords();
  const words = municipality.agreement.history;
  const sentence = ({ kind, person, slot }: HistoryEvent) => {
    const role = slot === null ? undefined : holderRole(slot);
    const who = person ?? (role === undefined || role === "consultant" ? words.portal : agreement.roles[role]);
    const told = { ...words.events, ...change.events, ...staircase.events };
    const say = Object.hasOwn(told, kind) ? told[kind] : undefined;
    return say ? say(who) : words.other(who, kind);
  };
  return (
    <Details summary={words.show(plural(events.length, words.count, locale))}>
      <ol className="history">
        {events.map((event) => (
          <li key={event.seq}>
            <span className="history__moment">{formatDateTime(event.at, locale)}</span> {sentence(event)}
          </li>
        ))}
      </ol>
    </Details>
  );
}
