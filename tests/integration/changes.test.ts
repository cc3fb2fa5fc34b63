import { and, eq, ne } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import type { AgreementDraft } from "#app/domain/agreement/draft.ts";
import { addDays, addWeeks, plainDate } from "#app/domain/shared/plain-date.ts";
import { correctContact } from "#app/use-cases/agreement/correct-contact.server.ts";
import { expireAgreements } from "#app/use-cases/agreement/expire-agreements.server.ts";
import { planAgreementChange } from "#app/use-cases/agreement/plan-agreement-change.server.ts";
import { proposeChange } from "#app/use-cases/agreement/propose-change.server.ts";
import { largestScan, recordSignature } from "#app/use-cases/agreement/record-signature.server.ts";
import { refuseSignature } from "#app/use-cases/agreement/refuse-signature.server.ts";
import {
  objectToChange,
  settleUncontestedChanges,
  withdrawChange,
} from "#app/use-cases/agreement/settle-change.server.ts";
import { signAgreement } from "#app/use-cases/agreement/sign-agreement.server.ts";
import { openLink } from "#app/use-cases/link/open-link.server.ts";
import { findDocument, findVersion, listBall, termsOf } from "#db/repositories/agreement-repository.server.ts";
import { listMilestones, listReminders } from "#db/repositories/promise-repository.server.ts";
import { agreementChange, outboxMail, reminder } from "#db/schema/index.ts";
import { openTestPortal } from "#tests/support/portal.server.ts";
import {
  anActiveAgreement,
  anAgreementAwaitingSignatures,
  aWorld,
  granted,
  linkActorFor,
  linkFor,
  pressOf,
  requireAgreementRow,
  signAs,
  type World,
} from "#tests/support/world.server.ts";

type Changed = (draft: AgreementDraft) => AgreementDraft;

const mentorHours =
  (hoursPerWeek: number): Changed =>
  (draft) => ({ ...draft, mentor: { ...draft.mentor, hoursPerWeek } });

const anotherMentor: Changed = (draft) => ({
  ...draft,
  mentor: { ...draft.mentor, name: "Nora Ny", email: "nora@soborg-kobmand.example" },
});

/** Everything a week later: nothing becomes longer. */
const aWeekLater: Changed = (draft) => {
  const later = <Day extends ReturnType<typeof plainDate> | null>(day: Day) => (day === null ? day : addWeeks(day, 1));
  return {
    ...draft,
    startDate: later(draft.startDate),
    mentor: { ...draft.mentor, start: later(draft.mentor.start), end: later(draft.mentor.end) },
    steps: draft.steps.map((step) => ({ ...step, start: later(step.start), end: later(step.end) })),
    training: draft.training.map((item) => ({ ...item, start: later(item.start), end: later(item.end) })),
  };
};

async function aCourse() {
  const { portal } = await openTestPortal();
  const world = await aWorld(portal);
  const signed = await anActiveAgreement(world);
  return { portal, world, ...signed };
}

async function change(world: World, agreementId: string, changed: Changed, reason = "Efter samtale") {
  const { revision, draft } = await requireAgreementRow(world.portal, agreementId);
  return proposeChange(world.portal, world.consultant, { agreementId, revision, draft: changed(draft), reason });
}

async function pendingVersion(world: World, agreementId: string): Promise<string> {
  const { pendingVersionId } = await requireAgreementRow(world.portal, agreementId);
  if (!pendingVersionId) throw new Error("no change is on its way");
  return pendingVersionId;
}

const stateOf = async ({ portal }: World, agreementId: string) =>
  (
    await portal.db.read
      .select({ state: agreementChange.state })
      .from(agreementChange)
      .where(eq(agreementChange.agreementId, agreementId))
  ).at(-1)?.state;

