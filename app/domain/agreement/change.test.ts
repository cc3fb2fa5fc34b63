import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { someTerms } from "#tests/support/some-terms.ts";
import { addDays, plainDate } from "../shared/plain-date.ts";
import { planChange } from "./change.ts";
import { changedSections, concerns, type Section, sections, sectionsOf } from "./sections.ts";
import type { JobPackageTerms } from "./terms.ts";

/** Pushes every date by so many days, so that nothing becomes longer. */
function moved(terms: JobPackageTerms, days: number): JobPackageTerms {
  return {
    ...terms,
    steps: terms.steps.map((step) => ({
      ...step,
      start: addDays(step.start, days),
      end: step.end && addDays(step.end, days),
    })),
    training: terms.training.map((item) => ({
      ...item,
      start: addDays(item.start, days),
      end: addDays(item.end, days),
    })),
    clarification: terms.clarification && {
      ...terms.clarification,
      cardDue: addDays(terms.clarification.cardDue, days),
    },
    mentoring: {
      ...terms.mentoring,
      start: addDays(terms.mentoring.start, days),
      end: addDays(terms.mentoring.end, days),
    },
  };
}

type Change = (terms: JobPackageTerms, words: string) => JobPackageTerms;

/** A change of each section and of no other. */
const changeOf: Record<Section, Change> = {
  parties: (terms, words) => ({ ...terms, productionUnit: { ...terms.productionUnit, address: words } }),
  schedule: (terms) => moved(terms, 7),
  hours: (terms) => ({
    ...terms,
    steps: terms.steps.map((step, i) => (i === 0 ? { ...step, hours: [{ fromWeek: 1, hoursPerWeek: 12 }] } : step)),
  }),
  tasks: (terms, words) => ({
    ...terms,
    steps: terms.steps.map((step, i) => (i === 0 ? { ...step, purpose: { da: words, en: words } } : step)),
  }),
  training: (terms, words) => ({
    ...terms,
    training: terms.training.map((item) => ({ ...item, provider: words })),
  }),
  clarification: (terms) => ({
    ...terms,
    clarification: terms.clarification && {
      ...terms.clarification,
      competences: terms.clarification.competences.slice(1),
    },
  }),
  mentoring: (terms, words) => ({ ...terms, mentoring: { ...terms.mentoring, goal: { da: words, en: words } } }),
  commitments: (terms, words) => ({ ...terms, employerCommits: [{ da: words, en: words }] }),
  capacity: (terms, words) => ({ ...terms, capacity: { ...terms.capacity, overrideReason: words } }),
  remarks: (terms, words) => ({ ...terms, remarks: words }),
};

const section = fc.constantFrom(...sections);
const words = fc.string({ minLength: 1 }).map((text) => `Nyt: ${text}`);
const before = someTerms();
const nextVersion = (terms: JobPackageTerms): JobPackageTerms => ({ ...terms, version: terms.version + 1 });

describe("what has changed", () => {
  it("is nothing between an agreement and itself, whatever its number and its circumstances", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 99 }), fc.integer({ min: 0, max: 40 }), (version, inUse) => {
        const again = { ...before, version, capacity: { ...before.capacity, inUse } };
        expect(changedSections(before, again)).toEqual([]);
        expect(planChange(before, again)).toMatchObject({ kind: "none", dates: [], milestones: [], mustSign: [] });
      }),
    );
  });

  it("is the one section that was touched, and concerns its roles and no others", () => {
    fc.assert(
      fc.property(section, words, (touched, text) => {
        const after = nextVersion(changeOf[touched](before, text));
        expect(changedSections(before, after)).toEqual([touched]);
        const { mustSign, stands } = planChange(before, after);
        expect(mustSign.map(({ role }) => role).toSorted()).toEqual([...concerns[touched]].toSorted());
        expect([...mustSign, ...stands]).toHaveLength(after.signatories.length);
      }),
    );
  });

  it("is every section that was touched, in whatever order they were", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...sections]), words, (touched, text) => {
        const after = touched.reduce((terms, one) => changeOf[one](terms, text), before);
        expect(changedSections(before, after)).toEqual(sections.filter((one) => touched.includes(one)));
      }),
    );
  });

  it("is looked for in all of the terms: each key but the circumstances stands in a section", () => {
    const circumstances: (keyof JobPackageTerms)[] = [
      "schema",
      "kind",
      "reference",
      "version",
      "rulesAsOf",
      "rules",
      "signatories",
    ];
    const said = JSON.stringify(sectionsOf(before));
    for (const [key, value] of Object.entries(before)) {
      if (circumstances.includes(key as keyof JobPackageTerms)) continue;
      const blank = Array.isArray(value)
        ? []
        : typeof value === "boolean"
          ? !value
          : typeof value === "string"
            ? ""
            : {};
      const without = { ...before, [key]: blank } as JobPackageTerms;
      expect(saidBy(without), `nobody signs a change of ${key}`).not.toBe(said);
    }
  });
});

