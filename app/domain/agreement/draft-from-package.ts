import type { ObservedLevels } from "../competence/profile.ts";
import type { JobPackageContent } from "../job-package/job-package.ts";
import type { StepKind } from "../job-package/step.ts";
import { addDays, addWeeks, type PlainDate } from "../shared/plain-date.ts";
import { type ClosingDays, onOrBefore } from "../shared/working-days.ts";
import type { AgreementDraft } from "./draft.ts";
import { withObservedLevels } from "./observed-levels.ts";
import { dateSteps, dateTraining } from "./schedule.ts";

/** What is known when a match is approved. */
export type DraftSource = {
  content: JobPackageContent;
  startDate: PlainDate;
  startStep: StepKind;
  citizen: { firstName: string; email: string; phone: string | null };
  contact: { name: string; title: string; email: string };
  mentor: { name: string | null; title: string | null; email: string | null };
  fullTimeEquivalents: number;
  /** Why the course does not begin higher, as a first answer for each higher step. */
  whyNotHigher?: string;
  /** What the citizen's competence card says already. */
  observed?: ObservedLevels;
};

/** A first draft: the package's steps from the candidate's start step on, dated; what nobody has said yet is left empty. */
export function draftFromPackage(source: DraftSource, skipReason: string, closed?: ClosingDays): AgreementDraft {
  const { content, startDate } = source;
  const startAt = content.steps.findIndex((step) => step.kind === source.startStep);
  const draft: AgreementDraft = {
    startDate,
    // The full name is asked for and never guessed: a candidate is known by a first name only.
    citizen: { name: "", email: source.citizen.email, phone: source.citizen.phone ?? "" },
    employerSignatories: [{ name: source.contact.name, title: source.contact.title, email: source.contact.email }],
    representative: { needed: source.fullTimeEquivalents > 1, name: "", email: "" },
    mentor: {
      name: source.mentor.name ?? "",
      title: source.mentor.title ?? "",
      email: source.mentor.email ?? "",
      hoursPerWeek: content.mentoring.hoursPerWeek,
      start: null,
      end: null,
    },
    approverId: null,
    steps: content.steps.map((step, i) => ({
      kind: step.kind,
      included: i >= startAt,
      skipReason: i >= startAt ? "" : skipReason,
      ...(source.whyNotHigher !== undefined && { whyNotFirst: i > startAt ? source.whyNotHigher : "" }),
      start: null,
      end: null,
      hours: step.hours,
    })),
    training: content.training.map((item) => ({
      key: item.key,
      included: true,
      provider: "",
      start: null,
      end: null,
      gapKey: item.closes[0] ?? "",
      observed: "not-tried",
    })),
    fullTimeEquivalents: source.fullTimeEquivalents,
    capacityOverrideReason: "",
    placementExtensionReason: "",
    wageSubsidy: { latestMonth: null, yearAverage: null, longerReason: "" },
    remarks: "",
  };
  return withDates(withObservedLevels(draft, source.observed ?? new Map()), content, startDate, closed);
}

/** The same draft with every date computed anew from its start date and the steps that it includes. */
export function withDates(
  draft: AgreementDraft,
  content: JobPackageContent,
  startDate: PlainDate,
  closed?: ClosingDays,
): AgreementDraft {
  const weeksOf = (kind: StepKind) => content.steps.find((step) => step.kind === kind)?.weeks ?? 1;
  const included = draft.steps.filter((step) => step.included);
  const dated = dateSteps(
    included.map((step) => ({ kind: step.kind, weeks: weeksOf(step.kind) })),
    startDate,
    closed,
  );
  const steps = draft.steps.map((step) => {
    const dates = dated[included.indexOf(step)];
    return dates ? { ...step, ...dates } : { ...step, start: null, end: null };
  });

  const trainingStep = steps.find((step) => step.kind === "training" && step.included);
  const chosen = draft.training.filter((item) => item.included);
  const courses =
    trainingStep?.start && trainingStep.end
      ? dateTraining(
          chosen.map((item) => ({ days: content.training.find((t) => t.key === item.key)?.days ?? 1 })),
          { start: trainingStep.start, end: trainingStep.end },
          closed,
        )
      : [];
  const training = draft.training.map((item) => {
    const dates = courses[chosen.indexOf(item)];
    return dates ? { ...item, ...dates } : { ...item, start: null, end: null };
  });

  const start = dated[0]?.start ?? startDate;
  const end = onOrBefore(addDays(addWeeks(start, content.mentoring.weeks), -1), closed);
  return { ...draft, startDate, steps, training, mentor: { ...draft.mentor, start, end } };
}
