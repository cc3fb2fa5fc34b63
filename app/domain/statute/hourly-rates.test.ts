import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyDate } from "#tests/support/arbitraries.ts";
import { plainDate } from "../shared/plain-date.ts";
import { type HourlyRates, hourlyRatesForm, ratesOn, readHourlyRates, withRates } from "./hourly-rates.ts";

const anyRates: fc.Arbitrary<HourlyRates> = fc.record({
  validFrom: anyDate,
  private: fc.integer({ min: 1, max: 1_000 }),
  public: fc.integer({ min: 1, max: 1_000 }),
  source: fc.constant("Vejledning om satser"),
});

describe("hourly rates", () => {
  it("are unknown until somebody has entered them", () => {
    expect(ratesOn(plainDate("2026-11-23"), [])).toBeUndefined();
    expect(readHourlyRates(undefined)).toEqual([]);
  });

  it("of a day are the newest that have begun, one row a day", () => {
    fc.assert(
      fc.property(fc.array(anyRates, { maxLength: 8 }), anyDate, (rows, on) => {
        const table = rows.reduce<HourlyRates[]>(withRates, []);
        expect(new Set(table.map(({ validFrom }) => validFrom)).size).toBe(table.length);
        const begun = rows.map(({ validFrom }) => validFrom).filter((day) => day <= on);
        expect(ratesOn(on, table)?.validFrom).toBe(begun.toSorted().at(-1));
      }),
    );
  });

  it("entered for a day that has some take their place", () => {
    const row = { validFrom: plainDate("2026-01-01"), private: 80, public: 120, source: "VEJ" };
    expect(withRates([row], { ...row, private: 81 })).toEqual([{ ...row, private: 81 }]);
  });

  it("that are not understood take nothing with them", () => {
    const row = { validFrom: plainDate("2026-01-01"), private: 80, public: 120, source: "VEJ" };
    fc.assert(
      fc.property(fc.array(fc.anything()), (nonsense) => {
        expect(readHourlyRates([...nonsense, row])).toContainEqual(row);
      }),
    );
  });

  it("are typed as Danes type numbers, and never negative", () => {
    const typed = { validFrom: { day: "1", month: "1", year: "2026" }, private: "92,50", public: "134", source: "VEJ" };
    expect(hourlyRatesForm.parse(typed)).toEqual({
      validFrom: "2026-01-01",
      private: 92.5,
      public: 134,
      source: "VEJ",
    });
    expect(hourlyRatesForm.safeParse({ ...typed, private: "-5" }).success).toBe(false);
    expect(hourlyRatesForm.safeParse({ ...typed, validFrom: { day: "31", month: "2", year: "2026" } }).success).toBe(
      false,
    );
  });
});
