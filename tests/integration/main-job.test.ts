import { and, eq, isNull } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { copenhagenDate } from "#app/domain/shared/copenhagen.ts";
import { addDays, plainDate } from "#app/domain/shared/plain-date.ts";
import { addWorkingDays } from "#app/domain/shared/working-days.ts";
import { completeAgreement, endAgreementEarly } from "#app/use-cases/agreement/close-agreement.server.ts";
import { expireAgreements } from "#app/use-cases/agreement/expire-agreements.server.ts";
import { refuseSignature } from "#app/use-cases/agreement/refuse-signature.server.ts";
import { submitForReview } from "#app/use-cases/agreement/review-agreement.server.ts";
import { saveDraft } from "#app/use-cases/agreement/save-draft.server.ts";
import { sendToSignature } from "#app/use-cases/agreement/send-to-signature.server.ts";
import { signAgreement } from "#app/use-cases/agreement/sign-agreement.server.ts";
import { withdrawAgreement } from "#app/use-cases/agreement/withdraw-agreement.server.ts";
import { openLink } from "#app/use-cases/link/open-link.server.ts";
import { proposeMatch } from "#app/use-cases/match/propose-match.server.ts";
import { markMilestoneDone } from "#app/use-cases/milestone/mark-milestone-done.server.ts";
import type { Portal } from "#app/use-cases/ports.ts";
import { sendDueReminders } from "#app/use-cases/reminder/send-due-reminders.server.ts";
import { findDocument, listBall, listSignatures } from "#db/repositories/agreement-repository.server.ts";
import { firstBrokenLink } from "#db/repositories/event-repository.server.ts";
import { findCandidate } from "#db/repositories/people-repository.server.ts";
import { listMilestones } from "#db/repositories/promise-repository.server.ts";
import {
  agreementVersion,
  candidate,
  contractDocument,
  event,
  inquiry,
  personalLink,
  reminder,
} from "#db/schema/index.ts";
import { openTestPortal } from "#tests/support/portal.server.ts";
import {
  aCandidate,
  aCompleteDraft,
  aDraft,
  anActiveAgreement,
  anAgreementAwaitingSignatures,
  anInquiry,
  aWorld,
  granted,
  linkActorFor,
  linkFor,
  pressOf,
  requireAgreementRow,
  signAs,
  signingByLink,
  typedInquiry,
} from "#tests/support/world.server.ts";

async function openWorld(given: Parameters<typeof aWorld>[1] = {}) {
  const opened = await openTestPortal();
  return { ...opened, world: await aWorld(opened.portal, given) };
}

const livingLinks = (portal: Portal, purpose: "sign" | "course") =>
  portal.db.read
    .select()
    .from(personalLink)
    .where(and(eq(personalLink.purpose, purpose), isNull(personalLink.revokedAt)))
    .all();

const kindsOf = (mails: readonly { message: { kind: string } }[]): string[] => mails.map(({ message }) => message.kind);

