import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nationalPackages } from "#db/seed/packages/index.ts";
import { hoursInWeek } from "../job-package/step.ts";
import { plainDate } from "../shared/plain-date.ts";
import { enactedRules } from "../statute/enacted-rules.ts";
import type { AgreementDraft } from "./draft.ts";
import { draftForm, draftFromForm } from "./draft-form.ts";
import { draftFromPackage } from "./draft-from-package.ts";
import { missingIn } from "./missing.ts";

const around = {
  on: plainDate("2026-11-23"),
  rules: enactedRules,
  ownership: "private",
  placementGroup: "weeks-13",
} as const;

const anyPackage = fc.constantFrom(...nationalPackages);

function draftOf(content: (typeof nationalPackages)[number], startAt: number, whyNotHigher?: string): AgreementDraft {
  return draftFromPackage(
    {
      content,
      startDate: plainDate("2027-01-11"),
      startStep: content.steps[startAt]?.kind ?? "trial",
      citizen: { firstName: "Åse", email: "aase@borger.example", phone: null },
      contact: { name: "Bo Æbelø", title: "Direktør", email: "bo@lager.example" },
      mentor: { name: "Mia Mentor", title: "Teamleder", email: "mia@lager.example" },
      fullTimeEquivalents: 12,
      ...(whyNotHigher !== undefined && { whyNotHigher }),
    },
    "Er klar til mere",
  );
}

const fieldsOf = (draft: AgreementDraft, content: (typeof nationalPackages)[number], kind: string) =>
  missingIn(draft, content, around)
    .filter((found) => found.kind === kind)
    .map(({ field }) => field);

describe("starting as high as possible", () => {
  test("every step above the first needs a reason, and no other", () => {
    fc.assert(
      fc.property(anyPackage, fc.nat({ max: 5 }), (content, wanted) => {
        const startAt = Math.min(wanted, content.steps.length - 1);
        const higher = content.steps.map((_, i) => i).filter((i) => i > startAt);
        expect(fieldsOf(draftOf(content, startAt, ""), content, "why-not-first")).toEqual(
          higher.map((i) => `steps[${i}].whyNotFirst`),
        );
        expect(fieldsOf(draftOf(content, startAt, "Skal prøves først"), content, "why-not-first")).toEqual([]);
      }),
    );
  });

  test("beginning with the ordinary job needs none", () => {
    const [content] = nationalPackages;
    if (!content) throw new Error("the catalogue is empty");
    const draft = draftOf(content, content.steps.length - 1, "");
    expect(fieldsOf(draft, content, "why-not-first")).toEqual([]);
  });

  test("a step that is passed over is explained by that, and a draft from before is not asked", () => {
    const [content] = nationalPackages;
    if (!content) throw new Error("the catalogue is empty");
    const draft = draftOf(content, 0, "");
    const last = draft.steps.length - 1;
    const skipped = {
      ...draft,
      steps: draft.steps.map((step, i) => (i === last ? { ...step, included: false, skipReason: "x" } : step)),
    };
    expect(fieldsOf(skipped, content, "why-not-first")).not.toContain(`steps[${last}].whyNotFirst`);
    expect(fieldsOf(draftOf(content, 0), content, "why-not-first")).toEqual([]);
  });

  test("a form that did not ask leaves it unasked; one that asked keeps an empty answer", () => {
    const step = { kind: "trial", skipReason: "", start: {}, end: {}, hours: [] };
    const read = (steps: object[]) =>
      draftForm.parse({
        revision: "1",
        startDate: {},
        citizen: {},
        representative: {},
        mentor: { start: {}, end: {} },
        steps,
        remarks: "",
      });
    const [unasked, asked] = draftFromForm(read([step, { ...step, whyNotFirst: " " }])).steps;
    expect(unasked?.whyNotFirst).toBeUndefined();
    expect(asked?.whyNotFirst).toBe("");
  });
});

describe("hours by stages", () => {
  const [content] = nationalPackages;
  if (!content) throw new Error("the catalogue is empty");
  const withHours = (weeks: number, hours: AgreementDraft["steps"][number]["hours"]) => {
    const draft = draftOf(content, 0);
    const start = plainDate("2027-01-11");
    const end = plainDate(new Date(Date.UTC(2027, 0, 10 + weeks * 7)).toISOString().slice(0, 10));
    return { ...draft, steps: draft.steps.map((step, i) => (i === 0 ? { ...step, start, end, hours } : step)) };
  };
  const wrong = (draft: AgreementDraft) =>
    missingIn(draft, content, around)
      .filter(({ kind, field }) => kind.startsWith("hours-") && field.startsWith("steps[0]"))
      .map(({ kind, limit, value }) => ({ kind, limit, value }));

  const stages = fc
    .tuple(fc.integer({ min: 1, max: 26 }), fc.uniqueArray(fc.integer({ min: 2, max: 26 }), { maxLength: 6 }))
    .map(([weeks, later]) => ({
      weeks,
      hours: [1, ...later.filter((week) => week <= weeks).toSorted((a, b) => a - b)].map((fromWeek, i) => ({
        fromWeek,
        hoursPerWeek: 5 + i,
      })),
    }));

  test("from week 1, in order and within the step, nothing is wrong; each week has its stage's hours", () => {
    fc.assert(
      fc.property(stages, ({ weeks, hours }) => {
        expect(wrong(withHours(weeks, hours))).toEqual([]);
        for (let week = 1; week <= weeks; week++) {
          const begun = hours.filter(({ fromWeek }) => fromWeek <= week);
          expect(hoursInWeek(hours, week)).toBe(begun.at(-1)?.hoursPerWeek);
        }
      }),
    );
  });

  test("a stage that begins later than the step lasts is told with the limit", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 }), (limit, over) => {
        const value = limit + over;
        const hours = [
          { fromWeek: 1, hoursPerWeek: 10 },
          { fromWeek: value, hoursPerWeek: 20 },
        ];
        expect(wrong(withHours(limit, hours))).toEqual([{ kind: "hours-after-step", limit, value }]);
      }),
    );
  });

  test("no hours in week 1, two stages of one week, and weeks out of order are each told", () => {
    const hours = (...weeks: number[]) => weeks.map((fromWeek) => ({ fromWeek, hoursPerWeek: 10 }));
    const kinds = (...weeks: number[]) => wrong(withHours(8, hours(...weeks))).map(({ kind }) => kind);
    expect(kinds()).toEqual(["hours-from-week-1"]);
    expect(kinds(2)).toEqual(["hours-from-week-1"]);
    expect(kinds(1, 4, 4)).toEqual(["hours-out-of-order"]);
    expect(kinds(1, 6, 3)).toEqual(["hours-out-of-order"]);
  });
});
