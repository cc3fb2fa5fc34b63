import { z } from "zod";
import { longestReason } from "../agreement/closing-forms.ts";
import { dateFields } from "../shared/date-fields.ts";
import { decimal, paragraph } from "../shared/free-text.ts";

const reason = paragraph(longestReason).refine((text) => text !== "", { error: "required" });
const stepKey = z.string({ error: "required" }).max(60, { error: "required" });

/** What was decided about a step that ends. What belongs to the other answers is not looked at. */
export const decisionForm = z.discriminatedUnion(
  "decision",
  [
    z.object({ decision: z.literal("next-step"), stepKey }),
    z.object({
      decision: z.literal("skip-ahead"),
      stepKey,
      to: z.string({ error: "chooseOne" }).min(1, { error: "chooseOne" }).max(60, { error: "chooseOne" }),
      reason,
    }),
    z.object({ decision: z.literal("job-now"), stepKey, hoursPerWeek: decimal(1, 37), start: dateFields }),
    z.object({ decision: z.literal("stop"), stepKey, reason, lastDay: dateFields }),
  ],
  { error: "chooseOne" },
);
export type Decision = z.output<typeof decisionForm>;
