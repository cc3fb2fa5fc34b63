import { describe, expect, it } from "vitest";
import { atCopenhagen } from "../shared/copenhagen.ts";
import { plainDate } from "../shared/plain-date.ts";
import { isMailHour } from "./mail-hours.ts";

const at = (day: string, hour: number) => isMailHour(atCopenhagen(plainDate(day), hour));

describe("mail that the clock sends", () => {
  it("leaves from eight o'clock in Copenhagen, in winter and in summer", () => {
    expect([at("2026-11-23", 7), at("2026-11-23", 8), at("2026-07-06", 7), at("2026-07-06", 8)]).toEqual([
      false,
      true,
      false,
      true,
    ]);
  });

  it("stays on weekends and public holidays", () => {
    expect([at("2026-11-22", 9), at("2026-12-25", 9)]).toEqual([false, false]);
  });
});
