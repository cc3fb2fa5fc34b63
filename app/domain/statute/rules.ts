import type { CapacityRule } from "../capacity/capacity.ts";
import type { LocalizedText } from "../shared/localized.ts";
import { type PlainDate, plainDate } from "../shared/plain-date.ts";

/** A rule of law as data: in force from a day, with its paragraph and source. A new act adds rows; none is edited. */
export type Rule<Name extends string, Value> = {
  id: string;
  name: Name;
  validFrom: PlainDate;
  paragraph: string;
  source: string;
  sentence: LocalizedText;
  value: Value;
};

type Rules = {
  capacity: Omit<CapacityRule, "id">;
  /** Hours a week that a placement may have at most. */
  "hours-per-week": { most: number };
  /** Weeks that mentor support may last before it must be renewed. */
  "mentor-weeks": { most: number };
};
export type RuleName = keyof Rules;
export type AnyRule = { [Name in RuleName]: Rule<Name, Rules[Name]> }[RuleName];

export const rules: readonly AnyRule[] = [
  {
    id: "capacity-2019",
    name: "capacity",
    validFrom: plainDate("2019-07-01"),
    paragraph: "BAB § 65",
    source: "bekendtgørelse om en aktiv beskæftigelsesindsats",
    sentence: {
      da: "Én person for hver 5 ordinært ansatte op til 50, dog altid mindst én, og derefter én for hver 10. Ansatte regnes i fuldtidspersoner på produktionsenheden, som gennemsnit af de seneste fire måneder.",
      en: "One person for every 5 ordinary employees up to 50, but always at least one, and then one for every 10. Employees are counted as full-time equivalents at the production unit, as the average of the last four months.",
    },
    value: { firstBand: 50, perFirst: 5, perFurther: 10, atLeast: 1 },
  },
  {
    id: "hours-per-week-2019",
    name: "hours-per-week",
    validFrom: plainDate("2019-07-01"),
    paragraph: "BAB § 60, stk. 5",
    source: "bekendtgørelse om en aktiv beskæftigelsesindsats",
    sentence: { da: "Højst 37 timer om ugen.", en: "At most 37 hours a week." },
    value: { most: 37 },
  },
  {
    id: "mentor-weeks-2019",
    name: "mentor-weeks",
    validFrom: plainDate("2019-07-01"),
    paragraph: "LAB § 167",
    source: "lov om en aktiv beskæftigelsesindsats",
    sentence: {
      da: "Mentorstøtte kan aftales for højst seks måneder ad gangen.",
      en: "Mentor support can be agreed for at most six months at a time.",
    },
    value: { most: 26 },
  },
];

/** The row in force on a day. Throws where no law is known for it: that is a fault in the data, never in input. */
export function ruleInForce<Name extends RuleName>(
  name: Name,
  on: PlainDate,
  among: readonly AnyRule[] = rules,
): Rule<Name, Rules[Name]> {
  const rows = among.filter((rule) => rule.name === name && rule.validFrom <= on) as unknown as Rule<
    Name,
    Rules[Name]
  >[];
  const newest = rows.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1)).at(-1);
  if (!newest) throw new Error(`No rule ${name} is known for ${on}`);
  return newest;
}

export function capacityRuleOn(on: PlainDate, among?: readonly AnyRule[]): CapacityRule {
  const rule = ruleInForce("capacity", on, among);
  return { id: rule.id, ...rule.value };
}
