import { z } from "zod";
import { line, paragraph } from "../shared/free-text.ts";
import { competenceLevels } from "./competence.ts";

/** Letters that each text of the card may have; said at the fields too. */
export const longest = { example: 600, nextStep: 300, comment: 1000, how: 300 } as const;

const key = z.string().max(60);
const said = (most: number) => paragraph(most).refine((text) => text !== "", { error: "required" });

/** A level needs one concrete example of what the person did, unless it was never tried. */
export const assessmentForm = z
  .object({
    key,
    level: z.enum(competenceLevels, { error: "chooseOne" }),
    example: paragraph(longest.example),
    nextStep: paragraph(longest.nextStep),
  })
  .refine(({ level, example }) => level === "not-tried" || example !== "", {
    error: "exampleMissing",
    path: ["example"],
  });
export type AssessmentForm = z.infer<typeof assessmentForm>;

/** Without a key it is about the whole card. */
export const commentForm = z.object({
  key: key.optional().transform((value) => value || null),
  comment: said(longest.comment),
});
export type CommentForm = z.infer<typeof commentForm>;

export const linkStrengthForm = z.object({
  gapKey: key,
  strengthKey: z.string({ error: "chooseOne" }).min(1, { error: "chooseOne" }).max(60),
  how: line(longest.how),
});
export type LinkStrengthForm = z.infer<typeof linkStrengthForm>;

export const unlinkStrengthForm = z.object({ gapKey: key, strengthKey: key });
export type UnlinkStrengthForm = z.infer<typeof unlinkStrengthForm>;
