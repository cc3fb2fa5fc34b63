import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyDate } from "#tests/support/arbitraries.ts";
import { capacityOf } from "../capacity/capacity.ts";
import { plainDate } from "../shared/plain-date.ts";
import { enactedRules } from "./enacted-rules.ts";
import { type AnyRule, anyRule, ruleNames } from "./rule.ts";
import { capacityRuleOn, readRules, ruleInForce, rulesOn } from "./rules.ts";

const today = plainDate("2026-11-23");
const newYear = plainDate("2027-01-01");

const capacity2027: AnyRule = {
  ...ruleInForce("capacity", today, enactedRules),
  id: "capacity-2027",
  validFrom: newYear,
  value: { firstBand: 50, perFirst: 4, perFurther: 10, atLeast: 1 },
};

describe("rules as data", () => {
  it("has an enacted rule of every name, each as strict as what is written", () => {
    expect(enactedRules.map((rule) => anyRule.parse(rule))).toEqual(enactedRules);
    expect(rulesOn(today, enactedRules).inForce.map(({ name }) => name)).toEqual(ruleNames);
    expect(new Set(enactedRules.map(({ id }) => id)).size).toBe(enactedRules.length);
  });

  it("a new act adds a row: before its day the old rule holds, from its day the new one", () => {
    const withNewAct = [capacity2027, ...enactedRules];
    expect(capacityRuleOn(plainDate("2026-12-31"), withNewAct).id).toBe("capacity-2019");
    expect(capacityRuleOn(newYear, withNewAct).id).toBe("capacity-2027");
    expect(capacityOf(20, capacityRuleOn(newYear, withNewAct)).places).toBe(5);
    expect(rulesOn(today, withNewAct).upcoming).toEqual([capacity2027]);
    expect(rulesOn(newYear, withNewAct).upcoming).toEqual([]);
  });

  it("the rule in force is the newest that has begun, in whatever order the rows stand", () => {
    const days = fc.uniqueArray(anyDate, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(days, anyDate, (validFrom, on) => {
        const rows = validFrom.map((day, i) => ({ ...capacity2027, id: `row-${i}`, validFrom: day }) as AnyRule);
        const begun = validFrom.filter((day) => day <= on).toSorted();
        if (begun.length === 0) expect(() => ruleInForce("capacity", on, rows)).toThrow(/No rule capacity/);
        else expect(ruleInForce("capacity", on, rows).validFrom).toBe(begun.at(-1));
      }),
    );
  });

  it("a day for which no law is known is a fault and no answer", () => {
    expect(() => ruleInForce("capacity", plainDate("1999-01-01"), enactedRules)).toThrow(/No rule capacity/);
  });
});

describe("reading rows", () => {
  it.each([
    ["a value of another shape", { ...capacity2027, value: { perFirst: "four" } }],
    ["a division by nothing", { ...capacity2027, value: { ...capacity2027.value, perFirst: 0 } }],
    ["a day that is not in the calendar", { ...capacity2027, validFrom: "2027-02-31" }],
    ["a name that nobody knows", { ...capacity2027, name: "capacities" }],
    ["no sentence", { ...capacity2027, sentence: { da: "", en: "" } }],
  ])("reports %s and does not use it", (_what, row) => {
    const { rules, unreadable } = readRules([...enactedRules, row]);
    expect(unreadable).toEqual(["capacity-2027"]);
    expect(capacityRuleOn(plainDate("2027-06-01"), rules).id).toBe("capacity-2019");
  });

  it("whatever happened to the rows, there is a rule of every name", () => {
    fc.assert(
      fc.property(fc.subarray([...enactedRules]), fc.anything(), (kept, nonsense) => {
        const spoilt = { ...capacity2027, value: nonsense };
        expect(rulesOn(today, readRules([...kept, spoilt]).rules).inForce).toHaveLength(ruleNames.length);
      }),
    );
  });
});
