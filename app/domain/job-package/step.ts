import { z } from "zod";
import { localizedText } from "../shared/localized.ts";

/** The staircase from its lowest step to its highest. Mentoring is no step: it runs alongside. */
export const stepKinds = ["preparation", "trial", "clarification", "training", "wage-subsidy", "employment"] as const;
export type StepKind = (typeof stepKinds)[number];

/** Hours a week from the n-th week of the step (1 = first), until the next stage begins. */
export const hoursStage = z.object({ fromWeek: z.int().min(1), hoursPerWeek: z.number().min(1).max(37) });
export type HoursStage = z.infer<typeof hoursStage>;

/** What each party does during a step: short imperative sentences. */
export const partyTasks = z.object({
  employer: z.array(localizedText),
  mentor: z.array(localizedText),
  citizen: z.array(localizedText),
  municipality: z.array(localizedText),
});

export const packageStep = z.object({
  kind: z.enum(stepKinds),
  title: localizedText,
  weeks: z.int().min(1).max(104),
  /** First stage begins in week 1; hours may rise by stages. */
  hours: z.array(hoursStage).min(1),
  /** What happens, in one or two sentences. */
  purpose: localizedText,
  /** Why this step, and what it leads to (the seed's coherence description). */
  why: localizedText,
  does: partyTasks,
});
export type PackageStep = z.infer<typeof packageStep>;

/** The step without an end: ordinary employment lasts; its `weeks` are those the portal follows up. */
export const isLasting = (kind: StepKind): boolean => kind === "employment";

export const hoursInWeek = (stages: readonly HoursStage[], week: number): number =>
  stages.findLast((stage) => stage.fromWeek <= week)?.hoursPerWeek ?? 0;
