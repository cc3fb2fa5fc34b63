import { describe, expect, it } from "vitest";
import { plainDate } from "../shared/plain-date.ts";
import { decideReminder, type ReminderFacts } from "./plan-reminders.ts";

const facts: ReminderFacts = {
  agreementActive: true,
  milestoneState: "planned",
  hasRecipient: true,
  lastUsefulDay: plainDate("2027-02-12"),
  today: plainDate("2027-02-08"),
};

describe("facts looked at again before a reminder is sent", () => {
  it("all as planned, it is sent, and an overdue milestone is still reminded of", () => {
    expect(decideReminder(facts)).toEqual({ send: true });
    expect(decideReminder({ ...facts, milestoneState: "missed" })).toEqual({ send: true });
  });

  it.each([
    [{ agreementActive: false }, "closed", "agreement-over"],
    [{ milestoneState: "done" }, "closed", "milestone-done"],
    [{ milestoneState: "waived" }, "closed", "milestone-waived"],
    [{ milestoneState: undefined }, "closed", "milestone-waived"],
    [{ hasRecipient: false }, "skipped", "no-recipient"],
    [{ today: plainDate("2027-02-15") }, "skipped", "too-late"],
  ] as const)("with %o it is %s because of %s", (change, state, reason) => {
    expect(decideReminder({ ...facts, ...change })).toEqual({ send: false, state, reason });
  });

  it("on the last useful day it still goes out", () => {
    expect(decideReminder({ ...facts, today: plainDate("2027-02-12") })).toEqual({ send: true });
  });
});
