import { z } from "zod";
import { line, paragraph } from "../shared/free-text.ts";
import { inquiryRejectReasons, matchRejectReasons } from "./reasons.ts";

/** Letters that a consultant may write about a rejection. */
export const longestExplanation = 1000;
export const longestSkipReason = 300;

const id = z.string({ error: "required" }).max(60, { error: "required" });

/** What the buttons on an inquiry's page send, by their intent. */
export const inquiryForms = {
  propose: z.object({ candidateId: id }),
  approve: z.object({ matchId: id }),
  reject: z.object({
    matchId: id,
    reason: z.enum(matchRejectReasons, { error: "chooseOne" }),
    text: paragraph(longestExplanation),
  }),
  draft: z.object({
    matchId: id,
    /** Missing where no step is skipped. */
    skipReason: line(longestSkipReason).optional(),
    /** Missing where no step of the package is higher. */
    whyNotHigher: line(longestSkipReason).optional(),
  }),
  "reject-inquiry": z.object({
    reason: z.enum(inquiryRejectReasons, { error: "chooseOne" }),
    text: paragraph(longestExplanation),
  }),
} as const;
export type InquiryIntent = keyof typeof inquiryForms;
