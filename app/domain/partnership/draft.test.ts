import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, plainDate } from "../shared/plain-date.ts";
import { type Clause, clausesOn, enactedClauses } from "./clauses.ts";
import { emptyPartnershipDraft, missingInPartnership, yearlyReviews } from "./draft.ts";

const first = plainDate("2026-11-23");

describe("a partnership's clauses", () => {
  it("are fourteen, each in both languages, from the day the main act came into force", () => {
    for (const day of ["2020-01-01", "2026-11-23"]) expect(clausesOn(plainDate(day))).toHaveLength(14);
    for (const { title, paragraphs } of enactedClauses)
      for (const text of [title, ...paragraphs]) expect(text.da !== "" && text.en !== "").toBe(true);
  });

  it("read in the newest wording that has begun, in their place", () => {
    const purpose = enactedClauses.find(({ key }) => key === "purpose");
    if (!purpose) throw new Error("No such clause");
    const next: Clause = { ...purpose, validFrom: plainDate("2027-01-01"), title: { da: "Nyt", en: "New" } };
    const titleOn = (day: string) => clausesOn(plainDate(day), [...enactedClauses, next])[1]?.title.da;
    expect([titleOn("2026-12-31"), titleOn("2027-01-01")]).toEqual(["Formål", "Nyt"]);
  });
});

describe("a partnership's draft", () => {
  it("says what each party has still to fill in", () => {
    const missing = missingInPartnership(emptyPartnershipDraft());
    expect(missing.filter(({ party }) => party === "municipality").map(({ field }) => field)).toEqual([
      "consultantId",
      "approverId",
    ]);
    expect(missing.map(({ field }) => field)).toContain("pledge");
  });

  it("is reviewed each year of its term and never after it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4000 }), (days) => {
        const end = addDays(first, days);
        const reviews = yearlyReviews(first, end);
        expect(reviews.every((review) => review > first && review <= end)).toBe(true);
        expect(reviews.length).toBeGreaterThanOrEqual(Math.floor(days / 366));
      }),
    );
  });
});
