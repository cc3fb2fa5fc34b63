import { cite } from "../statute/rule.ts";
import { ruleInForce } from "../statute/rules.ts";
import type { AgreementDraft } from "./draft.ts";
import type { Finding } from "./finding.ts";
import { type LimitWarning, nearLimits, type RulesAround } from "./limits.ts";
import { type OtherCourse, overlapsOf, type TimeBlock, weeksAtUnit } from "./overlaps.ts";

export type WarningKind = "overlap-other-step" | "weeks-at-unit" | LimitWarning;
export type Warning = Finding<WarningKind>;

/** A draft's steps as time blocks, each in its place; one that is left out or undated takes no time. */
const blocksOf = (draft: AgreementDraft): (TimeBlock | undefined)[] =>
  draft.steps.map(({ kind, included, start, end }) =>
    included && start && (end === null || end >= start) && (end !== null || kind === "employment")
      ? { kind, start, end }
      : undefined,
  );

/** The same component twice at once cannot be; another one at the same time may be meant. */
export function overlapsIn(
  draft: AgreementDraft,
  others: readonly OtherCourse[],
): { blocking: Finding<"overlap-same-step">[]; warnings: Finding<"overlap-other-step">[] } {
  const overlaps = overlapsOf(blocksOf(draft), others);
  const place = ({ ownIndex, other }: (typeof overlaps)[number]) => ({
    party: "municipality" as const,
    field: `steps[${ownIndex}].start`,
    other,
  });
  return {
    blocking: overlaps.filter((o) => o.sameKind).map((o) => ({ ...place(o), kind: "overlap-same-step" })),
    warnings: overlaps.filter((o) => !o.sameKind).map((o) => ({ ...place(o), kind: "overlap-other-step" })),
  };
}

/** What stands in nobody's way, and should be known before signing. */
export function warningsIn(
  draft: AgreementDraft,
  around: RulesAround & { others: readonly OtherCourse[]; productionUnitId: string },
): Warning[] {
  return [...nearLimits(draft, around), ...overlapsIn(draft, around.others).warnings, ...longAtUnit(draft, around)];
}

/** Told to whoever has been there before: placements that follow each other can last for years unseen. */
function longAtUnit(
  draft: AgreementDraft,
  { on, rules, others, productionUnitId }: Parameters<typeof warningsIn>[1],
): Warning[] {
  if (!others.some((other) => other.productionUnitId === productionUnitId)) return [];
  return [
    {
      party: "municipality",
      kind: "weeks-at-unit",
      field: "startDate",
      value: weeksAtUnit(blocksOf(draft), others, productionUnitId),
      rule: cite(ruleInForce("placement-weeks", on, rules)),
    },
  ];
}
