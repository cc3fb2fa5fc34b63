import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainDate } from "../shared/plain-date.ts";
import { enactedRules } from "../statute/enacted-rules.ts";
import { capacityRuleOn } from "../statute/rules.ts";
import { capacityOf } from "./capacity.ts";

const rule = capacityRuleOn(plainDate("2026-11-23"), enactedRules);
const places = (staff: number) => capacityOf(staff, rule).places;

describe("capacity at a production unit (BAB § 65)", () => {
  it.each([
    [0, 1],
    [1, 1],
    [9, 1],
    [10, 2],
    [14.9, 2],
    [20, 4],
    [50, 10],
    [59.9, 10],
    [60, 11],
    [137, 18],
  ])("%s full-time equivalents give %s places", (staff, expected) => expect(places(staff)).toBe(expected));

  it("is never under one place and never falls as staff grows", () => {
    fc.assert(
      fc.property(
        fc.float({ min: 0, max: 20_000, noNaN: true }),
        fc.float({ min: 0, max: 500, noNaN: true }),
        (n, more) => {
          expect(places(n)).toBeGreaterThanOrEqual(1);
          expect(places(n + more)).toBeGreaterThanOrEqual(places(n));
        },
      ),
    );
  });

  it("shows an arithmetic that adds up", () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 5_000 }), (n) => {
        const shown = capacityOf(n, rule);
        expect(shown.fromFirstBand + shown.fromFurther).toBe(shown.places);
      }),
    );
  });
});