describe("from a package to a sealed contract", () => {
  test("nothing begins before all have signed; then the contract is sealed and everything begins at once", async () => {
    const { portal, world, mails } = await openWorld();
    const awaiting = await anAgreementAwaitingSignatures(world);
    const { agreementId, versionId } = awaiting;

    for (const slot of signingByLink) expect(granted(await signAs(world, awaiting, slot)).completed).toBe(false);
    expect((await requireAgreementRow(portal, agreementId)).status).toBe("awaiting-signatures");
    expect(await listMilestones(portal.db.read, agreementId)).toEqual([]);
    expect(portal.db.read.select().from(reminder).all()).toEqual([]);
    expect(await findDocument(portal.db.read, versionId, "sealed")).toBeUndefined();
    expect(kindsOf(await mails())).not.toContain("agreement-active");

    expect(granted(await signAs(world, awaiting, "municipality")).completed).toBe(true);
    const agreement = await requireAgreementRow(portal, agreementId);
    expect(agreement.status).toBe("active");
    expect((await listMilestones(portal.db.read, agreementId)).length).toBeGreaterThan(10);
    expect(portal.db.read.select().from(reminder).all().length).toBeGreaterThan(20);
    expect(await listBall(portal.db.read, agreementId)).toEqual([]);
    const told = (await mails()).filter(({ message }) => message.kind === "agreement-active");
    expect(told.map((mail) => mail.toAddress).toSorted()).toEqual(
      [
        "amina@borger.example",
        "bente@soborg-kobmand.example",
        "jørn@soborg-kobmand.example",
        "karen.holm@159.example",
        "lise.brandt@159.example",
        "ole@soborg-kobmand.example",
      ].toSorted(),
    );
    expect((await findCandidate(portal.db.read, agreement.candidateId, "159"))?.status).toBe("in-course");
    expect(await firstBrokenLink(portal.db.read)).toBeUndefined();
  });

  test("the sealed contract begins with the very bytes that people signed", async () => {
    const { portal, world } = await openWorld();
    const { versionId } = await anActiveAgreement(world);
    const frozen = await findDocument(portal.db.read, versionId, "frozen");
    const sealed = await findDocument(portal.db.read, versionId, "sealed");
    if (!frozen || !sealed) throw new Error("The contract was not kept");
    expect(sealed.bytes.length).toBeGreaterThan(frozen.bytes.length);
    expect(sealed.bytes.subarray(0, frozen.bytes.length).equals(frozen.bytes)).toBe(true);
    for (const signature of await listSignatures(portal.db.read, versionId)) {
      expect(signature.documentSha256).toBe(frozen.sha256);
    }
  });

  test("an inquiry whose button is pressed twice arrives once", async () => {
    const { portal, world, mails } = await openWorld();
    const { submissionKey } = typedInquiry(portal);
    const [first, second] = await Promise.all([
      anInquiry(world, { submissionKey }),
      anInquiry(world, { submissionKey }),
    ]);
    expect(second.id).toBe(first.id);
    expect(portal.db.read.select().from(inquiry).all()).toHaveLength(1);
    expect(kindsOf(await mails())).toEqual(["inquiry-received"]);
  });

  test("a place takes one candidate, and a candidate stands in one match", async () => {
    const { portal, world } = await openWorld();
    const { consultant } = world;
    const [one, two] = [await anInquiry(world, { places: "1" }), await anInquiry(world, { places: "1" })];
    const first = await aCandidate(world);
    const second = await aCandidate(world, { firstName: "Bo", email: "bo@borger.example" });
    granted(await proposeMatch(portal, consultant, { inquiryId: one.id, candidateId: first.candidateId }));
    expect(
      await proposeMatch(portal, consultant, { inquiryId: one.id, candidateId: second.candidateId }),
    ).toMatchObject({ refusal: "no-free-place" });
    expect(await proposeMatch(portal, consultant, { inquiryId: two.id, candidateId: first.candidateId })).toMatchObject(
      { refusal: "candidate-not-available" },
    );
  });
});

