import { earlierOf, type PlainDate } from "../shared/plain-date.ts";
import type { AgreementStatus } from "./transitions.ts";

/** The day up to which a course has come: today while it runs, its last day when it is over, none where it never began. */
export function progressDay(status: AgreementStatus, today: PlainDate, lastDay: PlainDate | null): PlainDate | null {
  if (status === "active") return today;
  if (status === "ended-early" || status === "completed") return lastDay === null ? today : earlierOf(lastDay, today);
  return null;
}
