import { describe, expect, it } from "vitest";
import { plainDate } from "../shared/plain-date.ts";
import { warningDue } from "./expiry.ts";

const until = plainDate("2027-03-31");

describe("a warning before something expires", () => {
  it.each([
    ["2027-03-16", undefined],
    ["2027-03-17", 14],
    ["2027-03-27", 14],
    ["2027-03-28", 3],
    ["2027-03-31", 3],
    ["2027-04-01", undefined],
  ])("on %s is %s days ahead", (today, days) => expect(warningDue(until, plainDate(today))).toBe(days));
});
