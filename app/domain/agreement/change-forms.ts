import { z } from "zod";
import { emailAddress, line, paragraph } from "../shared/free-text.ts";
import { longestReason } from "./closing-forms.ts";
import { draftForm } from "./draft-form.ts";

const reason = paragraph(longestReason).refine((text) => text !== "", { error: "required" });

/** An agreement in force with what shall be different, and why. */
export const changeForm = draftForm.extend({ reason });

/** Looking at what a change would do needs no reason yet. */
export const changeToPlanForm = draftForm.extend({ reason: paragraph(longestReason) });

export const objectionForm = z.object({ versionId: z.string().max(100), objection: reason });

export const contactForm = z.object({ slot: z.string().max(60), email: emailAddress });

/** What a consultant says about a signature given on paper or before a witness. The scan comes beside it. */
export const recordSignatureForm = z.object({
  slot: z.string().max(60),
  versionId: z.string().max(100),
  reason: paragraph(300).refine((text) => text !== "", { error: "required" }),
  witness: line(120),
});
