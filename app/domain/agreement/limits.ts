import type { Ownership } from "../job-package/job-package.ts";
import type { StepKind } from "../job-package/step.ts";
import { addMonths, type PlainDate } from "../shared/plain-date.ts";
import { type AnyRule, type CitedRule, cite, type PlacementGroup, type RuleName } from "../statute/rule.ts";
import { ruleInForce } from "../statute/rules.ts";
import type { AgreementDraft } from "./draft.ts";
import type { Finding } from "./finding.ts";
import { type Period, weeksOf } from "./weeks.ts";

/** What rules and circumstances a draft is held against. */
export type RulesAround = {
  /** The day whose rules apply. */
  on: PlainDate;
  rules: readonly AnyRule[];
  ownership: Ownership;
  /** Null until a consultant has said which. */
  placementGroup: PlacementGroup | null;
};

export type LimitBroken =
  | "placement-too-long"
  | "placement-extension-reason"
  | "wage-subsidy-too-long"
  | "wage-subsidy-longer-reason"
  | "net-increase-failed";
export type LimitWarning =
  | "placement-group-unknown"
  | "placement-extended"
  | "placement-special-need"
  | "wage-subsidy-extended"
  | "net-increase-unstated";

type LimitFinding = Finding<LimitBroken | LimitWarning>;

const broken: readonly string[] = [
  "placement-too-long",
  "placement-extension-reason",
  "wage-subsidy-too-long",
  "wage-subsidy-longer-reason",
  "net-increase-failed",
] satisfies LimitBroken[];

/** What no reason mends, or what a reason is missing for. */
export const tooMuch = (draft: AgreementDraft, around: RulesAround): Finding<LimitBroken>[] =>
  limitFindings(draft, around).filter((found): found is Finding<LimitBroken> => broken.includes(found.kind));

/** What is allowed, and should be looked at all the same. */
export const nearLimits = (draft: AgreementDraft, around: RulesAround): Finding<LimitWarning>[] =>
  limitFindings(draft, around).filter((found): found is Finding<LimitWarning> => !broken.includes(found.kind));

const limitFindings = (draft: AgreementDraft, around: RulesAround): LimitFinding[] => [
  ...placement(draft, around),
  ...wageSubsidy(draft, around),
  ...netIncrease(draft, around),
];

/** A trial and a clarification at the workplace are a placement in the law's sense. */
const placementKinds: readonly StepKind[] = ["trial", "clarification"];

function placement(draft: AgreementDraft, { on, rules, placementGroup }: RulesAround): LimitFinding[] {
  const steps = datedSteps(draft, placementKinds);
  const value = weeksOf(steps);
  const last = steps.at(-1);
  if (!last) return [];
  const rule = ruleInForce("placement-weeks", on, rules);
  const { groups, whenUnknown } = rule.value;
  const { most, extension } = groups[placementGroup ?? whenUnknown];
  const say = (kind: LimitBroken | LimitWarning, limit: number, field = `steps[${last.index}].end`): LimitFinding => ({
    party: "municipality",
    kind,
    field,
    limit,
    value,
    rule: cite(rule),
  });

  const least = Math.min(...Object.values(groups).map((group) => group.most));
  const unknown =
    placementGroup === null && value > least ? [say("placement-group-unknown", most, "placementGroup")] : [];
  if (value <= most) return unknown;
  if (!extension) return [...unknown, say("placement-too-long", most)];
  const longest = extension.to + extension.furtherBy;
  if (value > longest) return [...unknown, say("placement-too-long", longest)];
  if (isBlank(draft.placementExtensionReason)) {
    return [...unknown, say("placement-extension-reason", most, "placementExtensionReason")];
  }
  return [
    ...unknown,
    value > extension.to ? say("placement-special-need", extension.to) : say("placement-extended", most),
  ];
}

function wageSubsidy(draft: AgreementDraft, { on, rules, ownership }: RulesAround): LimitFinding[] {
  const rule = ruleInForce("wage-subsidy-months", on, rules);
  const most = rule.value[ownership];
  const { longest } = rule.value;
  return datedSteps(draft, ["wage-subsidy"]).flatMap((step): LimitFinding[] => {
    const lastsOver = (months: number) => step.end >= addMonths(step.start, months);
    const say = (
      kind: LimitBroken | LimitWarning,
      limit: number,
      field = `steps[${step.index}].end`,
    ): LimitFinding => ({
      party: "municipality",
      kind,
      field,
      limit,
      value: weeksOf([step]),
      rule: cite(rule),
    });
    if (!lastsOver(most)) return [];
    if (lastsOver(longest)) return [say("wage-subsidy-too-long", longest)];
    return isBlank(draft.wageSubsidy?.longerReason)
      ? [say("wage-subsidy-longer-reason", most, "wageSubsidy.longerReason")]
      : [say("wage-subsidy-extended", most)];
  });
}

/**
 * The numbers belong to the application, which is filed months after the agreement is made: without them there is a warning;
 * numbers that fail the test stand in the way.
 */
function netIncrease(draft: AgreementDraft, { on, rules }: RulesAround): LimitFinding[] {
  if (!draft.steps.some((step) => step.kind === "wage-subsidy" && step.included)) return [];
  const rule = cite(ruleInForce("net-increase", on, rules));
  const { latestMonth, yearAverage } = draft.wageSubsidy ?? { latestMonth: null, yearAverage: null };
  const say = (kind: LimitBroken | LimitWarning, numbers: { limit?: number; value?: number } = {}): LimitFinding[] => [
    { party: "employer", kind, field: "wageSubsidy.latestMonth", ...numbers, rule },
  ];
  if (latestMonth === null || yearAverage === null) return say("net-increase-unstated");
  return latestMonth < yearAverage ? say("net-increase-failed", { limit: yearAverage, value: latestMonth }) : [];
}

function datedSteps(draft: AgreementDraft, kinds: readonly StepKind[]): (Period & { index: number })[] {
  return draft.steps.flatMap(({ kind, included, start, end }, index) =>
    included && kinds.includes(kind) && start && end && end >= start ? [{ start, end, index }] : [],
  );
}

const isBlank = (text: string | undefined): boolean => (text ?? "").trim() === "";

const always: readonly RuleName[] = ["capacity", "hours-per-week", "mentoring"];
const ofSteps: readonly { kinds: readonly StepKind[]; rules: readonly RuleName[] }[] = [
  { kinds: placementKinds, rules: ["placement-weeks"] },
  { kinds: ["wage-subsidy"], rules: ["wage-subsidy-months", "wage-subsidy-pay", "net-increase"] },
];

/** The rules that an agreement with such steps is held against, as they read on a day. */
export function rulesUsed(steps: readonly StepKind[], on: PlainDate, rules: readonly AnyRule[]): CitedRule[] {
  const names = [
    ...always,
    ...ofSteps.flatMap((row) => (steps.some((kind) => row.kinds.includes(kind)) ? row.rules : [])),
  ];
  return names.map((name) => cite(ruleInForce(name, on, rules)));
}