describe("a draft", () => {
  test("that two people edit keeps the first one's words and tells the second", async () => {
    const { portal, world } = await openWorld();
    const { id, revision, draft } = await aDraft(world);
    const save = (remarks: string, actor = world.consultant) =>
      saveDraft(portal, actor, { agreementId: id, revision, draft: { ...draft, remarks }, redate: false });
    const outcomes = await Promise.all([save("Karens"), save("Lises", world.approver)]);
    expect(outcomes).toEqual([
      { ok: true, value: null },
      { ok: false, refusal: "changed-meanwhile" },
    ]);
    expect((await requireAgreementRow(portal, id)).draft.remarks).toBe("Karens");
  });

  test("that lacks something is not laid before anybody", async () => {
    const { portal, world } = await openWorld();
    const { id } = await aDraft(world);
    expect(await submitForReview(portal, world.consultant, id)).toMatchObject({ refusal: "draft-incomplete" });
  });

  test("over the unit's capacity goes out with a reason only", async () => {
    const { portal, world } = await openWorld();
    const small = { fullTimeEquivalents: "4", places: "2" };
    const inquiryOfSmallUnit = await anInquiry(world, small);
    const second = await aCandidate(world, { firstName: "Bo", email: "bo@borger.example" });
    await anAgreementAwaitingSignatures(world, { inquiry: inquiryOfSmallUnit });

    const { id } = await aCompleteDraft(world, { inquiry: inquiryOfSmallUnit, candidateId: second.candidateId });
    granted(await submitForReview(portal, world.consultant, id));
    expect(await sendToSignature(portal, world.consultant, id)).toEqual({
      ok: false,
      refusal: { why: "over-capacity" },
    });
  });

  test("over the unit's capacity goes out where a reason is written", async () => {
    const { portal, world } = await openWorld();
    const inquiryOfSmallUnit = await anInquiry(world, { fullTimeEquivalents: "4", places: "2" });
    const second = await aCandidate(world, { firstName: "Bo", email: "bo@borger.example" });
    await anAgreementAwaitingSignatures(world, { inquiry: inquiryOfSmallUnit });
    const { agreementId } = await anAgreementAwaitingSignatures(world, {
      inquiry: inquiryOfSmallUnit,
      candidateId: second.candidateId,
      change: (draft) => ({ ...draft, capacityOverrideReason: "Den første slutter inden." }),
    });
    expect((await requireAgreementRow(portal, agreementId)).status).toBe("awaiting-signatures");
  });

  test("with letters that the contract cannot print is refused with the letters", async () => {
    const { portal, world } = await openWorld();
    const { id } = await aCompleteDraft(world, {
      change: (draft) => ({ ...draft, citizen: { ...draft.citizen, name: "Amina 阿米娜" } }),
    });
    granted(await submitForReview(portal, world.consultant, id));
    const sent = await sendToSignature(portal, world.consultant, id);
    expect(sent).toMatchObject({ ok: false, refusal: { why: "letters-not-in-fonts" } });
    expect(sent.ok ? [] : sent.refusal.letters).toContain("阿");
    expect(portal.db.read.select().from(agreementVersion).all()).toEqual([]);
  });

  test("sent out twice at once becomes one version", async () => {
    const { portal, world, mails } = await openWorld();
    const { id } = await aCompleteDraft(world);
    granted(await submitForReview(portal, world.consultant, id));
    const outcomes = await Promise.all([
      sendToSignature(portal, world.consultant, id),
      sendToSignature(portal, world.approver, id),
    ]);
    expect(outcomes.map((outcome) => outcome.ok)).toEqual([true, false]);
    expect(portal.db.read.select().from(agreementVersion).all()).toHaveLength(1);
    expect(kindsOf(await mails()).filter((kind) => kind === "please-sign")).toHaveLength(signingByLink.length);
  });

  test("of another municipality does not exist", async () => {
    const { portal, world } = await openWorld();
    const { id, revision, draft } = await aDraft(world);
    const stranger = { ...world.consultant, municipalityCode: "751" };
    expect(await saveDraft(portal, stranger, { agreementId: id, revision, draft, redate: false })).toMatchObject({
      refusal: "not-found",
    });
    expect(await withdrawAgreement(portal, stranger, { agreementId: id, reason: "x" })).toMatchObject({
      refusal: "not-found",
    });
  });
});

