import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stepKinds } from "../job-package/step.ts";
import { addDays, daysBetween, plainDate } from "../shared/plain-date.ts";
import { blocksHeld, type OtherCourse, overlapsOf, type TimeBlock, weeksAtUnit } from "./overlaps.ts";
import { type Period, weeksOf } from "./weeks.ts";

const first = plainDate("2027-01-04");

const anyPeriod: fc.Arbitrary<Period> = fc
  .tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 200 }))
  .map(([from, days]) => ({ start: addDays(first, from), end: addDays(first, from + days) }));

const anyBlock: fc.Arbitrary<TimeBlock> = fc
  .tuple(fc.constantFrom(...stepKinds), anyPeriod)
  .map(([kind, { start, end }]) => ({ kind, start, end: kind === "employment" ? null : end }));

const anyCourse: fc.Arbitrary<OtherCourse> = fc.record({
  reference: fc.constantFrom("JP-2026-0001", "JP-2026-0002"),
  productionUnitId: fc.constantFrom("here", "elsewhere"),
  blocks: fc.array(anyBlock, { maxLength: 6 }),
  lastDay: fc.option(
    anyPeriod.map(({ end }) => end),
    { nil: null },
  ),
});

const block = (kind: TimeBlock["kind"], start: string, end: string | null): TimeBlock => ({
  kind,
  start: plainDate(start),
  end: end === null ? null : plainDate(end),
});
const course = (blocks: TimeBlock[], over: Partial<OtherCourse> = {}): OtherCourse => ({
  reference: "JP-2026-0001",
  productionUnitId: "here",
  blocks,
  lastDay: null,
  ...over,
});

describe("weeks", () => {
  it.each([
    ["one day", [["2027-01-04", "2027-01-04"]], 1],
    ["Monday to Friday three weeks later", [["2027-01-04", "2027-01-22"]], 3],
    [
      "two steps with a weekend between",
      [
        ["2027-01-04", "2027-01-22"],
        ["2027-01-25", "2027-02-19"],
      ],
      7,
    ],
    [
      "two stretches with a month between",
      [
        ["2027-01-04", "2027-01-10"],
        ["2027-02-08", "2027-02-14"],
      ],
      2,
    ],
    [
      "the same weeks twice",
      [
        ["2027-01-04", "2027-01-10"],
        ["2027-01-04", "2027-01-10"],
      ],
      1,
    ],
    ["a period that ends before it begins", [["2027-01-04", "2027-01-03"]], 0],
  ])("of %s", (_what, periods, expected) => {
    expect(weeksOf(periods.map(([start = "", end = ""]) => ({ start: plainDate(start), end: plainDate(end) })))).toBe(
      expected,
    );
  });

  it("are the same in any order, never fewer with one period more, and never more than from first to last", () => {
    fc.assert(
      fc.property(fc.array(anyPeriod, { minLength: 1, maxLength: 6 }), anyPeriod, (periods, more) => {
        const weeks = weeksOf(periods);
        expect(weeksOf(periods.toReversed())).toBe(weeks);
        expect(weeksOf([...periods, more])).toBeGreaterThanOrEqual(weeks);
        const starts = periods.map(({ start }) => start).toSorted();
        const ends = periods.map(({ end }) => end).toSorted();
        const span = daysBetween(starts[0] ?? first, ends.at(-1) ?? first) + 1;
        expect(weeks).toBeLessThanOrEqual(Math.ceil(span / 7));
      }),
    );
  });
});

describe("overlaps", () => {
  it("the same component in the same days is told apart from another one", () => {
    const own = [block("trial", "2027-01-04", "2027-01-22"), undefined, block("training", "2027-01-25", "2027-02-19")];
    const other = course([block("trial", "2027-01-22", "2027-01-31")]);
    expect(overlapsOf(own, [other])).toEqual([
      { ownIndex: 0, other: "JP-2026-0001", kind: "trial", sameKind: true },
      { ownIndex: 2, other: "JP-2026-0001", kind: "trial", sameKind: false },
    ]);
  });

  it("an ordinary job goes on until it is ended", () => {
    const own = [block("trial", "2030-01-07", "2030-01-25")];
    const job = course([block("employment", "2027-03-01", null)]);
    expect(overlapsOf(own, [job])).toHaveLength(1);
    expect(overlapsOf(own, [{ ...job, lastDay: plainDate("2029-12-31") }])).toEqual([]);
  });

  it("are found exactly where two blocks share a day", () => {
    fc.assert(
      fc.property(anyBlock, anyBlock, (own, held) => {
        const last = (b: TimeBlock) => b.end ?? plainDate("2099-12-31");
        const later = own.start > held.start ? own.start : held.start;
        const sooner = last(own) < last(held) ? last(own) : last(held);
        expect(overlapsOf([own], [course([held])]).length === 1).toBe(later <= sooner);
      }),
    );
  });

  it("are the same seen from either side", () => {
    fc.assert(
      fc.property(fc.array(anyBlock, { maxLength: 5 }), fc.array(anyBlock, { maxLength: 5 }), (a, b) => {
        const same = (found: ReturnType<typeof overlapsOf>) => found.filter(({ sameKind }) => sameKind).length;
        const [forth, back] = [overlapsOf(a, [course(b)]), overlapsOf(b, [course(a)])];
        expect([forth.length, same(forth)]).toEqual([back.length, same(back)]);
      }),
    );
  });

  it("nothing counts after the day on which a course ended early", () => {
    fc.assert(
      fc.property(anyCourse, (other) => {
        const { lastDay } = other;
        for (const { start, end } of blocksHeld(other)) {
          if (lastDay === null) continue;
          expect(start <= lastDay).toBe(true);
          expect(end !== null && end <= lastDay).toBe(true);
        }
      }),
    );
  });
});

describe("weeks of one person at one production unit", () => {
  it("count all agreements there, ended ones up to their last day, and no ordinary job", () => {
    const own = [block("trial", "2027-06-07", "2027-06-25"), block("employment", "2027-06-28", null)];
    const before = course([block("trial", "2027-01-04", "2027-01-31"), block("training", "2027-02-01", "2027-02-28")], {
      lastDay: plainDate("2027-01-17"),
    });
    const elsewhere = course([block("trial", "2026-06-01", "2026-08-30")], { productionUnitId: "elsewhere" });
    expect(weeksAtUnit(own, [before, elsewhere], "here")).toBe(5);
  });

  it("never fall when there is one agreement more, and do not hear of other units", () => {
    fc.assert(
      fc.property(
        fc.array(anyBlock, { maxLength: 4 }),
        fc.array(anyCourse, { maxLength: 4 }),
        anyCourse,
        (own, others, more) => {
          const weeks = weeksAtUnit(own, others, "here");
          const withOne = weeksAtUnit(own, [...others, more], "here");
          if (more.productionUnitId === "here") expect(withOne).toBeGreaterThanOrEqual(weeks);
          else expect(withOne).toBe(weeks);
        },
      ),
    );
  });
});
