import type { AgreementDraft } from "../agreement/draft.ts";
import { dateSteps, dateTraining } from "../agreement/schedule.ts";
import type { AgreedStep } from "../agreement/terms.ts";
import { isLasting, type PackageStep } from "../job-package/step.ts";
import { daysBetween, type PlainDate } from "../shared/plain-date.ts";
import { addWorkingDays, type ClosingDays } from "../shared/working-days.ts";

/** What can be decided about the step after this one. */
export const nextSteps = ["next-step", "skip-ahead", "job-now", "stop"] as const;
export type NextStep = (typeof nextSteps)[number];

type StepEnding = Pick<AgreedStep, "key" | "kind" | "start" | "end">;
type Promised = { key: string; state: "planned" | "done" | "missed" | "waived" };

/** The milestone that a decision reaches. */
export const decisionMilestone = (stepKey: string): string => `next-step-decision:${stepKey}`;

/** Steps whose decision is still owed, in order. A step without that milestone needs none. */
export const undecidedSteps = <Step extends StepEnding>(
  steps: readonly Step[],
  milestones: readonly Promised[],
): Step[] =>
  steps.filter(({ key }) =>
    milestones.some((one) => one.key === decisionMilestone(key) && (one.state === "planned" || one.state === "missed")),
  );

/** Steps that have ended without a decision: no step may. */
export const endedUndecided = <Step extends StepEnding>(
  steps: readonly Step[],
  milestones: readonly Promised[],
  today: PlainDate,
): (Step & { end: PlainDate })[] =>
  undecidedSteps(steps, milestones).flatMap((step) =>
    step.end !== null && step.end < today ? [{ ...step, end: step.end }] : [],
  );

/** The step whose decision is next: the lowest without one. It may come before the step begins: a job now is never too early. */
export const stepToDecide = <Step extends StepEnding>(
  steps: readonly Step[],
  milestones: readonly Promised[],
): Step | undefined => undecidedSteps(steps, milestones)[0];

/** Where one can skip ahead to: beyond the very next step. */
export const stepsToSkipTo = <Step extends StepEnding>(steps: readonly Step[], fromKey: string): Step[] => {
  const at = steps.findIndex((step) => step.key === fromKey);
  return at < 0 ? [] : steps.slice(at + 2);
};

/** A step's key in the terms is its place in the draft. */
export const stepKeyAt = (index: number): string => `step-${index + 1}`;

/**
 * The draft after skipping ahead: what lies between is passed over with the reason, and everything above follows right after
 * the step that ends, each as long as it was agreed.
 */
export function skipAhead(
  draft: AgreementDraft,
  content: {
    steps: readonly Pick<PackageStep, "kind" | "weeks">[];
    training: readonly { key: string; days: number }[];
  },
  { from, to, reason }: { from: string; to: string; reason: string },
  closed?: ClosingDays,
): AgreementDraft | undefined {
  const fromAt = draft.steps.findIndex((_, i) => stepKeyAt(i) === from);
  const toAt = draft.steps.findIndex((_, i) => stepKeyAt(i) === to);
  const ending = draft.steps[fromAt];
  if (!ending?.included || !ending.end || toAt <= fromAt || !draft.steps[toAt]?.included) return undefined;

  const above = draft.steps.filter((step, i) => i >= toAt && step.included);
  const dated = dateSteps(
    above.map((step) => ({ kind: step.kind, weeks: weeksAgreed(step, content.steps) })),
    addWorkingDays(ending.end, 1, closed),
    closed,
  );
  const steps = draft.steps.map((step, i) => {
    if (i > fromAt && i < toAt && step.included)
      return { ...step, included: false, skipReason: reason, start: null, end: null };
    const dates = dated[above.indexOf(step)];
    return dates ? { ...step, ...dates } : step;
  });
  return withTrainingIn({ ...draft, steps }, content.training, closed);
}

function weeksAgreed(
  { kind, start, end }: AgreementDraft["steps"][number],
  known: readonly Pick<PackageStep, "kind" | "weeks">[],
): number {
  if (!isLasting(kind) && start && end && end >= start) return Math.ceil((daysBetween(start, end) + 1) / 7);
  return known.find((step) => step.kind === kind)?.weeks ?? 1;
}

/** Courses follow their step, also when it moved. */
function withTrainingIn(
  draft: AgreementDraft,
  known: readonly { key: string; days: number }[],
  closed: ClosingDays | undefined,
): AgreementDraft {
  const step = draft.steps.find(({ kind, included }) => kind === "training" && included);
  if (!step?.start || !step.end) return draft;
  const { start, end } = step;
  const chosen = draft.training.filter(({ included }) => included);
  if (chosen.every((item) => item.start && item.end && item.start >= start && item.end <= end)) return draft;
  const dated = dateTraining(
    chosen.map(({ key }) => ({ days: known.find((item) => item.key === key)?.days ?? 1 })),
    { start, end },
    closed,
  );
  return { ...draft, training: draft.training.map((item) => ({ ...item, ...dated[chosen.indexOf(item)] })) };
}
