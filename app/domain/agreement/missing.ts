import { isGap } from "../competence/gap.ts";
import type { JobPackageContent } from "../job-package/job-package.ts";
import { addWeeks, daysBetween, type PlainDate } from "../shared/plain-date.ts";
import { cite } from "../statute/rule.ts";
import { ruleInForce } from "../statute/rules.ts";
import type { AgreementDraft } from "./draft.ts";
import type { Finding } from "./finding.ts";
import { type LimitBroken, type RulesAround, tooMuch } from "./limits.ts";
import type { PartyRole } from "./party.ts";

/** What keeps a draft from being signed. Each has a sentence in the dictionaries, with its limit and remedy. */
export type MissingKind =
  | "citizen-name"
  | "citizen-email"
  | "signatory-name"
  | "signatory-title"
  | "signatory-email"
  | "representative-name"
  | "representative-email"
  | "mentor-name"
  | "mentor-title"
  | "mentor-email"
  | "mentor-hours"
  | "mentor-dates"
  | "mentor-too-long"
  | "mentor-is-citizen"
  | "approver"
  | "start-date"
  | "no-step"
  | "step-dates"
  | "step-ends-before-start"
  | "steps-overlap"
  | "skip-reason"
  | "why-not-first"
  | "hours-from-week-1"
  | "hours-out-of-order"
  | "hours-after-step"
  | "hours-over-limit"
  | "training-provider"
  | "training-dates"
  | "training-outside-step"
  | "training-gap"
  | "full-time-equivalents"
  | "same-address"
  | "overlap-same-step"
  | LimitBroken;

export type Missing = Finding<MissingKind>;

const blank = (text: string): boolean => text.trim() === "";

/** Everything that is missing or impossible, per party who can mend it. Empty: it can be signed. */
export function missingIn(draft: AgreementDraft, content: JobPackageContent, around: RulesAround): Missing[] {
  return [
    ...missingFromCitizen(draft),
    ...missingFromEmployer(draft),
    ...missingFromRepresentative(draft),
    ...missingFromMentor(draft, around),
    ...missingFromMunicipality(draft, content, around),
    ...tooMuch(draft, around),
    ...sharedAddresses(draft),
  ];
}

function missingFromCitizen({ citizen }: AgreementDraft): Missing[] {
  const found: Missing[] = [];
  if (blank(citizen.name)) found.push({ party: "citizen", kind: "citizen-name", field: "citizen.name" });
  if (blank(citizen.email)) found.push({ party: "citizen", kind: "citizen-email", field: "citizen.email" });
  return found;
}

function missingFromEmployer(draft: AgreementDraft): Missing[] {
  const found: Missing[] = draft.employerSignatories.flatMap((signatory, i) => {
    const at = `employerSignatories[${i}]`;
    const gaps: Missing[] = [];
    if (blank(signatory.name)) gaps.push({ party: "employer", kind: "signatory-name", field: `${at}.name` });
    if (blank(signatory.title)) gaps.push({ party: "employer", kind: "signatory-title", field: `${at}.title` });
    if (blank(signatory.email)) gaps.push({ party: "employer", kind: "signatory-email", field: `${at}.email` });
    return gaps;
  });
  if (draft.employerSignatories.length === 0) {
    found.push({ party: "employer", kind: "signatory-name", field: "employerSignatories[0].name" });
  }
  if (draft.fullTimeEquivalents === null) {
    found.push({ party: "employer", kind: "full-time-equivalents", field: "fullTimeEquivalents" });
  }
  return found;
}

function missingFromRepresentative({ representative }: AgreementDraft): Missing[] {
  if (!representative.needed) return [];
  const party = "employee-representative";
  const found: Missing[] = [];
  if (blank(representative.name)) found.push({ party, kind: "representative-name", field: "representative.name" });
  if (blank(representative.email)) found.push({ party, kind: "representative-email", field: "representative.email" });
  return found;
}

function missingFromMentor({ mentor, citizen }: AgreementDraft, { on, rules }: RulesAround): Missing[] {
  const found: Missing[] = [];
  const add = (kind: MissingKind, field: string, limit: Partial<Missing> = {}) =>
    found.push({ party: "mentor", kind, field: `mentor.${field}`, ...limit });
  if (blank(mentor.name)) add("mentor-name", "name");
  if (blank(mentor.title)) add("mentor-title", "title");
  if (blank(mentor.email)) add("mentor-email", "email");
  if (mentor.hoursPerWeek === null) add("mentor-hours", "hoursPerWeek");
  if (!mentor.start || !mentor.end || mentor.end < mentor.start) add("mentor-dates", "end");
  else {
    const rule = ruleInForce("mentoring", on, rules);
    const limit = rule.value.weeks;
    if (mentor.end >= addWeeks(mentor.start, limit)) add("mentor-too-long", "end", { limit, rule: cite(rule) });
  }
  if (!blank(mentor.name) && sameName(mentor.name, citizen.name)) add("mentor-is-citizen", "name");
  return found;
}

