import { z } from "zod";
import { line } from "../shared/free-text.ts";

const stepKey = z.string().max(60);
export const longestReference = 40;

/** A reference is optional: it can be added when VITAS has given one. */
export const filedForm = z.object({
  stepKey,
  vitasReference: z
    .string()
    .default("")
    .transform((text) => text.trim() || null)
    .pipe(line(longestReference).nullable()),
});

export const decisionForm = z.object({
  stepKey,
  decision: z.enum(["approved", "rejected"], { error: "chooseOne" }),
});