/** Terms with a hole in them cannot always be read; then too the key was looked at. */
function saidBy(terms: JobPackageTerms): string | undefined {
  try {
    return JSON.stringify(sectionsOf(terms));
  } catch {
    return undefined;
  }
}

describe("the kind of a change", () => {
  it("is schedule when all of it moves by so many days", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -400, max: 400 }).filter((days) => days !== 0),
        (days) => {
          const plan = planChange(before, nextVersion(moved(before, days)));
          expect(plan).toMatchObject({ kind: "schedule", sections: ["schedule"] });
          expect(plan.dates.every(({ from, to }) => from && to && addDays(from, days) === to)).toBe(true);
        },
      ),
    );
  });

  it("is never schedule when a step gets more days, the course a later end, or somebody more hours", () => {
    const lengthened = fc.record({
      step: fc.integer({ min: 0, max: before.steps.length - 2 }),
      days: fc.integer({ min: 1, max: 100 }),
      shift: fc.integer({ min: -100, max: 100 }),
    });
    fc.assert(
      fc.property(lengthened, ({ step, days, shift }) => {
        const later = moved(before, shift);
        const steps = later.steps.map((one, i) =>
          i === step && one.end ? { ...one, end: addDays(one.end, days) } : one,
        );
        expect(planChange(before, { ...later, steps }).kind).toBe("substance");
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 37 }), fc.integer({ min: -100, max: 100 }), (hoursPerWeek, shift) => {
        const later = moved(before, shift);
        const steps = later.steps.map((one, i) => (i === 1 ? { ...one, hours: [{ fromWeek: 1, hoursPerWeek }] } : one));
        fc.pre(hoursPerWeek !== before.steps[1]?.hours[0]?.hoursPerWeek);
        expect(planChange(before, { ...later, steps }).kind).toBe("substance");
      }),
    );
  });

  it("is substance when mentoring lasts longer", () => {
    const mentoring = { ...before.mentoring, end: addDays(before.mentoring.end, 1) };
    expect(planChange(before, { ...before, mentoring }).kind).toBe("substance");
  });
});

describe("who signs", () => {
  it("is a new holder of a slot, though nothing else has changed", () => {
    const signatories = before.signatories.map((slot) => (slot.slot === "employer-1" ? { ...slot, name: "Ny" } : slot));
    const plan = planChange(before, { ...before, signatories });
    expect(plan).toMatchObject({ kind: "substance", mustSign: [{ slot: "employer-1", name: "Ny" }] });
  });

  it("is somebody, also where the change is that somebody no longer signs", () => {
    const signatories = before.signatories.filter(({ slot }) => slot !== "employee-representative");
    const plan = planChange(before, { ...before, signatories });
    expect(plan.kind).toBe("substance");
    expect(plan.mustSign.map(({ role }) => role)).toEqual(["employer", "municipality"]);
  });
});

describe("milestones", () => {
  it("move with the dates that they hang on, and none is lost", () => {
    const plan = planChange(before, moved(before, 7));
    expect(plan.milestones.length).toBeGreaterThan(5);
    expect(plan.milestones.every(({ from, to }) => from !== null && to !== null && from < to)).toBe(true);
  });

  it("go when their step goes", () => {
    const steps = before.steps.filter(({ kind }) => kind !== "wage-subsidy");
    const gone = planChange(before, { ...before, steps }).milestones.filter(({ to }) => to === null);
    expect(gone.map(({ kind }) => kind)).toContain("wage-subsidy-midway");
    expect(gone.every(({ from }) => from !== null && from > plainDate("2026-08-01"))).toBe(true);
  });
});
