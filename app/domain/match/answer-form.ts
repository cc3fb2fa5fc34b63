import { z } from "zod";
import { paragraph } from "../shared/free-text.ts";
import { matchDeclineReasons } from "./reasons.ts";

export const longestDeclineText = 1000;

/** What the employer's page about a candidate posts. */
export const answerMatchForm = z.discriminatedUnion(
  "intent",
  [
    z.object({ intent: z.literal("accept") }),
    z.object({
      intent: z.literal("decline"),
      reason: z.enum(matchDeclineReasons, { error: "chooseOne" }),
      text: paragraph(longestDeclineText),
    }),
  ],
  { error: "required" },
);
