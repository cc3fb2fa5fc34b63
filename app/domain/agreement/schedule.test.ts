import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyDate } from "#tests/support/arbitraries.ts";
import { daysBetween, plainDate } from "../shared/plain-date.ts";
import { isWorkingDay } from "../shared/working-days.ts";
import { dateSteps, dateTraining } from "./schedule.ts";

const trial = { kind: "trial", weeks: 4 } as const;
const clarification = { kind: "clarification", weeks: 3 } as const;
const employment = { kind: "employment", weeks: 52 } as const;

describe("dating the steps of a course", () => {
  it("from a Monday, each step ends on a Friday and the next begins on the Monday after", () => {
    expect(dateSteps([trial, clarification, employment], plainDate("2027-01-11"))).toEqual([
      { start: "2027-01-11", end: "2027-02-05" },
      { start: "2027-02-08", end: "2027-02-26" },
      { start: "2027-03-01", end: null },
    ]);
  });

  it("a wanted start on New Year's Day moves to the first working day, and no later step moves with it", () => {
    const [first, second] = dateSteps([trial, clarification], plainDate("2027-01-01"));
    expect(first?.start).toBe("2027-01-04");
    expect(second?.start).toBe("2027-01-29");
  });

  it("steps follow each other, never overlap, and begin and end on working days", () => {
    const step = fc.record({
      kind: fc.constantFrom("trial", "training", "wage-subsidy"),
      weeks: fc.integer({ min: 1, max: 26 }),
    });
    fc.assert(
      fc.property(anyDate, fc.array(step, { minLength: 1, maxLength: 11 }), (start, steps) => {
        const dated = dateSteps(steps as (typeof trial)[], start);
        for (const [i, { start: from, end }] of dated.entries()) {
          if (!end) throw new Error("a step without an end");
          expect(isWorkingDay(from) && isWorkingDay(end)).toBe(true);
          expect(from <= end).toBe(true);
          const next = dated[i + 1];
          if (next) expect(end < next.start).toBe(true);
        }
      }),
    );
  });
});

describe("dating the courses of a training step", () => {
  it("one follows the other, counted in working days", () => {
    expect(
      dateTraining([{ days: 5 }, { days: 3 }], { start: plainDate("2027-04-05"), end: plainDate("2027-04-30") }),
    ).toEqual([
      { start: "2027-04-05", end: "2027-04-09" },
      { start: "2027-04-12", end: "2027-04-14" },
    ]);
  });

  it("none ends after its step", () => {
    fc.assert(
      fc.property(
        anyDate,
        fc.array(fc.record({ days: fc.integer({ min: 1, max: 60 }) }), { maxLength: 6 }),
        (day, courses) => {
          const [step] = dateSteps([{ kind: "training", weeks: 6 }], day);
          if (!step?.end) throw new Error("a training step without an end");
          for (const course of dateTraining(courses, { start: step.start, end: step.end })) {
            expect(course.start >= step.start && course.end <= step.end && course.start <= course.end).toBe(true);
            expect(daysBetween(course.start, course.end)).toBeGreaterThanOrEqual(0);
          }
        },
      ),
    );
  });
});
