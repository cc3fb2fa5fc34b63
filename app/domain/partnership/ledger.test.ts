import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addWeeks, plainDate } from "../shared/plain-date.ts";
import { addEntry, dueChecks, emptyLedger, foldLedger, type Ledger, type LedgerEntry, totalOf } from "./ledger.ts";

const day = plainDate("2027-01-04");
const evidence = { reference: "JP-2026-0001", hoursPerWeek: 30, start: day };
const slugs = ["lager", "butik"] as const;
const courses = ["a", "b", "c", "d", "e"] as const;

const slug = fc.constantFrom(...slugs);
const agreementId = fc.constantFrom(...courses);
const jobs = fc.integer({ min: -2, max: 3 });
const later = fc.constantFrom(day, addWeeks(day, 26), addWeeks(day, 52));

const entry: fc.Arbitrary<LedgerEntry> = fc.oneof(
  fc.record({ kind: fc.constant("pledged" as const), day: later, slug, jobs }),
  fc.record({ kind: fc.constant("reserved" as const), day: later, slug, agreementId }),
  fc.record({ kind: fc.constant("fulfilled" as const), day: later, agreementId, evidence: fc.constant(evidence) }),
  fc.record({ kind: fc.constant("released" as const), day: later, agreementId }),
  fc.record({
    kind: fc.constant("checked" as const),
    day: later,
    agreementId,
    week: fc.constantFrom(26 as const, 52 as const),
    stillEmployed: fc.boolean(),
  }),
  fc.record({ kind: fc.constant("expired" as const), day: later, slug, jobs }),
);

/** What is refused is left out, as the portal does. */
const accepted = (entries: readonly LedgerEntry[]): LedgerEntry[] => {
  let ledger: Ledger = emptyLedger;
  return entries.filter((one) => {
    const next = addEntry(ledger, one);
    if (next.ok) ledger = next.value;
    return next.ok;
  });
};

const refusalOf = (entries: readonly LedgerEntry[], last: LedgerEntry): string => {
  const answer = addEntry(foldLedger(entries), last);
  return answer.ok ? "accepted" : answer.refusal;
};

const pledged: LedgerEntry = { kind: "pledged", day, slug: "lager", jobs: 1 };
const reserved: LedgerEntry = { kind: "reserved", day, slug: "lager", agreementId: "a" };
const fulfilled: LedgerEntry = { kind: "fulfilled", day, agreementId: "a", evidence };
const checkedAt = (week: 26 | 52, stillEmployed: boolean, on = addWeeks(day, week)): LedgerEntry => ({
  kind: "checked",
  day: on,
  agreementId: "a",
  week,
  stillEmployed,
});

describe("a partnership's ledger", () => {
  it("adds up whatever happens: no balance below zero, and every pledged job is in one place", () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 60 }), (entries) => {
        const ledger = foldLedger(accepted(entries));
        for (const balance of ledger.packages.values()) {
          expect(Object.values(balance).every((n) => n >= 0)).toBe(true);
          expect(balance.open + balance.reserved + balance.fulfilled + balance.expired).toBe(balance.pledged);
          expect(balance.ended).toBeLessThanOrEqual(balance.fulfilled);
        }
        const of = (state: string) => [...ledger.courses.values()].filter((course) => course.state === state).length;
        const total = totalOf(ledger);
        expect(total.reserved).toBe(of("reserved"));
        expect(total.fulfilled).toBe(of("fulfilled") + of("ended"));
        expect(total.ended).toBe(of("ended"));
        expect(total.released).toBe(of("released"));
      }),
    );
  });

  it("counts no course twice", () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 60 }), (entries) => {
        const kept = accepted(entries);
        for (const course of courses) {
          const of = (kind: LedgerEntry["kind"]) =>
            kept.filter((one) => one.kind === kind && "agreementId" in one && one.agreementId === course).length;
          expect(of("reserved")).toBeLessThanOrEqual(1);
          expect(of("fulfilled") + of("released")).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it("refuses a pledge of no job or fewer", () => {
    fc.assert(
      fc.property(fc.integer({ max: 0 }), (n) => {
        expect(refusalOf([], { ...pledged, jobs: n })).toBe("pledge-not-positive");
      }),
    );
    expect(refusalOf([], { ...pledged, jobs: 1.5 })).toBe("pledge-not-positive");
  });

  it("fulfils a pledge once, and only with an ordinary job to show", () => {
    expect(refusalOf([pledged], fulfilled)).toBe("not-reserved");
    expect(refusalOf([pledged, reserved], { ...fulfilled, evidence: { ...evidence, hoursPerWeek: 0 } })).toBe(
      "no-evidence",
    );
    expect(refusalOf([pledged, reserved], fulfilled)).toBe("accepted");
    expect(refusalOf([pledged, reserved, fulfilled], fulfilled)).toBe("not-reserved");
    expect(refusalOf([pledged, reserved], { ...reserved, agreementId: "b" })).toBe("nothing-open");
  });

  it("keeps a job for the next when a course ends without", () => {
    const released: LedgerEntry = { kind: "released", day, agreementId: "a" };
    expect(refusalOf([pledged, reserved, released], { ...reserved, agreementId: "b" })).toBe("accepted");
  });

  it("checks a delivered job after 26 and 52 weeks, not before, and shows one that ended", () => {
    const delivered = [pledged, reserved, fulfilled];
    expect(refusalOf(delivered, checkedAt(26, true, addWeeks(day, 25)))).toBe("too-early");
    expect(refusalOf([...delivered, checkedAt(26, true)], checkedAt(26, false))).toBe("checked-before");
    const ended = foldLedger([...delivered, checkedAt(26, true), checkedAt(52, false)]);
    expect(totalOf(ended)).toMatchObject({ fulfilled: 1, ended: 1, open: 0 });
    expect(refusalOf([...delivered, checkedAt(26, false)], checkedAt(52, true))).toBe("job-has-ended");
  });

  it("says which checks are owed", () => {
    const course = foldLedger([pledged, reserved, fulfilled]).courses.get("a");
    if (!course) throw new Error("The course is not in the ledger");
    expect(dueChecks(course, addWeeks(day, 25))).toEqual([]);
    expect(dueChecks(course, addWeeks(day, 26))).toEqual([26]);
    expect(dueChecks(course, addWeeks(day, 52))).toEqual([26, 52]);
  });
});