describe("signing", () => {
  test("asks the municipality last and takes its signature last", async () => {
    const { portal, world, mails } = await openWorld();
    const awaiting = await anAgreementAwaitingSignatures(world);
    expect(await signAs(world, awaiting, "municipality")).toMatchObject({ refusal: "others-first" });
    for (const slot of ["citizen", "mentor", "employee-representative"] as const) await signAs(world, awaiting, slot);
    expect(kindsOf(await mails())).not.toContain("approver-please-sign");
    expect((await listBall(portal.db.read, awaiting.agreementId)).map((row) => row.holder)).toEqual(["employer-1"]);
    await signAs(world, awaiting, "employer-1");
    expect(kindsOf(await mails())).toContain("approver-please-sign");
    expect((await listBall(portal.db.read, awaiting.agreementId)).map((row) => row.holder)).toEqual(["municipality"]);
  });

  test("pressed twice at once leaves one signature", async () => {
    const { portal, world } = await openWorld();
    const awaiting = await anAgreementAwaitingSignatures(world);
    const outcomes = await Promise.all([signAs(world, awaiting, "mentor"), signAs(world, awaiting, "mentor")]);
    expect(outcomes).toEqual([
      { ok: true, value: { completed: false } },
      { ok: false, refusal: "already-signed" },
    ]);
    expect(await listSignatures(portal.db.read, awaiting.versionId)).toHaveLength(1);
  });

  test("by all four at once leaves four signatures and asks the municipality once", async () => {
    const { portal, world, mails } = await openWorld();
    const awaiting = await anAgreementAwaitingSignatures(world);
    const outcomes = await Promise.all(signingByLink.map((slot) => signAs(world, awaiting, slot)));
    expect(outcomes.every((outcome) => outcome.ok)).toBe(true);
    const signed = (await listSignatures(portal.db.read, awaiting.versionId)).map((signature) => signature.slot);
    expect(signed.toSorted()).toEqual([...signingByLink].toSorted());
    expect(kindsOf(await mails()).filter((kind) => kind === "approver-please-sign")).toHaveLength(1);
  });

  test("with two last presses at once completes once, with one contract and one plan", async () => {
    const { portal, world, mails } = await openWorld();
    const awaiting = await anAgreementAwaitingSignatures(world);
    for (const slot of signingByLink) granted(await signAs(world, awaiting, slot));
    const outcomes = await Promise.all([
      signAs(world, awaiting, "municipality"),
      signAs(world, awaiting, "municipality"),
    ]);
    expect(outcomes.filter((outcome) => outcome.ok)).toEqual([{ ok: true, value: { completed: true } }]);
    expect(outcomes.find((outcome) => !outcome.ok)).toMatchObject({ refusal: "already-signed" });
    const documents = portal.db.read.select({ kind: contractDocument.kind }).from(contractDocument).all();
    expect(documents.filter(({ kind }) => kind === "sealed")).toHaveLength(1);
    expect(portal.db.read.select().from(event).where(eq(event.kind, "activated")).all()).toHaveLength(1);
    const milestones = await listMilestones(portal.db.read, awaiting.agreementId);
    expect(new Set(milestones.map(({ key }) => key)).size).toBe(milestones.length);
    // Four people by link, the consultant and the approver.
    expect(kindsOf(await mails()).filter((kind) => kind === "agreement-active")).toHaveLength(6);
  });

  test("refuses a version that is not the current one, and a press without consent", async () => {
    const { portal, world } = await openWorld();
    const awaiting = await anAgreementAwaitingSignatures(world);
    const actor = await linkActorFor(portal, awaiting.agreementId, "mentor", "sign");
    const press = pressOf(awaiting, "mentor");
    expect(await signAgreement(portal, actor, { ...press, versionId: "an older one" })).toMatchObject({
      refusal: "other-version",
    });
    expect(await signAgreement(portal, actor, { ...press, consent: false })).toMatchObject({
      refusal: "consent-missing",
    });
    expect(await listSignatures(portal.db.read, awaiting.versionId)).toEqual([]);
  });

  test("takes nobody's signature in somebody else's slot", async () => {
    const { portal, world } = await openWorld();
    const awaiting = await anAgreementAwaitingSignatures(world);
    const mentor = await linkActorFor(portal, awaiting.agreementId, "mentor", "sign");
    for (const [actor, slot] of [
      [mentor, "citizen"],
      [world.consultant, "citizen"],
      [world.consultant, "municipality"],
    ] as const) {
      expect(await signAgreement(portal, actor, pressOf(awaiting, slot))).toMatchObject({ ok: false });
      expect(await refuseSignature(portal, actor, { ...awaiting, slot, reason: "Det er ikke mit." })).toMatchObject({
        ok: false,
      });
    }
    expect(await listSignatures(portal.db.read, awaiting.versionId)).toEqual([]);
    expect((await requireAgreementRow(portal, awaiting.agreementId)).status).toBe("awaiting-signatures");
  });

  test("opens no door after its last day, and the clock ends it the day after", async () => {
    const { portal, world, mails } = await openWorld();
    const awaiting = await anAgreementAwaitingSignatures(world);
    const token = await linkFor(portal, { ...awaiting, slot: "mentor", purpose: "sign" });
    const lastDay = addDays(copenhagenDate(portal.now()), 28);
    portal.clock.setDay(lastDay, 23);
    expect((await openLink(portal, token, "sign")).ok).toBe(true);
    expect(await expireAgreements(portal)).toEqual({ expired: 0 });
    portal.clock.setDay(addDays(lastDay, 1), 0);
    expect(await openLink(portal, token, "sign")).toMatchObject({ refusal: "link-expired" });
    expect(await expireAgreements(portal)).toEqual({ expired: 1 });
    expect(await expireAgreements(portal)).toEqual({ expired: 0 });
    expect((await requireAgreementRow(portal, awaiting.agreementId)).status).toBe("expired");
    expect(kindsOf(await mails()).filter((kind) => kind === "signing-stopped")).toHaveLength(6);
  });
});

