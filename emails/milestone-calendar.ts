import { ICalCalendar, ICalCalendarMethod, ICalEventTransparency } from "ical-generator";
import type { Instant } from "#app/domain/shared/copenhagen.ts";
import { addDays, type PlainDate } from "#app/domain/shared/plain-date.ts";

type MilestoneEntry = {
  /** The same over the milestone's life, so that a later mail moves the entry and adds none. */
  uid: string;
  due: PlainDate;
  issuedAt: Instant;
  summary: string;
  description: string;
};

const midnightUtc = (date: PlainDate): Date => new Date(`${date}T00:00:00Z`);

/**
 * An all-day entry. It holds no address: calendars are shared with colleagues, and a personal link is one person's.
 * The calendar gets no time zone, since ical-generator would then read the process's clock.
 */
export function milestoneCalendar({ uid, due, issuedAt, summary, description }: MilestoneEntry): string {
  const calendar = new ICalCalendar({
    prodId: { company: "Jobpakkeportalen", product: "Milepæle" },
    method: ICalCalendarMethod.PUBLISH,
  });
  calendar.createEvent({
    id: uid,
    // Grows from mail to mail and fits the 31 bits that some calendars read.
    sequence: Math.floor(issuedAt / 60_000),
    stamp: new Date(issuedAt),
    allDay: true,
    start: midnightUtc(due),
    end: midnightUtc(addDays(due, 1)),
    summary,
    description,
    transparency: ICalEventTransparency.TRANSPARENT,
  });
  return calendar.toString();
}
