import { describe, expect, it } from "vitest";
import type { AccountActor, LinkActor } from "./actor.ts";
import { mayHandleAgreement, maySeeAgreement, maySignAs } from "./agreement-policy.ts";

const agreement = { id: "a", municipalityCode: "159", employerId: "e", approverId: "lise" };
const person = { kind: "account", name: "", title: "", email: "" } as const;
const staff = (
  role: "consultant" | "approver" | "coordinator",
  municipalityCode = "159",
  accountId = "karen",
): AccountActor => ({
  ...person,
  role,
  municipalityCode,
  accountId,
});
const employer = (employerId: string): AccountActor => ({ ...person, role: "employer", employerId, accountId: "bo" });
const link = (slot: string, agreementId = "a"): LinkActor => ({
  kind: "link",
  linkId: "l",
  agreementId,
  slot,
  email: "",
});

describe("who may see an agreement", () => {
  it("its municipality's people, its employer and the holders of its links, and nobody else", () => {
    expect(
      [staff("consultant"), staff("coordinator"), employer("e"), link("mentor")].every((a) =>
        maySeeAgreement(a, agreement),
      ),
    ).toBe(true);
    expect(
      [staff("consultant", "751"), employer("other"), link("mentor", "b")].some((a) => maySeeAgreement(a, agreement)),
    ).toBe(false);
  });
});

describe("who may handle it", () => {
  it("consultants and approvers of its municipality", () => {
    expect([staff("consultant"), staff("approver")].every((a) => mayHandleAgreement(a, agreement))).toBe(true);
    expect(
      [staff("coordinator"), staff("approver", "751"), employer("e"), link("municipality")].some((a) =>
        mayHandleAgreement(a, agreement),
      ),
    ).toBe(false);
  });
});

describe("who may sign", () => {
  it("a link signs for its own slot only, and never for the municipality", () => {
    expect(maySignAs(link("mentor"), agreement, "mentor")).toBe(true);
    expect(maySignAs(link("mentor"), agreement, "citizen")).toBe(false);
    expect(maySignAs(link("mentor", "b"), agreement, "mentor")).toBe(false);
    expect(maySignAs(link("municipality"), agreement, "municipality")).toBe(false);
  });

  it("the municipality is signed for by the approver whom the agreement names", () => {
    expect(maySignAs(staff("approver", "159", "lise"), agreement, "municipality")).toBe(true);
    expect(maySignAs(staff("approver", "159", "another"), agreement, "municipality")).toBe(false);
    expect(maySignAs(staff("consultant", "159", "lise"), agreement, "municipality")).toBe(false);
    expect(maySignAs(staff("approver", "751", "lise"), agreement, "municipality")).toBe(false);
    expect(maySignAs(staff("approver", "159", "lise"), agreement, "mentor")).toBe(false);
    expect(maySignAs(employer("e"), agreement, "employer-1")).toBe(false);
  });
});
