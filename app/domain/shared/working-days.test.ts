import DateHolidays from "date-holidays";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyDate } from "#tests/support/arbitraries.ts";
import { addDays, daysBetween, type PlainDate, plainDate, weekday } from "./plain-date.ts";
import {
  addWorkingDays,
  type ClosingDays,
  danishHolidays,
  easterSunday,
  isWorkingDay,
  onOrAfter,
  onOrBefore,
} from "./working-days.ts";

const years = Array.from({ length: 21 }, (_, i) => 2020 + i);

describe("a Danish public holiday", () => {
  const calendar = new DateHolidays("DK");

  test.each(years)("of %i is one of the public calendar's, and the other way round", (year) => {
    const known = calendar.getHolidays(year).filter((day) => day.type === "public");
    expect([...danishHolidays(year)].sort()).toEqual(known.map((day) => day.date.slice(0, 10)).sort());
  });

  test("was Store bededag until 2023, and is it no longer", () => {
    expect(danishHolidays(2023).has(plainDate("2023-05-05"))).toBe(true);
    expect(isWorkingDay(plainDate("2023-05-05"))).toBe(false);
    expect(danishHolidays(2024).has(plainDate("2024-04-26"))).toBe(false);
    expect(isWorkingDay(plainDate("2024-04-26"))).toBe(true);
  });

  test("is neither 1 May, Constitution Day nor Christmas Eve", () => {
    expect(isWorkingDay(plainDate("2026-05-01"))).toBe(true);
    expect(isWorkingDay(plainDate("2026-06-05"))).toBe(true);
    expect(isWorkingDay(plainDate("2026-12-24"))).toBe(true);
  });

  test("hangs on Easter, a Sunday between 22 March and 25 April", () => {
    for (let year = 1900; year <= 2199; year++) {
      const easter = easterSunday(year);
      expect(weekday(easter)).toBe(7);
      expect(easter >= `${year}-03-22` && easter <= `${year}-04-25`).toBe(true);
    }
    expect(easterSunday(2026)).toBe("2026-04-05");
    expect(easterSunday(2038)).toBe("2038-04-25");
  });
});

describe("a working day", () => {
  const someDays = fc.array(anyDate, { maxLength: 10 }).map((days): ClosingDays => new Set(days));
  /** Closing days near the date itself, so that they are met. */
  const dateAndClosingDays = fc
    .tuple(anyDate, fc.array(fc.integer({ min: -15, max: 15 }), { maxLength: 10 }))
    .map(([date, offsets]) => ({ date, closed: new Set(offsets.map((o) => addDays(date, o))) as ClosingDays }));

  test("is none that the municipality has closed", () => {
    const closed: ClosingDays = new Set([plainDate("2026-12-28")]);
    expect(isWorkingDay(plainDate("2026-12-28"))).toBe(true);
    expect(isWorkingDay(plainDate("2026-12-28"), closed)).toBe(false);
  });

  test("is never a Saturday or a Sunday", () => {
    fc.assert(
      fc.property(anyDate, someDays, (date, closed) => {
        if (weekday(date) > 5) expect(isWorkingDay(date, closed)).toBe(false);
      }),
    );
  });

  test("before or on a date is the nearest one: none lies between", () => {
    fc.assert(
      fc.property(dateAndClosingDays, ({ date, closed }) => {
        const before = onOrBefore(date, closed);
        const after = onOrAfter(date, closed);
        expect(isWorkingDay(before, closed) && isWorkingDay(after, closed)).toBe(true);
        expect(before <= date && date <= after).toBe(true);
        for (let day = addDays(before, 1); day < after; day = addDays(day, 1)) {
          if (before !== after) expect(isWorkingDay(day, closed)).toBe(false);
        }
      }),
    );
  });

  test("before Easter 2026 is the Wednesday, after it the Tuesday", () => {
    expect(onOrBefore(plainDate("2026-04-06"))).toBe("2026-04-01");
    expect(onOrAfter(plainDate("2026-04-02"))).toBe("2026-04-07");
  });

  const workingDaysAfter = (from: PlainDate, to: PlainDate, closed: ClosingDays): number =>
    Array.from({ length: Math.max(0, daysBetween(from, to)) }, (_, i) => addDays(from, i + 1)).filter((day) =>
      isWorkingDay(day, closed),
    ).length;

  test("counted forwards is reached after exactly that many working days", () => {
    fc.assert(
      fc.property(dateAndClosingDays, fc.integer({ min: 1, max: 40 }), ({ date, closed }, count) => {
        const there = addWorkingDays(date, count, closed);
        expect(isWorkingDay(there, closed)).toBe(true);
        expect(workingDaysAfter(date, there, closed)).toBe(count);
      }),
    );
  });

  test("counted forth and back from a working day is the same day", () => {
    fc.assert(
      fc.property(dateAndClosingDays, fc.integer({ min: -40, max: 40 }), ({ date, closed }, count) => {
        const start = onOrAfter(date, closed);
        expect(addWorkingDays(addWorkingDays(start, count, closed), -count, closed)).toBe(start);
      }),
    );
  });

  test("counted zero away moves nobody, even from a Sunday", () => {
    expect(addWorkingDays(plainDate("2026-11-22"), 0)).toBe("2026-11-22");
  });
});
