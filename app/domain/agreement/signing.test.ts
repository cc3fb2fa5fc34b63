import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PartyRole } from "./party.ts";
import { decideSigning, slotsToSign } from "./signing.ts";

const slot = (name: string, role: PartyRole) => ({ slot: name, role, name, title: "" });
const slots = [
  slot("employer-1", "employer"),
  slot("employer-2", "employer"),
  slot("employee-representative", "employee-representative"),
  slot("mentor", "mentor"),
  slot("citizen", "citizen"),
  slot("municipality", "municipality"),
];
const waiting = (...signed: string[]) => ({ status: "awaiting-signatures", slots, signed: new Set(signed) });

describe("the order of signing", () => {
  it("everybody but the municipality may sign first", () => {
    expect(slotsToSign(waiting()).map((s) => s.slot)).toEqual(slots.slice(0, -1).map((s) => s.slot));
    expect(decideSigning(waiting(), "municipality")).toEqual({ ok: false, refusal: "others-first" });
  });

  it("the municipality's signature is the last, and it completes", () => {
    const all = slots.slice(0, -1).map((s) => s.slot);
    expect(decideSigning(waiting(...all), "municipality")).toEqual({ ok: true, completes: true });
  });

  it("nobody signs twice, nobody signs what is not awaiting, and a stranger does not exist", () => {
    expect(decideSigning(waiting("mentor"), "mentor")).toEqual({ ok: false, refusal: "already-signed" });
    expect(decideSigning({ ...waiting(), status: "withdrawn" }, "mentor")).toEqual({
      ok: false,
      refusal: "not-awaiting-signatures",
    });
    expect(decideSigning(waiting(), "employer-9")).toEqual({ ok: false, refusal: "not-a-signatory" });
  });

  it("in whatever order people come, exactly one signature completes, and it is the municipality's", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(slots, { minLength: slots.length }), (order) => {
        const signed = new Set<string>();
        const completing: string[] = [];
        // Whoever is refused for coming too early comes again at the end.
        for (const { slot: name } of [...order, ...order]) {
          const decision = decideSigning({ status: "awaiting-signatures", slots, signed }, name);
          if (!decision.ok) continue;
          if (decision.completes) completing.push(name);
          signed.add(name);
        }
        expect(signed.size).toBe(slots.length);
        expect(completing).toEqual(["municipality"]);
      }),
    );
  });
});
