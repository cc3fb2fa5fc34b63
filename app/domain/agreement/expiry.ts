import { addDays, type PlainDate } from "../shared/plain-date.ts";

/** Days before something runs out on which all parties are warned (domain §5). */
export const warningDays = [14, 3] as const;
export type WarningDays = (typeof warningDays)[number];

/** Weeks after which a draft that nobody touches expires. */
export const draftLifeWeeks = 12;
export const draftLifeMs = draftLifeWeeks * 7 * 86_400_000;

/** The nearest warning that is due for what runs out after `until`, its last day; none before the first, none afterwards. */
export function warningDue(until: PlainDate, today: PlainDate): WarningDays | undefined {
  if (today > until) return undefined;
  return warningDays.findLast((days) => today >= addDays(until, -days));
}
