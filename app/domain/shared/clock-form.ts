import { z } from "zod";
import { dateFields } from "./date-fields.ts";
import { addMonths, addWeeks, type PlainDate } from "./plain-date.ts";
import { addWorkingDays } from "./working-days.ts";

/** How the demonstration's clock is moved. */
export const clockForm = z.discriminatedUnion(
  "intent",
  [
    z.object({ intent: z.literal("next-working-day") }),
    z.object({ intent: z.literal("one-week") }),
    z.object({ intent: z.literal("four-weeks") }),
    z.object({ intent: z.literal("day"), day: dateFields }),
  ],
  { error: "required" },
);

/** Further than a course lasts, its first year in the job included. */
const furthestMonths = 36;

/** The day that the clock is to show. */
export function dayToMoveTo(form: z.output<typeof clockForm>, today: PlainDate): PlainDate | "too-far" {
  switch (form.intent) {
    case "next-working-day":
      return addWorkingDays(today, 1);
    case "one-week":
      return addWeeks(today, 1);
    case "four-weeks":
      return addWeeks(today, 4);
    case "day":
      return form.day > addMonths(today, furthestMonths) ? "too-far" : form.day;
  }
}
