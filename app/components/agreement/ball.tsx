import { type PartyRole, partyRoles } from "#app/domain/agreement/party.ts";
import { copenhagenDate, type Instant } from "#app/domain/shared/copenhagen.ts";
import type { PlainDate } from "#app/domain/shared/plain-date.ts";
import { formatDate, formatWeek } from "#app/i18n/format.ts";
import { useLocale, useWords } from "../language.tsx";

/** A signatory slot such as `employer-1`, or `consultant`, with the day it got the ball and its last day. */
export type BallHolder = { holder: string; since: Instant; until: PlainDate | null };

/** Who has the ball, since when and until when: a line for each. */
export function BallLine({ holders }: { holders: readonly BallHolder[] }) {
  const locale = useLocale();
  const { ball, ...words } = useWords().progress;
  const dated = (date: PlainDate) => `${formatDate(date, locale)} (${formatWeek(date, locale)})`;
  if (holders.length === 0) return <p className="ball-line">{ball.nobody}</p>;
  const lines = holders.map(({ holder, since, until }) => {
    const period = [ball.since(dated(copenhagenDate(since))), ...(until ? [ball.until(dated(until))] : [])].join(", ");
    return { holder, name: words.holders[holderRole(holder)], period };
  });
  const [only] = lines;
  if (only && lines.length === 1) {
    return (
      <p className="ball-line">
        {ball.lead} <strong>{only.name}</strong> {only.period}.
      </p>
    );
  }
  return (
    <div className="ball-line">
      <p>{ball.lead}:</p>
      <ul>
        {lines.map(({ holder, name, period }) => (
          <li key={holder}>
            <strong>{name}</strong> {period}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** `employer-2` is the employer; a holder without a slot is the consultant. */
export const holderRole = (holder: string): PartyRole | "consultant" =>
  partyRoles.find((role) => holder === role || (role === "employer" && /^employer-\d+$/.test(holder))) ?? "consultant";
