import { describe, expect, it } from "vitest";
import { type AgreementStatus, agreementStatuses } from "../agreement/transitions.ts";
import type { AccountActor, Actor, LinkActor } from "./actor.ts";
import { assessorRoleOf, mayAssess, mayComment, maySeeCard } from "./competence-policy.ts";

const person = { kind: "account", accountId: "x", name: "", title: "", email: "" } as const;
const staff = (role: "consultant" | "approver" | "coordinator", municipalityCode = "159"): AccountActor => ({
  ...person,
  role,
  municipalityCode,
});
const employer = (employerId = "e"): AccountActor => ({ ...person, role: "employer", employerId });
const link = (slot: string, agreementId = "a"): LinkActor => ({
  kind: "link",
  linkId: "l",
  agreementId,
  slot,
  email: "",
});

const actors: Record<string, Actor> = {
  consultant: staff("consultant"),
  approver: staff("approver"),
  coordinator: staff("coordinator"),
  employer: employer(),
  "employer's link": link("employer-1"),
  mentor: link("mentor"),
  citizen: link("citizen"),
  representative: link("employee-representative"),
};
const strangers: Actor[] = [
  staff("consultant", "751"),
  employer("other"),
  link("mentor", "b"),
  link("citizen", "b"),
  link("municipality"),
];
const inStatus = (status: AgreementStatus) => ({ id: "a", municipalityCode: "159", employerId: "e", status });
const statusesIn = (may: typeof maySeeCard, actor: Actor) =>
  agreementStatuses.filter((status) => may(actor, inStatus(status)));
const begun = ["active", "ended-early", "completed"];

describe("the competence card", () => {
  it("is the workplace's and the citizen's from the day the agreement is in force, the consultant's from the draft on", () => {
    for (const who of ["employer", "employer's link", "mentor", "citizen"]) {
      expect(statusesIn(maySeeCard, actors[who] ?? link("")).toSorted()).toEqual(begun.toSorted());
    }
    expect(statusesIn(maySeeCard, actors.consultant ?? link(""))).toEqual([...agreementStatuses]);
    expect(statusesIn(maySeeCard, actors.approver ?? link(""))).toEqual([...agreementStatuses]);
  });

  it("does not exist for the representative, the coordinator and everybody else", () => {
    for (const actor of [actors.coordinator, actors.representative, ...strangers]) {
      for (const may of [maySeeCard, mayAssess, mayComment]) expect(statusesIn(may, actor ?? link(""))).toEqual([]);
    }
  });

  it("is filled in by employer, mentor and consultant, each as themselves", () => {
    expect(Object.entries(actors).map(([who, actor]) => [who, assessorRoleOf(actor)])).toEqual([
      ["consultant", "consultant"],
      ["approver", "consultant"],
      ["coordinator", undefined],
      ["employer", "employer"],
      ["employer's link", "employer"],
      ["mentor", "mentor"],
      ["citizen", undefined],
      ["representative", undefined],
    ]);
  });

  it("is filled in while the course runs, and by the consultant while the draft is written", () => {
    for (const who of ["employer", "employer's link", "mentor"]) {
      expect(statusesIn(mayAssess, actors[who] ?? link(""))).toEqual(["active"]);
    }
    expect(statusesIn(mayAssess, actors.consultant ?? link(""))).toEqual(["draft", "under-review", "active"]);
    expect(statusesIn(mayAssess, actors.citizen ?? link(""))).toEqual([]);
  });

  it("is commented by the citizen alone, while the course runs", () => {
    const commenting = Object.entries(actors).flatMap(([who, actor]) =>
      statusesIn(mayComment, actor).map((status) => `${who}: ${status}`),
    );
    expect(commenting).toEqual(["citizen: active"]);
  });
});
