import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type HoursStage, hoursInWeek, hoursStage, isLasting, packageStep, stepKinds } from "./step.ts";

describe("the staircase", () => {
  test("rises from preparation to employment, the only step without an end", () => {
    expect(stepKinds[0]).toBe("preparation");
    expect(stepKinds.at(-1)).toBe("employment");
    expect(stepKinds.filter(isLasting)).toEqual(["employment"]);
  });
});

describe("a step's hours", () => {
  const stages: readonly HoursStage[] = [
    { fromWeek: 1, hoursPerWeek: 10 },
    { fromWeek: 3, hoursPerWeek: 20.5 },
    { fromWeek: 9, hoursPerWeek: 37 },
  ];

  test.each([
    [1, 10],
    [2, 10],
    [3, 20.5],
    [8, 20.5],
    [9, 37],
    [60, 37],
  ])("in week %i are those of the stage that has begun: %d", (week, hours) => {
    expect(hoursInWeek(stages, week)).toBe(hours);
  });

  test("are none before the first stage begins", () => {
    expect(hoursInWeek([{ fromWeek: 2, hoursPerWeek: 10 }], 1)).toBe(0);
    expect(hoursInWeek([], 1)).toBe(0);
  });

  test("hold from each stage's first week until the week before the next stage's", () => {
    const anyStages = fc
      .uniqueArray(
        fc.record({ fromWeek: fc.integer({ min: 1, max: 104 }), hoursPerWeek: fc.integer({ min: 1, max: 37 }) }),
        {
          selector: (stage) => stage.fromWeek,
          minLength: 1,
          maxLength: 8,
        },
      )
      .map((all) => all.sort((a, b) => a.fromWeek - b.fromWeek));
    fc.assert(
      fc.property(anyStages, (sorted) => {
        sorted.forEach((stage, i) => {
          expect(hoursInWeek(sorted, stage.fromWeek)).toBe(stage.hoursPerWeek);
          const next = sorted[i + 1];
          if (next) expect(hoursInWeek(sorted, next.fromWeek - 1)).toBe(stage.hoursPerWeek);
        });
      }),
    );
  });

  test("are at most a full week of 37, and at least one", () => {
    expect(hoursStage.safeParse({ fromWeek: 1, hoursPerWeek: 37 }).success).toBe(true);
    expect(hoursStage.safeParse({ fromWeek: 1, hoursPerWeek: 37.5 }).success).toBe(false);
    expect(hoursStage.safeParse({ fromWeek: 1, hoursPerWeek: 0 }).success).toBe(false);
    expect(hoursStage.safeParse({ fromWeek: 0, hoursPerWeek: 10 }).success).toBe(false);
  });
});

describe("a package's step", () => {
  const text = { da: "tekst", en: "text" };
  const step = {
    kind: "trial",
    title: text,
    weeks: 4,
    hours: [{ fromWeek: 1, hoursPerWeek: 20 }],
    purpose: text,
    why: text,
    does: { employer: [text], mentor: [], citizen: [], municipality: [] },
  };

  test("lasts between one week and two years, and has hours", () => {
    expect(packageStep.safeParse(step).success).toBe(true);
    expect(packageStep.safeParse({ ...step, weeks: 0 }).success).toBe(false);
    expect(packageStep.safeParse({ ...step, weeks: 105 }).success).toBe(false);
    expect(packageStep.safeParse({ ...step, hours: [] }).success).toBe(false);
  });

  test("is one of the staircase: mentoring runs alongside and is none", () => {
    expect(packageStep.safeParse({ ...step, kind: "mentoring" }).success).toBe(false);
  });
});
