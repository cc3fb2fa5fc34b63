import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyDate } from "#tests/support/arbitraries.ts";
import {
  addDays,
  addMonths,
  addWeeks,
  daysBetween,
  earlierOf,
  isoWeek,
  laterOf,
  parsePlainDate,
  plainDate,
  plainDateSchema,
  weekday,
} from "./plain-date.ts";

describe("a calendar day", () => {
  test.each(["2026-02-31", "2026-13-01", "2026-00-10", "2025-02-29", "2026-1-1", "26-01-01", "2026-01-01T00:00", ""])(
    "is not %s",
    (text) => {
      expect(parsePlainDate(text)).toBeUndefined();
      expect(() => plainDate(text)).toThrow(RangeError);
      expect(plainDateSchema.safeParse(text).success).toBe(false);
    },
  );

  test("may be the 29th of February in a leap year", () => {
    expect(parsePlainDate("2028-02-29")).toBe("2028-02-29");
    expect(parsePlainDate("2000-02-29")).toBe("2000-02-29");
    expect(parsePlainDate("2100-02-29")).toBeUndefined();
  });

  test("sorts as text the way it sorts in time", () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        expect(a < b).toBe(daysBetween(a, b) > 0);
        expect(laterOf(a, b) >= earlierOf(a, b)).toBe(true);
        expect([laterOf(a, b), earlierOf(a, b)].sort()).toEqual([a, b].sort());
      }),
    );
  });
});

describe("counting days", () => {
  test("forth and back again ends where it began", () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        const there = addDays(date, days);
        expect(daysBetween(date, there)).toBe(days);
        expect(addDays(there, -days)).toBe(date);
      }),
    );
  });

  test("loses no day where summer time begins or ends", () => {
    expect(addDays(plainDate("2026-03-28"), 1)).toBe("2026-03-29");
    expect(addDays(plainDate("2026-03-29"), 1)).toBe("2026-03-30");
    expect(daysBetween(plainDate("2026-10-24"), plainDate("2026-10-26"))).toBe(2);
  });

  test("by weeks keeps the weekday", () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -500, max: 500 }), (date, weeks) => {
        expect(weekday(addWeeks(date, weeks))).toBe(weekday(date));
        expect(daysBetween(date, addWeeks(date, weeks))).toBe(weeks * 7);
      }),
    );
  });
});

describe("counting months", () => {
  test("ends on the last day of a month that is too short", () => {
    expect(addMonths(plainDate("2026-01-31"), 1)).toBe("2026-02-28");
    expect(addMonths(plainDate("2028-01-31"), 1)).toBe("2028-02-29");
    expect(addMonths(plainDate("2026-03-31"), -1)).toBe("2026-02-28");
    expect(addMonths(plainDate("2026-12-31"), 2)).toBe("2027-02-28");
    expect(addMonths(plainDate("2028-02-29"), 12)).toBe("2029-02-28");
  });

  test("moves the calendar by that many months, and keeps the day where the month has it", () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -240, max: 240 }), (date, months) => {
        const there = addMonths(date, months);
        const monthNumber = (d: string) => Number(d.slice(0, 4)) * 12 + Number(d.slice(5, 7));
        expect(monthNumber(there) - monthNumber(date)).toBe(months);
        const clamped = addDays(there, 1).endsWith("-01") && there.slice(8) < date.slice(8);
        expect(there.slice(8) === date.slice(8) || clamped).toBe(true);
      }),
    );
  });
});

describe("the ISO week", () => {
  test.each([
    ["2026-12-31", 2026, 53],
    ["2027-01-03", 2026, 53],
    ["2027-01-04", 2027, 1],
    ["2020-12-31", 2020, 53],
    ["2021-01-01", 2020, 53],
    ["2024-12-30", 2025, 1],
    ["2025-12-29", 2026, 1],
    ["2023-01-01", 2022, 52],
    ["2026-01-01", 2026, 1],
  ])("of %s is %i week %i", (date, year, week) => {
    expect(isoWeek(plainDate(date))).toEqual({ year, week });
  });

  test("runs from Monday to Sunday, and the next Monday begins another", () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const monday = addDays(date, 1 - weekday(date));
        expect(isoWeek(monday)).toEqual(isoWeek(date));
        expect(isoWeek(addDays(monday, 6))).toEqual(isoWeek(date));
        expect(isoWeek(addDays(monday, 7))).not.toEqual(isoWeek(date));
      }),
    );
  });

  test("is number 1 where 4 January lies, and 53 only in a year that begins or ends on a Thursday", () => {
    for (let year = 1950; year <= 2150; year++) {
      expect(isoWeek(plainDate(`${year}-01-04`))).toEqual({ year, week: 1 });
      const isLong = weekday(plainDate(`${year}-01-01`)) === 4 || weekday(plainDate(`${year}-12-31`)) === 4;
      expect(isoWeek(plainDate(`${year}-12-28`))).toEqual({ year, week: isLong ? 53 : 52 });
    }
  });

  test("counts Monday as the first day and Sunday as the seventh", () => {
    expect(weekday(plainDate("2026-11-23"))).toBe(1);
    expect(weekday(plainDate("2026-11-29"))).toBe(7);
  });
});