describe("a refusal", () => {
  test("declines the agreement, ends every link and tells everybody", async () => {
    const { portal, world, mails } = await openWorld();
    const awaiting = await anAgreementAwaitingSignatures(world);
    granted(await signAs(world, awaiting, "employer-1"));
    const employer = { ...(await linkActorFor(portal, awaiting.agreementId, "mentor", "sign")), slot: "employer-1" };
    expect(
      await refuseSignature(portal, employer, { ...awaiting, slot: "employer-1", reason: "Fortrudt." }),
    ).toMatchObject({ refusal: "already-signed" });

    const citizen = await linkActorFor(portal, awaiting.agreementId, "citizen", "sign");
    const refusal = { ...awaiting, slot: "citizen", reason: "Jeg har fået et andet job." };
    expect(await refuseSignature(portal, citizen, { ...refusal, reason: "  " })).toMatchObject({
      refusal: "reason-missing",
    });
    granted(await refuseSignature(portal, citizen, refusal));
    expect(await requireAgreementRow(portal, awaiting.agreementId)).toMatchObject({
      status: "declined",
      statusReason: "Jeg har fået et andet job.",
    });
    expect(livingLinks(portal, "sign")).toEqual([]);
    const told = (await mails()).filter(({ message }) => message.kind === "signing-stopped");
    expect(told.map((mail) => mail.toAddress).toSorted()).toEqual(
      [
        "amina@borger.example",
        "bente@soborg-kobmand.example",
        "jørn@soborg-kobmand.example",
        "karen.holm@159.example",
        "lise.brandt@159.example",
        "ole@soborg-kobmand.example",
      ].toSorted(),
    );
    expect(await refuseSignature(portal, citizen, refusal)).toMatchObject({ refusal: "nothing-to-sign" });
    expect(await signAgreement(portal, { ...citizen, slot: "mentor" }, pressOf(awaiting, "mentor"))).toMatchObject({
      refusal: "nothing-to-sign",
    });
  });
});

