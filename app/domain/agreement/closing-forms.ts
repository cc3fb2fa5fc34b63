import { z } from "zod";
import { noJobReasons } from "../match/reasons.ts";
import { dateFields } from "../shared/date-fields.ts";
import { decimal, paragraph } from "../shared/free-text.ts";

export const longestReason = 1000;

const reason = paragraph(longestReason).refine((text) => text !== "", { error: "required" });

/** Taking back an agreement that is not in force yet. */
export const withdrawForm = z.object({ reason });

/** Ending a course before its time. */
export const endEarlyForm = z.object({ reason, lastDay: dateFields });

/** How a course ended. What belongs to the other answer is not looked at. */
export const outcomeForm = z.discriminatedUnion(
  "outcome",
  [
    z
      .object({ outcome: z.literal("job"), hoursPerWeek: decimal(1, 37), start: dateFields })
      .transform(({ hoursPerWeek, start }) => ({ kind: "job" as const, hoursPerWeek, start })),
    z
      .object({ outcome: z.literal("no-job"), noJobReason: z.enum(noJobReasons, { error: "chooseOne" }) })
      .transform(({ noJobReason }) => ({ kind: "no-job" as const, reason: noJobReason })),
  ],
  { error: "chooseOne" },
);

export const milestoneDoneForm = z.object({ key: z.string().max(120) });
