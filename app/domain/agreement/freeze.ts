import { capacityOf } from "../capacity/capacity.ts";
import type { JobPackageContent, Ownership } from "../job-package/job-package.ts";
import { planMilestones } from "../milestone/plan-milestones.ts";
import { daysBetween, type PlainDate } from "../shared/plain-date.ts";
import type { ClosingDays } from "../shared/working-days.ts";
import type { AnyRule } from "../statute/rule.ts";
import { capacityRuleOn } from "../statute/rules.ts";
import { commitments } from "./commitments.ts";
import type { AgreementDraft } from "./draft.ts";
import { rulesUsed } from "./limits.ts";
import type { AgreedStep, JobPackageTerms, SignatorySlot } from "./terms.ts";

/** What surrounds a draft when its terms are frozen. */
export type FreezeContext = {
  reference: string;
  version: number;
  municipality: { code: string; name: string; unitName: string };
  employer: { cvrNumber: string; name: string; ownership: Ownership; glnNumber: string | null };
  productionUnit: { pNumber: string; name: string; address: string };
  jobPackage: { content: JobPackageContent; version: number };
  referenceCode: string;
  approver: { name: string; title: string };
  rules: readonly AnyRule[];
  placesInUse: number;
  rulesAsOf: PlainDate;
  /** The municipality's own closing days, which no milestone falls on. */
  closed?: ClosingDays;
};

function known<Value>(value: Value | null | undefined, what: string): Value {
  if (value === null || value === undefined)
    throw new Error(`A draft without ${what} was frozen; missingIn should have said so`);
  return value;
}

/** The terms that people sign, from a draft in which nothing is missing. Trims what people typed; adds nothing. */
export function freezeTerms(draft: AgreementDraft, context: FreezeContext): JobPackageTerms {
  const { content } = context.jobPackage;
  const steps = agreedSteps(draft, content);
  const clarification = steps.find((step) => step.kind === "clarification");
  const hasTraining = steps.some((step) => step.kind === "training");
  const capacityRule = capacityRuleOn(context.rulesAsOf, context.rules);
  const capacity = capacityOf(known(draft.fullTimeEquivalents, "staff"), capacityRule);
  const mentoring = {
    mentorName: draft.mentor.name.trim(),
    mentorTitle: draft.mentor.title.trim(),
    goal: content.mentoring.goal,
    tasks: content.mentoring.tasks,
    hoursPerWeek: known(draft.mentor.hoursPerWeek, "mentor hours"),
    start: known(draft.mentor.start, "a mentor start"),
    end: known(draft.mentor.end, "a mentor end"),
  };
  const { childrenCertificate } = content;
  return {
    schema: 1,
    kind: "job-package",
    reference: context.reference,
    version: context.version,
    municipality: context.municipality,
    employer: context.employer,
    productionUnit: context.productionUnit,
    jobPackage: {
      slug: content.slug,
      version: context.jobPackage.version,
      title: content.title,
      job: content.job,
    },
    citizen: { name: draft.citizen.name.trim(), referenceCode: context.referenceCode },
    steps,
    skipped: draft.steps
      .map((step, i) => ({ step, title: known(content.steps[i], "a package step").title }))
      .filter(({ step }) => !step.included)
      .map(({ step, title }) => ({ kind: step.kind, title, reason: step.skipReason.trim() })),
    clarification: clarification
      ? { cardDue: known(clarification.end, "an end of the clarification"), competences: content.competences }
      : null,
    training: hasTraining ? agreedTraining(draft, content) : [],
    mentoring,
    employerCommits: content.employerGives,
    municipalityCommits: [...commitments.municipality],
    childrenCertificate,
    milestones: planMilestones({ steps, mentoring, childrenCertificate }, context.closed),
    capacity: {
      fullTimeEquivalents: capacity.fullTimeEquivalents,
      places: capacity.places,
      inUse: context.placesInUse,
      ruleId: capacityRule.id,
      overrideReason: draft.capacityOverrideReason.trim() || null,
    },
    rulesAsOf: context.rulesAsOf,
    rules: rulesUsed(
      steps.map((step) => step.kind),
      context.rulesAsOf,
      context.rules,
    ),
    remarks: draft.remarks.trim(),
    signatories: signatorySlots(draft, context.approver),
  };
}

function agreedSteps(draft: AgreementDraft, content: JobPackageContent): AgreedStep[] {
  return draft.steps.flatMap((step, i) => {
    const source = known(content.steps[i], "a package step");
    if (!step.included) return [];
    const start = known(step.start, "a start of a step");
    return [
      {
        key: `step-${i + 1}`,
        kind: step.kind,
        title: source.title,
        start,
        end: step.end,
        weeks: step.end ? Math.max(1, Math.ceil((daysBetween(start, step.end) + 1) / 7)) : source.weeks,
        hours: step.hours,
        purpose: source.purpose,
        why: source.why,
        does: source.does,
      },
    ];
  });
}

function agreedTraining(draft: AgreementDraft, content: JobPackageContent): JobPackageTerms["training"] {
  return draft.training
    .filter((item) => item.included)
    .map((item) => {
      const source = known(
        content.training.find((t) => t.key === item.key),
        "a training of the package",
      );
      const gap = known(
        content.competences.find((c) => c.key === item.gapKey),
        "the gap of a training",
      );
      return {
        key: item.key,
        title: source.title,
        days: source.days,
        start: known(item.start, "a start of training"),
        end: known(item.end, "an end of training"),
        provider: item.provider.trim(),
        gap: { key: gap.key, group: gap.group, name: gap.name, required: gap.level, observed: item.observed },
      };
    });
}

/** Who signs: employer, representative where one is needed, mentor and citizen in any order; the municipality last. */
export function signatorySlots(draft: AgreementDraft, approver: { name: string; title: string }): SignatorySlot[] {
  const employer = draft.employerSignatories.map((signatory, i) => ({
    slot: `employer-${i + 1}`,
    role: "employer" as const,
    name: signatory.name.trim(),
    title: signatory.title.trim(),
  }));
  const representative = draft.representative.needed
    ? [
        {
          slot: "employee-representative",
          role: "employee-representative" as const,
          name: draft.representative.name.trim(),
          title: "",
        },
      ]
    : [];
  return [
    ...employer,
    ...representative,
    { slot: "mentor", role: "mentor", name: draft.mentor.name.trim(), title: draft.mentor.title.trim() },
    { slot: "citizen", role: "citizen", name: draft.citizen.name.trim(), title: "" },
    { slot: "municipality", role: "municipality", name: approver.name, title: approver.title },
  ];
}
