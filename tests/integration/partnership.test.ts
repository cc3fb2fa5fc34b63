import { count, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { partnershipForm } from "#app/domain/partnership/draft-form.ts";
import { foldLedger, totalOf } from "#app/domain/partnership/ledger.ts";
import { addWeeks } from "#app/domain/shared/plain-date.ts";
import { completeAgreement, endAgreementEarly } from "#app/use-cases/agreement/close-agreement.server.ts";
import { verifyDocument } from "#app/use-cases/contract/verify-document.server.ts";
import { draftPartnership, savePartnershipDraft } from "#app/use-cases/partnership/draft-partnership.server.ts";
import { joinPartnership, recordStillEmployed } from "#app/use-cases/partnership/join-partnership.server.ts";
import { keepPartnerships } from "#app/use-cases/partnership/keep-partnerships.server.ts";
import {
  endPartnership,
  submitPartnership,
  withdrawPartnership,
} from "#app/use-cases/partnership/move-partnership.server.ts";
import { sendPartnershipToSignature } from "#app/use-cases/partnership/send-partnership.server.ts";
import { refusePartnership, signPartnership } from "#app/use-cases/partnership/sign-partnership.server.ts";
import { findPartnershipDocument, listEntries } from "#db/repositories/partnership-repository.server.ts";
import { milestone, partnershipEntry, partnershipReview, partnershipSignature } from "#db/schema/index.ts";
import {
  anActivePartnership,
  anEmployerAccount,
  aPartnershipAwaitingSignatures,
  aPartnershipDraft,
  partnershipPress,
  partnershipSigner,
  requirePartnershipRow,
  signPartnershipAs,
  theEmployerId,
  wholePartnership,
} from "../support/partnerships.server.ts";
import { openTestPortal, type TestPortal } from "../support/portal.server.ts";
import {
  aCandidate,
  aConsultant,
  aMunicipality,
  anActiveAgreement,
  anInquiry,
  aWorld,
  granted,
  inDays,
  type World,
} from "../support/world.server.ts";

async function open() {
  const { portal, mails } = await openTestPortal();
  const world = await aWorld(portal);
  const inquiry = await anInquiry(world);
  return { portal, world, inquiry, mails };
}

const ledgerOf = async (portal: TestPortal, id: string) => foldLedger(await listEntries(portal.db.read, id));
const balanceOf = async (portal: TestPortal, id: string) => totalOf(await ledgerOf(portal, id));

/** Every promise kept, so that the course can be completed. Applications in VITAS are not what these tests are about. */
async function settleMilestones(portal: TestPortal, agreementId: string): Promise<void> {
  await portal.db.transact(async (tx) => {
    await tx
      .update(milestone)
      .set({ state: "done", doneAt: portal.now(), doneBy: "consultant" })
      .where(eq(milestone.agreementId, agreementId));
  });
}

async function aCourse(world: World, inquiry: Awaited<ReturnType<typeof anInquiry>>, name: string) {
  const { candidateId } = await aCandidate(world, { firstName: name, email: `${name}@borger.example` });
  return (await anActiveAgreement(world, { inquiry, candidateId })).agreementId;
}

describe("a partnership", () => {
  it("is signed by the employer, then by the municipality, sealed, and known to the verification page", async () => {
    const { portal, world, mails } = await open();
    const awaiting = await aPartnershipAwaitingSignatures(world);
    expect((await signPartnershipAs(world, awaiting, "municipality")).ok).toBe(false);
    expect(granted(await signPartnershipAs(world, awaiting, "employer-1"))).toEqual({ completed: false });
    expect(granted(await signPartnershipAs(world, awaiting, "municipality"))).toEqual({ completed: true });

    const row = await requirePartnershipRow(portal, awaiting.partnershipId);
    expect(row.status).toBe("active");
    expect(row.reference).toBe("PA-2026-0001");
    const sealed = await findPartnershipDocument(portal.db.read, awaiting.versionId, "sealed");
    expect(await verifyDocument(portal, sealed?.bytes ?? new Uint8Array())).toMatchObject({
      verdict: "ours-and-whole",
      reference: "PA-2026-0001",
      version: 1,
    });
    expect(await balanceOf(portal, awaiting.partnershipId)).toMatchObject({ pledged: 2, open: 2 });
    const news = (await mails()).flatMap(({ message }) => (message.kind === "partnership" ? [message.about] : []));
    expect(news.toSorted()).toEqual(["active", "active", "active", "approver-please-sign", "please-sign"]);
  });

  it("keeps a job for each course under it, counts it when it is delivered, and checks it again", {
    timeout: 60_000,
  }, async () => {
    const { portal, world, inquiry } = await open();
    const { partnershipId } = await anActivePartnership(world);
    const first = await aCourse(world, inquiry, "amina");
    const second = await aCourse(world, inquiry, "jonas");
    for (const agreementId of [first, second, first])
      granted(await joinPartnership(portal, world.consultant, { partnershipId, agreementId }));
    expect(await balanceOf(portal, partnershipId)).toMatchObject({ pledged: 2, reserved: 2, open: 0 });

    await settleMilestones(portal, first);
    const start = inDays(portal, 7);
    const job = { kind: "job" as const, hoursPerWeek: 32, start };
    granted(await completeAgreement(portal, world.consultant, { agreementId: first, outcome: job }));
    expect((await completeAgreement(portal, world.consultant, { agreementId: first, outcome: job })).ok).toBe(false);
    granted(
      await endAgreementEarly(portal, world.consultant, {
        agreementId: second,
        reason: "Borgeren er flyttet.",
        lastDay: inDays(portal, 60),
      }),
    );
    expect(await balanceOf(portal, partnershipId)).toMatchObject({ fulfilled: 1, released: 1, reserved: 0, open: 1 });
    expect((await ledgerOf(portal, partnershipId)).courses.get(first)?.evidence).toMatchObject({
      hoursPerWeek: 32,
      start,
    });

    const check = { partnershipId, agreementId: first, week: 26 as const, stillEmployed: true };
    const tooEarly = await recordStillEmployed(portal, world.consultant, check);
    expect(tooEarly).toEqual({ ok: false, refusal: "check-too-early" });
    portal.clock.setDay(addWeeks(start, 26));
    granted(await recordStillEmployed(portal, world.consultant, check));
    expect(await recordStillEmployed(portal, world.consultant, check)).toEqual({
      ok: false,
      refusal: "nothing-to-check",
    });
    portal.clock.setDay(addWeeks(start, 52));
    granted(await recordStillEmployed(portal, world.consultant, { ...check, week: 52, stillEmployed: false }));
    expect(await balanceOf(portal, partnershipId)).toMatchObject({ fulfilled: 1, ended: 1 });
  });

  it("takes in no course of another municipality, of another package, or before it is in force", async () => {
    const { portal, world, inquiry } = await open();
    const agreementId = await aCourse(world, inquiry, "amina");
    const draft = await aPartnershipDraft(world);
    expect(await joinPartnership(portal, world.consultant, { partnershipId: draft, agreementId })).toEqual({
      ok: false,
      refusal: "partnership-not-active",
    });
    await aMunicipality(portal, { code: "751", name: "Aarhus Kommune" });
    const stranger = await aConsultant(portal, "751");
    expect(await joinPartnership(portal, stranger, { partnershipId: draft, agreementId })).toEqual({
      ok: false,
      refusal: "not-found",
    });
  });

  it("is declined when a signatory says no, and tells why", async () => {
    const { portal, world, mails } = await open();
    const awaiting = await aPartnershipAwaitingSignatures(world);
    const signer = await partnershipSigner(world, awaiting, "employer-1");
    expect(await refusePartnership(portal, signer, { ...awaiting, reason: " " })).toEqual({
      ok: false,
      refusal: "reason-missing",
    });
    granted(await refusePartnership(portal, signer, { ...awaiting, reason: "Vi kan kun love ét job." }));
    const row = await requirePartnershipRow(portal, awaiting.partnershipId);
    expect(row).toMatchObject({ status: "declined", statusReason: "Vi kan kun love ét job." });
    expect(await signPartnership(portal, signer, partnershipPress(awaiting))).toEqual({
      ok: false,
      refusal: "nothing-to-sign",
    });
    expect((await mails()).some(({ message }) => message.kind === "signing-stopped")).toBe(true);
  });

  it("keeps one row of a signature that is pressed twice at once", async () => {
    const { portal, world } = await open();
    const awaiting = await aPartnershipAwaitingSignatures(world);
    const answers = await Promise.all([
      signPartnershipAs(world, awaiting, "employer-1"),
      signPartnershipAs(world, awaiting, "employer-1"),
    ]);
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    const [rows] = await portal.db.read.select({ n: count() }).from(partnershipSignature);
    expect(rows?.n).toBe(1);
  });

  it("does not exist for another municipality's people, nor for another employer's", async () => {
    const { portal, world } = await open();
    const partnershipId = await aPartnershipDraft(world);
    await aMunicipality(portal, { code: "751", name: "Aarhus Kommune" });
    const stranger = await aConsultant(portal, "751");
    const draft = wholePartnership(world);
    const notFound = { ok: false, refusal: "not-found" };
    expect(await savePartnershipDraft(portal, stranger, { partnershipId, revision: 2, draft })).toEqual(notFound);
    expect(await submitPartnership(portal, stranger, partnershipId)).toEqual(notFound);
    expect(await draftPartnership(portal, stranger, { employerId: await theEmployerId(portal) })).toEqual(notFound);
    const other = {
      ...(await anEmployerAccount(portal, { employerId: await theEmployerId(portal) })),
      employerId: "another",
    };
    expect(await withdrawPartnership(portal, other, { partnershipId, reason: "Nej" })).toEqual(notFound);
  });

  it("is begun by an employer, and the municipality's choices stay the municipality's", async () => {
    const { portal, world } = await open();
    const actor = await anEmployerAccount(portal, { employerId: await theEmployerId(portal) });
    const { partnershipId } = granted(await draftPartnership(portal, actor, { municipalityCode: "159" }));
    const draft = wholePartnership(world);
    granted(await savePartnershipDraft(portal, actor, { partnershipId, revision: 1, draft }));
    expect((await requirePartnershipRow(portal, partnershipId)).draft).toMatchObject({
      approverId: null,
      consultantId: null,
    });
    expect(await savePartnershipDraft(portal, world.consultant, { partnershipId, revision: 1, draft })).toEqual({
      ok: false,
      refusal: "changed-meanwhile",
    });
    granted(await submitPartnership(portal, actor, partnershipId));
    expect(await sendPartnershipToSignature(portal, world.consultant, partnershipId)).toMatchObject({
      ok: false,
      refusal: { why: "draft-incomplete" },
    });
  });

  it("refuses a negative pledge with its limits, and more jobs than places", () => {
    const typed = (pledgedJobs: string) => ({ revision: "1", packages: [{ slug: "butik", places: "2", pledgedJobs }] });
    const error = (pledgedJobs: string) => partnershipForm.safeParse(typed(pledgedJobs)).error?.issues[0]?.message;
    expect(error("-1")).toBe("outside:0:200:-1");
    expect(error("3")).toBe("outside:0:2:3");
    expect(error("2")).toBeUndefined();
  });

  it("is reminded of each year and before its end, expires what nobody got, and never changes a row", async () => {
    const { portal, world, mails } = await open();
    const { partnershipId } = await anActivePartnership(world);
    const reviews = await portal.db.read.select().from(partnershipReview);
    expect(reviews.map(({ kind, due }) => `${kind} ${due}`).toSorted()).toEqual([
      "before-expiry 2028-10-26",
      "yearly 2027-11-23",
      "yearly 2028-11-23",
    ]);
    portal.clock.setDay("2027-11-23");
    expect(await keepPartnerships(portal)).toEqual({ expired: 0, completed: 0, reminded: 1 });
    expect(await keepPartnerships(portal)).toEqual({ expired: 0, completed: 0, reminded: 0 });
    expect((await mails()).some(({ message }) => message.kind === "partnership" && message.about === "yearly")).toBe(
      true,
    );
    portal.clock.setDay("2028-11-24");
    expect(await keepPartnerships(portal)).toMatchObject({ completed: 1 });
    expect(await balanceOf(portal, partnershipId)).toMatchObject({ pledged: 2, expired: 2, open: 0 });
    await expect(
      portal.db.transact(async (tx) => {
        await tx.update(partnershipEntry).set({ actor: "somebody" });
      }),
    ).rejects.toThrow();
  });

  it("ends with the notice that was agreed, and not before", async () => {
    const { portal, world } = await open();
    const { partnershipId } = await anActivePartnership(world);
    const end = (lastDay: ReturnType<typeof inDays>) =>
      endPartnership(portal, world.consultant, { partnershipId, reason: "Butikken lukker.", lastDay });
    expect(await end(inDays(portal, 10))).toEqual({ ok: false, refusal: "last-day-impossible" });
    granted(await end(inDays(portal, 31)));
    expect((await requirePartnershipRow(portal, partnershipId)).status).toBe("ended-early");
  });
});
