import type { CapacityRule } from "../capacity/capacity.ts";
import type { PlainDate } from "../shared/plain-date.ts";
import { enactedRules } from "./enacted-rules.ts";
import { type AnyRule, anyRule, type Rule, type RuleName, ruleNames } from "./rule.ts";

export type ReadRules = {
  rules: readonly AnyRule[];
  /** Ids of rows that are not understood. They are reported, and not used. */
  unreadable: readonly string[];
};

/**
 * Reads rows leniently: one that is not understood takes nothing with it. An enacted rule whose row is lost or spoilt still
 * holds, so that there is a rule of every name.
 */
export function readRules(rows: readonly { id: string }[]): ReadRules {
  const rules: AnyRule[] = [];
  const unreadable: string[] = [];
  for (const row of rows) {
    const parsed = anyRule.safeParse(row);
    if (parsed.success) rules.push(parsed.data);
    else unreadable.push(row.id);
  }
  const lost = enactedRules.filter(
    ({ name, validFrom }) => !rules.some((rule) => rule.name === name && rule.validFrom === validFrom),
  );
  return { rules: [...lost, ...rules], unreadable };
}

/** The row in force on a day. Throws where no law is known for it: that is a fault in the data, never in input. */
export function ruleInForce<Name extends RuleName>(name: Name, on: PlainDate, among: readonly AnyRule[]): Rule<Name> {
  const newest = among
    .filter((rule) => rule.name === name && rule.validFrom <= on)
    .toSorted(byDay)
    .at(-1);
  if (!newest) throw new Error(`No rule ${name} is known for ${on}`);
  return newest as unknown as Rule<Name>;
}

const byDay = (a: AnyRule, b: AnyRule): number => (a.validFrom < b.validFrom ? -1 : 1);

export function capacityRuleOn(on: PlainDate, among: readonly AnyRule[]): CapacityRule {
  const rule = ruleInForce("capacity", on, among);
  return { id: rule.id, ...rule.value };
}

/** The rules of a day, one of each name, and the rows that are yet to take effect, the nearest first. */
export function rulesOn(on: PlainDate, among: readonly AnyRule[]): { inForce: AnyRule[]; upcoming: AnyRule[] } {
  return {
    inForce: ruleNames.flatMap((name) => ruleInForce(name, on, among) as AnyRule),
    upcoming: among.filter((rule) => rule.validFrom > on).toSorted(byDay),
  };
}