describe("a candidate whose agreement came to nothing", () => {
  test.each(["declined", "withdrawn", "expired", "ended-early"] as const)(
    "can be matched again after one that was %s",
    async (how) => {
      const { portal, world } = await openWorld();
      const first = await anInquiry(world, { places: "1" });
      const { candidateId } = await aCandidate(world);
      const awaiting = await anAgreementAwaitingSignatures(world, { inquiry: first, candidateId });
      const { agreementId } = awaiting;
      if (how === "declined") {
        const mentor = await linkActorFor(portal, agreementId, "mentor", "sign");
        granted(await refuseSignature(portal, mentor, { ...awaiting, slot: "mentor", reason: "Jeg flytter." }));
      } else if (how === "withdrawn") {
        granted(await withdrawAgreement(portal, world.consultant, { agreementId, reason: "Udskudt." }));
      } else if (how === "expired") {
        portal.clock.setDay(addDays(copenhagenDate(portal.now()), 29));
        await expireAgreements(portal);
      } else {
        for (const slot of [...signingByLink, "municipality"]) granted(await signAs(world, awaiting, slot));
        const lastDay = copenhagenDate(portal.now());
        granted(await endAgreementEarly(portal, world.consultant, { agreementId, reason: "Lukket.", lastDay }));
      }
      expect((await requireAgreementRow(portal, agreementId)).status).toBe(how);
      const next = await anInquiry(world, { places: "1" });
      granted(await proposeMatch(portal, world.consultant, { inquiryId: next.id, candidateId }));
      const row = portal.db.read.select().from(candidate).where(eq(candidate.id, candidateId)).get();
      expect(row?.status).toBe("matched");
    },
  );
});

