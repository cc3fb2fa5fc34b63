import { z } from "zod";
import { localizedText } from "../shared/localized.ts";
import { type PlainDate, plainDateSchema } from "../shared/plain-date.ts";

const places = z.int().min(0).max(1_000);
const weeks = z.int().min(1).max(260);
const months = z.int().min(1).max(60);

/** Who a limit of placement is for. Consultants' knowledge: it stands in no contract and on no employer's page. */
export const placementGroups = ["weeks-4", "weeks-8", "weeks-13"] as const;
export type PlacementGroup = (typeof placementGroups)[number];

/** With a reason it may last `to`; where the need is special, `furtherBy` more at a time. */
const extension = z.object({ to: weeks, furtherBy: weeks });
const placementLimit = z.object({ most: weeks, extension: extension.nullable() });

/** What an agreement on mentoring must say (LAB § 167). */
export const mentoringStatements = ["goal", "name", "tasks", "duration", "hours"] as const;

/** What a rule of each name says in numbers. */
export const ruleValues = {
  capacity: z.object({
    firstBand: places,
    perFirst: places.min(1),
    perFurther: places.min(1),
    atLeast: places,
  }),
  /** Hours a week that a step may have at most. */
  "hours-per-week": z.object({ most: z.number().min(1).max(60) }),
  "placement-weeks": z.object({
    groups: z.object({ "weeks-4": placementLimit, "weeks-8": placementLimit, "weeks-13": placementLimit }),
    /** Reckoned with until somebody has said which group a person is in. */
    whenUnknown: z.enum(placementGroups),
  }),
  /** `longest`: for the groups that may have more, with the reason given. */
  "wage-subsidy-months": z.object({ private: months, public: months, longest: months }),
  /** The latest month's ordinary staff must reach the average of so many months. */
  "net-increase": z.object({ averageMonths: months }),
  /** What the pay of wage subsidy follows, by the kind of employer. */
  "wage-subsidy-pay": z.object({
    private: z.enum(["collective-agreement", "benefit"]),
    public: z.enum(["collective-agreement", "benefit"]),
  }),
  mentoring: z.object({ weeks, states: z.array(z.enum(mentoringStatements)) }),
} as const;

type RuleValues = { [Name in keyof typeof ruleValues]: z.infer<(typeof ruleValues)[Name]> };
export type RuleName = keyof RuleValues;
export const ruleNames = Object.keys(ruleValues) as RuleName[];

/** A rule of law as data: in force from a day, with its paragraph and source. A new act adds rows; none is edited. */
export type Rule<Name extends RuleName> = {
  id: string;
  name: Name;
  validFrom: PlainDate;
  paragraph: string;
  source: string;
  sentence: { da: string; en: string };
  value: RuleValues[Name];
};
export type AnyRule = { [Name in RuleName]: Rule<Name> }[RuleName];

const around = {
  id: z.string().regex(/^[a-z0-9-]{3,60}$/),
  validFrom: plainDateSchema,
  paragraph: z.string().min(3).max(200),
  source: z.string().min(3).max(400),
  sentence: localizedText,
};

const ofName = <Name extends RuleName>(name: Name) =>
  z.object({ ...around, name: z.literal(name), value: ruleValues[name] });

/** Strict: what is written, and what of the rows read is used. */
export const anyRule = z.discriminatedUnion("name", [
  ofName("capacity"),
  ofName("hours-per-week"),
  ofName("placement-weeks"),
  ofName("wage-subsidy-months"),
  ofName("net-increase"),
  ofName("wage-subsidy-pay"),
  ofName("mentoring"),
]);

/** A rule as an agreement or a warning quotes it. */
export type CitedRule = { id: string; name: string; paragraph: string; sentence: { da: string; en: string } };
export const cite = ({ id, name, paragraph, sentence }: CitedRule): CitedRule => ({ id, name, paragraph, sentence });
