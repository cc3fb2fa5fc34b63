import { type PartyRole, partyRoles } from "#app/domain/agreement/party.ts";
import { copenhagenDate, type Instant } from "#app/domain/shared/copenhagen.ts";
import type { PlainDate } from "#app/domain/shared/plain-date.ts";
import { formatDate, formatList, formatWeek } from "#app/i18n/format.ts";
import { useLocale, useWords } from "../language.tsx";

/** A signatory slot such as `employer-1`, or `consultant`, with the day it got the ball and its last day. */
export type BallHolder = { holder: string; since: Instant; until: PlainDate | null };

/** Who has the ball, since when and until when; those who got it together stand in one sentence. */
export function BallLine({ holders }: { holders: readonly BallHolder[] }) {
  const { ball } = useWords().progress;
  if (holders.length === 0) return <p className="ball-line">{ball.nobody}</p>;
  return (
    <div className="ball-line">
      {[...byPeriod(holders)].map(([period, together]) => (
        <HoldersLine key={period} holders={together} />
      ))}
    </div>
  );
}

function byPeriod(holders: readonly BallHolder[]): Map<string, BallHolder[]> {
  const groups = new Map<string, BallHolder[]>();
  for (const holder of holders) {
    const period = `${copenhagenDate(holder.since)} ${holder.until}`;
    groups.set(period, [...(groups.get(period) ?? []), holder]);
  }
  return groups;
}

function HoldersLine({ holders }: { holders: readonly BallHolder[] }) {
  const locale = useLocale();
  const words = useWords().progress;
  const [first] = holders;
  if (!first) return null;
  const dated = (date: PlainDate) => `${formatDate(date, locale)} (${formatWeek(date, locale)})`;
  const since = words.ball.since(dated(copenhagenDate(first.since)));
  const period = first.until ? `${since}, ${words.ball.until(dated(first.until))}` : since;
  const roles = [...new Set(holders.map(({ holder }) => holderRole(holder)))];
  const names = holderOrder.filter((role) => roles.includes(role)).map((role) => words.holders[role]);
  return (
    <p>
      {words.ball.lead} <strong>{formatList(names, locale)}</strong> {period}.
    </p>
  );
}

const holderOrder = [...partyRoles, "consultant"] as const;

/** `employer-2` is the employer; a holder without a slot is the consultant. */
export const holderRole = (holder: string): PartyRole | "consultant" =>
  partyRoles.find((role) => holder === role || (role === "employer" && /^employer-\d+$/.test(holder))) ?? "consultant";