describe("a reminder", () => {
  /** An agreement in force, and one reminder to its mentor: of the talk after the first week, where nothing else is said. */
  async function aCourse(given: Parameters<typeof openWorld>[0] = {}, kind = "first-week") {
    const opened = await openWorld(given);
    const awaiting = await anActiveAgreement(opened.world);
    const [first] = opened.portal.db.read
      .select()
      .from(reminder)
      .where(and(eq(reminder.agreementId, awaiting.agreementId), eq(reminder.recipient, "mentor")))
      .all()
      .filter(({ milestoneKey }) => milestoneKey.startsWith(`${kind}:`));
    if (!first) throw new Error(`The mentor is not reminded of ${kind}`);
    const stateNow = () => {
      const row = opened.portal.db.read.select().from(reminder).where(eq(reminder.id, first.id)).get();
      return { state: row?.state, reason: row?.reason ?? null };
    };
    const mailed = async () => (await opened.mails()).filter((mail) => mail.key === `reminder:${first.id}`);
    return { ...opened, ...awaiting, first, sendOn: plainDate(first.sendOn), stateNow, mailed };
  }

  test("leaves at eight on its day, and once however often the worker runs", async () => {
    const { portal, sendOn, stateNow, mailed, first } = await aCourse();
    for (let day = copenhagenDate(portal.now()); day < sendOn; day = addDays(day, 1)) {
      portal.clock.setDay(day, 12);
      await sendDueReminders(portal);
    }
    portal.clock.setDay(sendOn, 7);
    await sendDueReminders(portal);
    expect(stateNow().state).toBe("planned");
    portal.clock.setDay(sendOn, 8);
    await Promise.all([sendDueReminders(portal), sendDueReminders(portal)]);
    expect(await sendDueReminders(portal)).toEqual({ sent: 0, skipped: 0, closed: 0, failed: 0 });
    expect(stateNow().state).toBe("sent");
    const [mail, ...others] = await mailed();
    expect(others).toEqual([]);
    expect(mail?.toAddress).toBe("jørn@soborg-kobmand.example");
    expect(mail?.message).toMatchObject({ kind: "reminder", recipient: "mentor", milestoneKey: first.milestoneKey });
  });

  test("that was missed for some days is caught up, once", async () => {
    const { portal, sendOn, stateNow, mailed } = await aCourse();
    portal.clock.setDay(addWorkingDays(sendOn, 4), 10);
    await sendDueReminders(portal);
    await sendDueReminders(portal);
    expect(stateNow().state).toBe("sent");
    expect(await mailed()).toHaveLength(1);
  });

  test("that was missed for weeks is skipped, and says why", async () => {
    const { portal, sendOn, stateNow, mailed } = await aCourse();
    portal.clock.setDay(addWorkingDays(sendOn, 11), 10);
    await sendDueReminders(portal);
    expect(stateNow()).toEqual({ state: "skipped", reason: "too-late" });
    expect(await mailed()).toEqual([]);
  });

  test("waits over a weekend", async () => {
    const { portal, sendOn, stateNow } = await aCourse();
    let saturday = sendOn;
    while (new Date(`${saturday}T12:00:00Z`).getUTCDay() !== 6) saturday = addDays(saturday, 1);
    for (const day of [saturday, addDays(saturday, 1)]) {
      portal.clock.setDay(day, 10);
      await sendDueReminders(portal);
      expect(stateNow().state).toBe("planned");
    }
    portal.clock.setDay(addDays(saturday, 2), 8);
    await sendDueReminders(portal);
    expect(stateNow().state).toBe("sent");
  });

  test.each([
    ["before what it warns of", "trial-starts", -1],
    ["after what it follows up", "first-week", 1],
  ] as const)("that falls on a closing day of the municipality leaves the working day %s", async (_, kind, days) => {
    const elsewhere = await aCourse({}, kind);
    const closedOn = elsewhere.sendOn;
    const { sendOn } = await aCourse({ closingDays: [{ day: closedOn, name: "Lukket" }] }, kind);
    expect(sendOn).toBe(addWorkingDays(closedOn, days));
  });

  test("that was missed is not caught up on a closing day", async () => {
    const elsewhere = await aCourse();
    const dayAfter = addWorkingDays(elsewhere.sendOn, 1);
    const { portal, stateNow } = await aCourse({ closingDays: [{ day: dayAfter, name: "Lukket" }] });
    portal.clock.setDay(dayAfter, 10);
    await sendDueReminders(portal);
    expect(stateNow().state).toBe("planned");
    portal.clock.setDay(addWorkingDays(dayAfter, 1), 10);
    await sendDueReminders(portal);
    expect(stateNow().state).toBe("sent");
  });

  test("is not sent of what is done", async () => {
    const { portal, world, agreementId, first, sendOn, stateNow, mailed } = await aCourse({}, "training-starts");
    granted(await markMilestoneDone(portal, world.consultant, { agreementId, key: first.milestoneKey }));
    expect(stateNow()).toEqual({ state: "closed", reason: "milestone-done" });
    portal.clock.setDay(sendOn, 9);
    await sendDueReminders(portal);
    expect(await mailed()).toEqual([]);
    expect(await markMilestoneDone(portal, world.consultant, { agreementId, key: first.milestoneKey })).toMatchObject({
      refusal: "milestone-settled",
    });
  });

  test("is not sent after the course has ended", async () => {
    const { portal, world, agreementId, sendOn, stateNow, mailed } = await aCourse();
    expect(
      await completeAgreement(portal, world.consultant, {
        agreementId,
        outcome: { kind: "no-job", reason: "education" },
      }),
    ).toMatchObject({ refusal: "milestones-open" });
    const lastDay = copenhagenDate(portal.now());
    granted(await endAgreementEarly(portal, world.consultant, { agreementId, reason: "Lukket.", lastDay }));
    expect(stateNow()).toEqual({ state: "closed", reason: "agreement-over" });
    portal.clock.setDay(sendOn, 9);
    await sendDueReminders(portal);
    expect(await mailed()).toEqual([]);
  });
});

describe("the event log", () => {
  test("shows the first event that somebody changed", async () => {
    const { portal, world } = await openWorld();
    await aDraft(world);
    expect(await firstBrokenLink(portal.db.read)).toBeUndefined();
    const second = portal.db.read.select({ seq: event.seq }).from(event).orderBy(event.seq).all()[1];
    await portal.db.transact(async (tx) => {
      expect(() => tx.update(event).set({ actor: "somebody else" }).run()).toThrow("append-only");
      tx.run("drop trigger event_is_immutable");
      tx.update(event)
        .set({ actor: "somebody else" })
        .where(eq(event.seq, second?.seq ?? 0))
        .run();
    });
    expect(await firstBrokenLink(portal.db.read)).toBe(second?.seq);
  });
});
