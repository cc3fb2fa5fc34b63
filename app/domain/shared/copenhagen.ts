import { daysBetween, type PlainDate, plainDate } from "./plain-date.ts";

export const timeZone = "Europe/Copenhagen";

/** A moment as milliseconds since 1970 in UTC. */
export type Instant = number;

const parts = new Intl.DateTimeFormat("en-CA", {
  timeZone,
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

function localParts(at: Instant): { date: PlainDate; minutes: number } {
  const found = Object.fromEntries(parts.formatToParts(at).map((p) => [p.type, p.value]));
  return {
    date: plainDate(`${found.year}-${found.month}-${found.day}`),
    minutes: Number(found.hour) * 60 + Number(found.minute),
  };
}

export const copenhagenDate = (at: Instant): PlainDate => localParts(at).date;

/** Minutes since midnight on the clock in Copenhagen. */
export const copenhagenMinutes = (at: Instant): number => localParts(at).minutes;

/** How far Copenhagen's clock is ahead of UTC, in milliseconds. */
function aheadOfUtc(at: Instant): number {
  const shown = localParts(at);
  const utcMinutes = Math.floor(at / 60_000);
  return (daysBetween(plainDate("1970-01-01"), shown.date) * 1440 + shown.minutes - utcMinutes) * 60_000;
}

/**
 * The moment when Copenhagen's clock shows the hour on the day. Summer time decides, so it is looked up and not added:
 * twice, since the first look is up to two hours off and may fall on the other side of a change. An hour that the clock
 * skips becomes the next one; of an hour that it shows twice, the second is meant.
 */
export function atCopenhagen(date: PlainDate, hour: number): Instant {
  const asIfUtc = Date.parse(`${date}T${String(hour).padStart(2, "0")}:00:00Z`);
  return asIfUtc - aheadOfUtc(asIfUtc - aheadOfUtc(asIfUtc));
}
