import type { AgreedStep } from "../agreement/terms.ts";
import type { StepKind } from "../job-package/step.ts";
import type { PlainDate } from "../shared/plain-date.ts";

/** What the municipality must grant before it begins: virksomhedspraktik (LAB ch. 11) and løntilskud (LAB ch. 12). */
export const statutoryKinds = ["placement", "wage-subsidy"] as const;
export type StatutoryKind = (typeof statutoryKinds)[number];

/** One application in VITAS, named by the first of the steps that it covers. */
export type StatutoryApplication = {
  stepKey: string;
  kind: StatutoryKind;
  steps: readonly AgreedStep[];
  start: PlainDate;
  end: PlainDate | null;
};

/** Preparation and courses are the municipality's own offers, and an ordinary job needs nobody's grant. */
export function statutoryKindOf(step: StepKind): StatutoryKind | undefined {
  if (step === "trial" || step === "clarification") return "placement";
  return step === "wage-subsidy" ? "wage-subsidy" : undefined;
}

/**
 * The applications of a course, first day first. Trial and clarification that follow each other are one placement: same
 * person, same production unit, and the law counts their weeks together. Anything in between makes it two. A wage subsidy is
 * always an application of its own.
 */
export function statutoryApplications(steps: readonly AgreedStep[]): StatutoryApplication[] {
  const inOrder = steps.toSorted((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
  const runs: { kind: StatutoryKind; steps: [AgreedStep, ...AgreedStep[]] }[] = [];
  inOrder.forEach((step, i) => {
    const kind = statutoryKindOf(step.kind);
    if (!kind) return;
    const before = inOrder[i - 1];
    const run = runs.at(-1);
    if (run && kind === "placement" && before && statutoryKindOf(before.kind) === "placement") run.steps.push(step);
    else runs.push({ kind, steps: [step] });
  });
  return runs.map(({ kind, steps: covered }) => ({
    stepKey: covered[0].key,
    kind,
    steps: covered,
    start: covered[0].start,
    end: covered.at(-1)?.end ?? null,
  }));
}

/** The application that covers a step, where one does. */
export const applicationFor = (steps: readonly AgreedStep[], stepKey: string): StatutoryApplication | undefined =>
  statutoryApplications(steps).find((application) => application.steps.some((step) => step.key === stepKey));
