import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyDate } from "#tests/support/arbitraries.ts";
import { atCopenhagen, copenhagenDate, copenhagenMinutes } from "./copenhagen.ts";
import { plainDate } from "./plain-date.ts";

const utc = (at: number): string => new Date(at).toISOString().slice(0, 16);

describe("the clock in Copenhagen", () => {
  test.each([
    ["2026-01-15", 8, "2026-01-15T07:00"],
    ["2026-07-15", 8, "2026-07-15T06:00"],
    ["2026-01-01", 0, "2025-12-31T23:00"],
    ["2026-07-01", 0, "2026-06-30T22:00"],
  ])("shows on %s hour %i at %s UTC", (date, hour, expected) => {
    expect(utc(atCopenhagen(plainDate(date), hour))).toBe(expected);
  });

  test.each([
    [0, "2026-03-28T23:00"],
    [1, "2026-03-29T00:00"],
    [3, "2026-03-29T01:00"],
    [4, "2026-03-29T02:00"],
    [8, "2026-03-29T06:00"],
  ])("leaps forward on 29 March 2026: hour %i is %s UTC", (hour, expected) => {
    expect(utc(atCopenhagen(plainDate("2026-03-29"), hour))).toBe(expected);
  });

  test("never shows 2 o'clock on 29 March 2026, so 3 o'clock is meant", () => {
    expect(utc(atCopenhagen(plainDate("2026-03-29"), 2))).toBe("2026-03-29T01:00");
  });

  test.each([
    [0, "2026-10-24T22:00"],
    [1, "2026-10-24T23:00"],
    [3, "2026-10-25T02:00"],
    [4, "2026-10-25T03:00"],
    [8, "2026-10-25T07:00"],
  ])("falls back on 25 October 2026: hour %i is %s UTC", (hour, expected) => {
    expect(utc(atCopenhagen(plainDate("2026-10-25"), hour))).toBe(expected);
  });

  test("shows 2 o'clock twice on 25 October 2026, and the second is meant", () => {
    expect(utc(atCopenhagen(plainDate("2026-10-25"), 2))).toBe("2026-10-25T01:00");
  });

  test("turns the page at its own midnight and not at Greenwich's", () => {
    expect(copenhagenDate(Date.parse("2026-07-15T21:59:59Z"))).toBe("2026-07-15");
    expect(copenhagenDate(Date.parse("2026-07-15T22:00:00Z"))).toBe("2026-07-16");
    expect(copenhagenMinutes(Date.parse("2026-07-15T22:00:00Z"))).toBe(0);
    expect(copenhagenMinutes(Date.parse("2026-01-15T12:34:56Z"))).toBe(13 * 60 + 34);
  });

  test("shows the hour that was asked for, on the day that was asked for", () => {
    // From 1980 on Denmark has changed its clocks at night, between hours 1 and 4.
    const since1980 = anyDate.filter((date) => date >= "1981-01-01");
    const daytime = fc.oneof(fc.integer({ min: 0, max: 1 }), fc.integer({ min: 4, max: 23 }));
    fc.assert(
      fc.property(since1980, daytime, (date, hour) => {
        const at = atCopenhagen(date, hour);
        expect(copenhagenDate(at)).toBe(date);
        expect(copenhagenMinutes(at)).toBe(hour * 60);
      }),
    );
  });
});
