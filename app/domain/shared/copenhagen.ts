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

/** The moment when Copenhagen's clock shows the hour on the day. Summer time decides, so it is looked up and not added. */
export function atCopenhagen(date: PlainDate, hour: number): Instant {
  const guess = Date.parse(`${date}T${String(hour).padStart(2, "0")}:00:00Z`);
  const shown = localParts(guess);
  const aheadMinutes = daysBetween(date, shown.date) * 1440 + shown.minutes - hour * 60;
  return guess - aheadMinutes * 60_000;
}

