import { z } from "zod";
import { localizedText } from "../shared/localized.ts";

/** Broader than the trade: the groups of the competence card. */
export const competenceGroups = [
  "trade",
  "general",
  "personal-social",
  "danish",
  "workplace-culture",
  "motivation",
] as const;
export type CompetenceGroup = (typeof competenceGroups)[number];

export const competenceLevels = ["not-tried", "with-help", "independently", "can-teach"] as const;
export type CompetenceLevel = (typeof competenceLevels)[number];

/** One competence that a job asks for, and how far it must reach at the start of ordinary employment. */
export const requiredCompetence = z.object({
  /** kebab-case, unique in its package; what training items and competence cards refer to. */
  key: z.string().regex(/^[a-z0-9-]+$/),
  group: z.enum(competenceGroups),
  name: localizedText,
  level: z.enum(competenceLevels),
});
export type RequiredCompetence = z.infer<typeof requiredCompetence>;
