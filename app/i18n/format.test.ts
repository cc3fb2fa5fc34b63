import { describe, expect, it } from "vitest";
import { plainDate } from "../domain/shared/plain-date.ts";
import { formatDateTime, formatDateWithWeek, formatList, formatNumber, formatPeriod, plural } from "./format.ts";

const start = plainDate("2026-08-18");

describe("dates and numbers in words", () => {
  it("names the weekday and the ISO week in both languages", () => {
    expect(formatDateWithWeek(start, "da")).toBe("tirsdag den 18. august 2026 (uge 34)");
    expect(formatDateWithWeek(start, "en")).toBe("Tuesday 18 August 2026 (week 34)");
  });

  it("says from when, where there is no end", () => {
    expect(formatPeriod(start, plainDate("2026-10-12"), "da")).toBe("18. august 2026 – 12. oktober 2026");
    expect(formatPeriod(start, null, "en")).toBe("from 18 August 2026");
  });

  it("shows a moment on Copenhagen's clock, also where that is another day", () => {
    expect(formatDateTime(Date.parse("2026-12-31T23:30:00Z"), "da")).toBe("1. januar 2027 kl. 00.30");
    expect(formatDateTime(Date.parse("2026-07-01T10:00:00Z"), "en")).toBe("1 July 2026 at 12:00");
  });

  it("counts and lists as the language does", () => {
    expect(formatNumber(12345.5, "da")).toBe("12.345,5");
    expect(plural(1, { one: "uge", other: "uger" }, "da")).toBe("1 uge");
    expect(plural(7.5, { one: "hour", other: "hours" }, "en")).toBe("7.5 hours");
    expect(formatList(["mentor", "borger", "kommune"], "da")).toBe("mentor, borger og kommune");
  });
});