describe("a change of substance", () => {
  it("of the mentor's hours is signed by employer and mentor only, and the others' signatures stand", async () => {
    const { portal, world, agreementId, versionId: first } = await aCourse();
    granted(await change(world, agreementId, mentorHours(5)));
    const versionId = await pendingVersion(world, agreementId);

    expect((await listBall(portal.db.read, agreementId)).map(({ holder }) => holder)).toEqual(["employer-1", "mentor"]);
    granted(await signAs(world, { agreementId, versionId }, "mentor"));
    expect((await requireAgreementRow(portal, agreementId)).currentVersionId).toBe(first);

    expect(granted(await signAs(world, { agreementId, versionId }, "employer-1"))).toEqual({ completed: true });
    expect(await requireAgreementRow(portal, agreementId)).toMatchObject({
      status: "active",
      currentVersionId: versionId,
      pendingVersionId: null,
    });
    const sealed = await findDocument(portal.db.read, versionId, "sealed");
    const { evidence } = (await portal.db.read.query.contractDocument.findFirst({
      where: (row, { and, eq }) => and(eq(row.versionId, versionId), eq(row.kind, "sealed")),
    })) ?? { evidence: null };
    expect(sealed?.bytes.subarray(0, 5).toString()).toBe("%PDF-");
    expect(
      evidence?.signatures.map(({ slot, standsFromVersion }) => `${slot} ${standsFromVersion ?? "now"}`).toSorted(),
    ).toEqual(["citizen 1", "employee-representative 1", "employer-1 now", "mentor now", "municipality 1"]);
  });

  it("to a new mentor asks the new one, and ends the old one's access", async () => {
    const { portal, world, agreementId } = await aCourse();
    const oldToken = await linkFor(portal, { agreementId, slot: "mentor", purpose: "course" });
    granted(await change(world, agreementId, anotherMentor));
    const versionId = await pendingVersion(world, agreementId);
    const actor = await linkActorFor(portal, agreementId, "mentor", "sign");
    expect(actor.email).toBe("nora@soborg-kobmand.example");

    granted(await signAs(world, { agreementId, versionId }, "mentor"));
    granted(await signAs(world, { agreementId, versionId }, "employer-1"));
    expect(await openLink(portal, oldToken, "course")).toEqual({ ok: false, refusal: "link-revoked" });
    const version = await findVersion(portal.db.read, versionId);
    expect(version && termsOf(version).mentoring.mentorName).toBe("Nora Ny");
  });

  it("that makes the course longer needs those whom dates concern, the municipality last", async () => {
    const { portal, world, agreementId } = await aCourse();
    const longer: Changed = (draft) => {
      const last = draft.steps.findLastIndex((step) => step.included && step.end !== null);
      return {
        ...draft,
        steps: draft.steps.map((step, i) => {
          if (i === last && step.end) return { ...step, end: addWeeks(step.end, 2) };
          return i > last && step.start ? { ...step, start: addWeeks(step.start, 2) } : step;
        }),
      };
    };
    expect(granted(await change(world, agreementId, longer))).toMatchObject({ kind: "substance" });
    const versionId = await pendingVersion(world, agreementId);
    expect((await listBall(portal.db.read, agreementId)).map(({ holder }) => holder)).toEqual([
      "citizen",
      "employer-1",
      "mentor",
    ]);
    expect(await signAs(world, { agreementId, versionId }, "municipality")).toEqual({
      ok: false,
      refusal: "others-first",
    });
  });

  it("that somebody refuses falls away, and the old version holds", async () => {
    const { portal, world, agreementId, versionId: first } = await aCourse();
    granted(await change(world, agreementId, mentorHours(5)));
    const versionId = await pendingVersion(world, agreementId);
    const actor = await linkActorFor(portal, agreementId, "mentor", "sign");
    granted(
      await refuseSignature(portal, actor, { agreementId, versionId, slot: "mentor", reason: "For mange timer" }),
    );
    expect(await requireAgreementRow(portal, agreementId)).toMatchObject({
      status: "active",
      currentVersionId: first,
      pendingVersionId: null,
    });
    expect(await stateOf(world, agreementId)).toBe("declined");
    expect(await signAgreement(portal, actor, pressOf({ agreementId, versionId }, "mentor"))).toEqual({
      ok: false,
      refusal: "other-version",
    });
  });

  it("that nobody signs in time expires, and that the municipality takes back is withdrawn", async () => {
    const { portal, world, agreementId } = await aCourse();
    granted(await change(world, agreementId, mentorHours(5)));
    portal.clock.setDay("2026-12-23");
    await expireAgreements(portal);
    expect(await stateOf(world, agreementId)).toBe("expired");
    granted(await change(world, agreementId, mentorHours(4)));
    granted(await withdrawChange(portal, world.consultant, { agreementId }));
    expect((await requireAgreementRow(portal, agreementId)).pendingVersionId).toBeNull();
  });

  it("is one at a time, and the second editor is told", async () => {
    const { world, agreementId } = await aCourse();
    const [one, other] = await Promise.all([
      change(world, agreementId, mentorHours(5)),
      change(world, agreementId, mentorHours(6)),
    ]);
    const refused = [one, other].filter((result) => !result.ok);
    expect(refused).toHaveLength(1);
    expect(["change-under-way", "changed-meanwhile"]).toContain(refused[0]?.ok === false && refused[0].refusal.why);
  });

  it("loses no signature when two people press at once", async () => {
    const { world, agreementId } = await aCourse();
    granted(await change(world, agreementId, mentorHours(5)));
    const awaiting = { agreementId, versionId: await pendingVersion(world, agreementId) };
    const both = await Promise.all([signAs(world, awaiting, "mentor"), signAs(world, awaiting, "employer-1")]);
    expect(both.map((result) => granted(result).completed).toSorted()).toEqual([false, true]);
  });
});