function missingFromMunicipality(
  draft: AgreementDraft,
  content: JobPackageContent,
  { on, rules }: RulesAround,
): Missing[] {
  const party = "municipality";
  const found: Missing[] = [];
  if (!draft.startDate) found.push({ party, kind: "start-date", field: "startDate" });
  if (!draft.approverId) found.push({ party, kind: "approver", field: "approverId" });
  if (!draft.steps.some((step) => step.included)) found.push({ party, kind: "no-step", field: "steps[0].included" });

  const hoursRule = ruleInForce("hours-per-week", on, rules);
  const { most } = hoursRule.value;
  const first = draft.steps.findIndex((step) => step.included);
  let previousEnd: PlainDate | null = null;
  for (const [i, step] of draft.steps.entries()) {
    const at = `steps[${i}]`;
    if (!step.included) {
      if (blank(step.skipReason)) found.push({ party, kind: "skip-reason", field: `${at}.skipReason` });
      continue;
    }
    if (i > first && step.whyNotFirst !== undefined && blank(step.whyNotFirst)) {
      found.push({ party, kind: "why-not-first", field: `${at}.whyNotFirst` });
    }
    if (!step.start || (!step.end && step.kind !== "employment")) {
      found.push({ party, kind: "step-dates", field: `${at}.start` });
      continue;
    }
    if (step.end && step.end < step.start) found.push({ party, kind: "step-ends-before-start", field: `${at}.end` });
    if (previousEnd && step.start <= previousEnd) found.push({ party, kind: "steps-overlap", field: `${at}.start` });
    const value = Math.max(0, ...step.hours.map((stage) => stage.hoursPerWeek));
    if (value > most) {
      found.push({ party, kind: "hours-over-limit", field: `${at}.hours`, limit: most, value, rule: cite(hoursRule) });
    }
    found.push(...misplacedStages(step, `${at}.hours`));
    previousEnd = step.end;
  }
  return [...found, ...missingFromTraining(draft, content)];
}

/** Stages of hours begin in the step's first week and follow each other within its weeks. */
function misplacedStages({ hours, start, end }: AgreementDraft["steps"][number], field: string): Missing[] {
  const say = (kind: MissingKind, line: number, numbers: { limit?: number; value?: number } = {}): Missing => ({
    party: "municipality",
    kind,
    field: `${field}[${line}].fromWeek`,
    ...numbers,
  });
  const found: Missing[] = [];
  if (hours[0]?.fromWeek !== 1) found.push(say("hours-from-week-1", 0));
  const weeks = start && end && end >= start ? Math.ceil((daysBetween(start, end) + 1) / 7) : undefined;
  for (const [line, { fromWeek: value }] of hours.entries()) {
    const before = hours[line - 1]?.fromWeek;
    if (before !== undefined && value <= before) found.push(say("hours-out-of-order", line, { limit: before, value }));
    if (weeks !== undefined && value > weeks) found.push(say("hours-after-step", line, { limit: weeks, value }));
  }
  return found;
}

/** No training without a step for it, and none that cannot be traced to a gap (S5). */
function missingFromTraining(draft: AgreementDraft, content: JobPackageContent): Missing[] {
  const step = draft.steps.find((candidate) => candidate.kind === "training" && candidate.included);
  if (!step) return [];
  return draft.training.flatMap((item, i) => {
    if (!item.included) return [];
    const at = `training[${i}]`;
    const gaps: Missing[] = [];
    const add = (kind: MissingKind, field: string) =>
      gaps.push({ party: "municipality", kind, field: `${at}.${field}` });
    if (blank(item.provider)) add("training-provider", "provider");
    if (!item.start || !item.end || item.end < item.start) add("training-dates", "start");
    else if ((step.start && item.start < step.start) || (step.end && item.end > step.end)) {
      add("training-outside-step", "start");
    }
    const competence = content.competences.find((c) => c.key === item.gapKey);
    if (!competence || !isGap(item.observed, competence.level)) add("training-gap", "gapKey");
    return gaps;
  });
}

/** Two parties cannot sign by one mail address: the link would prove nothing about who pressed the button. */
function sharedAddresses(draft: AgreementDraft): Missing[] {
  const addresses: { party: PartyRole; field: string; email: string }[] = [
    ...draft.employerSignatories.map((s, i) => ({
      party: "employer" as const,
      field: `employerSignatories[${i}].email`,
      email: s.email,
    })),
    ...(draft.representative.needed
      ? [
          {
            party: "employee-representative" as const,
            field: "representative.email",
            email: draft.representative.email,
          },
        ]
      : []),
    { party: "mentor", field: "mentor.email", email: draft.mentor.email },
    { party: "citizen", field: "citizen.email", email: draft.citizen.email },
  ];
  const seen = new Set<string>();
  return addresses.flatMap(({ party, field, email }) => {
    const key = email.trim().toLowerCase();
    if (key === "") return [];
    if (seen.has(key)) return [{ party, kind: "same-address" as const, field }];
    seen.add(key);
    return [];
  });
}

const sameName = (a: string, b: string): boolean =>
  a.trim().normalize("NFC").toLowerCase() === b.trim().normalize("NFC").toLowerCase();
