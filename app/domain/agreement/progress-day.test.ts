import { describe, expect, it } from "vitest";
import { plainDate } from "../shared/plain-date.ts";
import { progressDay } from "./progress-day.ts";

const today = plainDate("2027-03-01");

describe("how far a course has come", () => {
  it("is today while the agreement is in force", () => expect(progressDay("active", today, null)).toBe(today));

  it("stops at its last day when it is over, but never lies ahead", () => {
    expect(progressDay("ended-early", today, plainDate("2027-02-01"))).toBe("2027-02-01");
    expect(progressDay("completed", today, plainDate("2027-04-01"))).toBe(today);
  });

  it("is nowhere for an agreement that never came into force", () => {
    for (const status of [
      "draft",
      "under-review",
      "awaiting-signatures",
      "declined",
      "withdrawn",
      "expired",
    ] as const) {
      expect(progressDay(status, today, null)).toBeNull();
    }
  });
});