describe("moved dates within the same total", () => {
  it("are shown before anything is saved: what moves, and whom it concerns", async () => {
    const { portal, world, agreementId } = await aCourse();
    const { revision, draft } = await requireAgreementRow(portal, agreementId);
    const planned = granted(
      await planAgreementChange(portal.db.read, portal, world.consultant, {
        agreementId,
        revision,
        draft: aWeekLater(draft),
      }),
    );
    expect(planned.plan).toMatchObject({ kind: "schedule", sections: ["schedule"] });
    expect(planned.plan.dates.length).toBeGreaterThan(2);
    expect(planned.plan.milestones.every(({ from, to }) => from !== null && to !== null && from < to)).toBe(true);
    expect((await requireAgreementRow(portal, agreementId)).revision).toBe(revision);
  });

  it("hold when nobody objects in ten working days: dates move, reminders move along, and each is there once", async () => {
    const { portal, world, agreementId } = await aCourse();
    const before = await listMilestones(portal.db.read, agreementId);
    expect(granted(await change(world, agreementId, aWeekLater))).toMatchObject({ kind: "schedule" });
    const versionId = await pendingVersion(world, agreementId);

    portal.clock.setDay("2026-12-07");
    expect(await settleUncontestedChanges(portal)).toEqual({ settled: 0 });
    portal.clock.setDay("2026-12-08");
    expect(await settleUncontestedChanges(portal)).toEqual({ settled: 1 });
    expect(await settleUncontestedChanges(portal)).toEqual({ settled: 0 });

    expect((await requireAgreementRow(portal, agreementId)).currentVersionId).toBe(versionId);
    const after = await listMilestones(portal.db.read, agreementId);
    expect(after.map(({ key }) => key).toSorted()).toEqual(before.map(({ key }) => key).toSorted());
    const trial = (rows: typeof after) => rows.find(({ kind }) => kind === "trial-starts")?.due ?? "";
    expect(trial(after)).toBe(addDays(plainDate(trial(before)), 7));

    const living = await portal.db.read
      .select()
      .from(reminder)
      .where(and(eq(reminder.agreementId, agreementId), ne(reminder.state, "superseded")));
    const keys = living.map((row) => `${row.milestoneKey} ${row.recipient} ${row.occurrence}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect((await listReminders(portal.db.read, agreementId)).some(({ state }) => state === "superseded")).toBe(true);
  });

  it("need signatures when somebody objects", async () => {
    const { portal, world, agreementId } = await aCourse();
    granted(await change(world, agreementId, aWeekLater));
    const versionId = await pendingVersion(world, agreementId);
    const citizen = await linkActorFor(portal, agreementId, "citizen", "course");
    granted(await objectToChange(portal, citizen, { versionId, objection: "Jeg har ferie" }));
    expect(await objectToChange(portal, citizen, { versionId, objection: "Igen" })).toEqual({
      ok: false,
      refusal: "already-decided",
    });
    portal.clock.setDay("2026-12-20");
    expect(await settleUncontestedChanges(portal)).toEqual({ settled: 0 });

    portal.clock.setDay("2026-12-10");
    for (const slot of ["employer-1", "mentor", "citizen"])
      granted(await signAs(world, { agreementId, versionId }, slot));
    expect(granted(await signAs(world, { agreementId, versionId }, "municipality"))).toEqual({ completed: true });
    expect(await stateOf(world, agreementId)).toBe("in-force");
  });

  it("cannot be objected to when the time is over", async () => {
    const { portal, world, agreementId } = await aCourse();
    granted(await change(world, agreementId, aWeekLater));
    const versionId = await pendingVersion(world, agreementId);
    const citizen = await linkActorFor(portal, agreementId, "citizen", "course");
    portal.clock.setDay("2026-12-08");
    expect(await objectToChange(portal, citizen, { versionId, objection: "For sent" })).toEqual({
      ok: false,
      refusal: "objection-too-late",
    });
  });
});

describe("a change that is none", () => {
  it("is told, and nothing is saved", async () => {
    const { portal, world, agreementId } = await aCourse();
    const before = await requireAgreementRow(portal, agreementId);
    expect(await change(world, agreementId, (draft) => draft)).toEqual({
      ok: false,
      refusal: { why: "nothing-changed" },
    });
    expect(await requireAgreementRow(portal, agreementId)).toEqual(before);
  });
});

describe("a corrected address", () => {
  it("touches no signature: the old link ends, the new address gets a new one", async () => {
    const { portal, world, agreementId, versionId } = await aCourse();
    const oldToken = await linkFor(portal, { agreementId, slot: "mentor", purpose: "course" });
    granted(
      await correctContact(portal, world.consultant, { agreementId, slot: "mentor", email: "rettet@soborg.example" }),
    );
    expect(await openLink(portal, oldToken, "course")).toEqual({ ok: false, refusal: "link-revoked" });
    expect((await linkActorFor(portal, agreementId, "mentor", "course")).email).toBe("rettet@soborg.example");
    expect((await requireAgreementRow(portal, agreementId)).currentVersionId).toBe(versionId);
  });

  it("is not somebody else's of the same agreement", async () => {
    const { portal, world, agreementId } = await aCourse();
    const { email } = await linkActorFor(portal, agreementId, "citizen", "course");
    expect(
      await correctContact(portal, world.consultant, { agreementId, slot: "mentor", email: email.toUpperCase() }),
    ).toEqual({ ok: false, refusal: "address-in-use" });
  });
});

describe("a signature on paper or on somebody's behalf", () => {
  const scan = new TextEncoder().encode("%PDF-1.4 a signed paper");
  const record = (over: Partial<Parameters<typeof recordSignature>[2]> = {}) => ({
    slot: "citizen",
    reason: "Har ingen mail",
    witness: "Per Vidne, kollega",
    scan,
    ipAddress: "192.0.2.1",
    userAgent: "test",
    ...over,
  });
  async function waiting() {
    const { portal } = await openTestPortal();
    const world = await aWorld(portal);
    return { portal, world, ...(await anAgreementAwaitingSignatures(world)) };
  }

  it("counts as the person's, says how it came about on the contract, and is told to the person", async () => {
    const { portal, world, agreementId, versionId } = await waiting();
    granted(await recordSignature(portal, world.consultant, { agreementId, versionId, ...record() }));
    for (const slot of ["employer-1", "employee-representative", "mentor", "municipality"]) {
      granted(await signAs(world, { agreementId, versionId }, slot));
    }
    const row = await portal.db.read.query.contractDocument.findFirst({
      where: (document, { and, eq }) => and(eq(document.versionId, versionId), eq(document.kind, "sealed")),
    });
    const citizen = row?.evidence?.signatures.find(({ slot }) => slot === "citizen");
    expect(citizen).toMatchObject({
      method: "paper",
      recorded: { reason: "Har ingen mail", witness: "Per Vidne, kollega" },
    });
    const told = await portal.db.read
      .select()
      .from(outboxMail)
      .where(eq(outboxMail.key, `signature-recorded:${versionId}:citizen`));
    expect(told).toHaveLength(1);
  });

  it.each([
    ["no reason", { reason: " " }, "reason-missing"],
    ["no witness", { witness: "" }, "witness-missing"],
    ["a file that is not what it says", { scan: new TextEncoder().encode("MZ not a scan") }, "scan-not-readable"],
    ["a file that is too large", { scan: new Uint8Array(largestScan + 1) }, "scan-too-large"],
    ["the municipality's own", { slot: "municipality" }, "not-yours"],
    ["nobody's", { slot: "employer-9" }, "not-found"],
  ] as const)("with %s is refused and leaves nothing behind", async (_, over, refusal) => {
    const { portal, world, agreementId, versionId } = await waiting();
    const before = await requireAgreementRow(portal, agreementId);
    expect(await recordSignature(portal, world.consultant, { agreementId, versionId, ...record(over) })).toEqual({
      ok: false,
      refusal,
    });
    expect(await requireAgreementRow(portal, agreementId)).toEqual(before);
  });
});
