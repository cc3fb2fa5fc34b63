import { concerns } from "#app/domain/agreement/sections.ts";
import { signingDays, slotsToSign } from "#app/domain/agreement/signing.ts";
import type { ChangeEnd } from "#app/domain/mail/mail-message.ts";
import { actorLabel, type LinkActor, type StaffActor } from "#app/domain/permission/actor.ts";
import { copenhagenDate } from "#app/domain/shared/copenhagen.ts";
import { addDays } from "#app/domain/shared/plain-date.ts";
import type { Refusal } from "#app/domain/shared/refusal.ts";
import { ok, type Result, refuse } from "#app/domain/shared/result.ts";
import type { Db } from "#db/connection.server.ts";
import {
  type Agreement,
  findAgreement,
  passBall,
  updateAgreement,
} from "#db/repositories/agreement-repository.server.ts";
import {
  type AgreementChange,
  findChangeTo,
  listUncontested,
  updateChange,
} from "#db/repositories/change-repository.server.ts";
import { appendEvent, type EventKind } from "#db/repositories/event-repository.server.ts";
import { revokeLinks } from "#db/repositories/link-repository.server.ts";
import { queueSigningLink } from "../mail/queue-door.server.ts";
import type { Portal } from "../ports.ts";
import { bringChangeIntoForce } from "./bring-change-into-force.server.ts";
import { agreementToHandle } from "./require-agreement.server.ts";
import { sealContract } from "./seal-contract.server.ts";
import { findRound } from "./signing-round.server.ts";
import { tellOfChange } from "./tell-of-change.server.ts";

/** Somebody says no to moved dates in time: the change needs the signatures of those whom dates concern. */
export async function objectToChange(
  portal: Portal,
  actor: LinkActor,
  { versionId, objection }: { versionId: string; objection: string },
): Promise<Result<null, Refusal>> {
  if (objection.trim() === "") return refuse("reason-missing");
  return portal.db.transact(async (tx): Promise<Result<null, Refusal>> => {
    const agreement = await findAgreement(tx, actor.agreementId);
    if (!agreement) return refuse("not-found");
    const change = await findChangeTo(tx, versionId);
    if (change?.agreementId !== agreement.id || agreement.pendingVersionId !== versionId)
      return refuse("nothing-to-sign");
    if (change.state === "awaiting-signatures") return refuse("already-decided");
    if (change.state !== "objection-window") return refuse("nothing-to-sign");
    if (change.objectUntil !== null && change.objectUntil < copenhagenDate(portal.now()))
      return refuse("objection-too-late");

    await updateChange(tx, change.id, {
      state: "awaiting-signatures",
      objectedBy: actor.slot,
      objection: objection.trim(),
    });
    const found = await findRound(tx, agreement.id, versionId);
    if (!found.ok) throw new Error(`The change ${change.id} has no round of signing`);
    const { version, terms } = found.value;
    const asked = terms.signatories.filter(({ role }) => concerns.schedule.includes(role));
    await updateChange(tx, change.id, { mustSign: asked.map(({ slot }) => slot) });
    const holders = slotsToSign({ slots: asked, signed: new Set() }).map(({ slot }) => slot);
    await passBall(tx, agreement.id, holders, portal.now(), addDays(copenhagenDate(portal.now()), signingDays));
    await updateAgreement(tx, agreement, { updatedAt: portal.now() });
    for (const slot of holders)
      await queueSigningLink(tx, portal, { agreement, version, terms, slot, occasion: "objected" });
    await tellOfChange(tx, portal, agreement, { kind: "change-settled", version, how: "objected" });
    await appendEvent(tx, {
      at: portal.now(),
      kind: "change-objected",
      actor: actorLabel(actor),
      municipalityCode: agreement.municipalityCode,
      agreementId: agreement.id,
      data: { slot: actor.slot, version: version.number },
    });
    return ok(null);
  });
}

/** The clock's part: moved dates that nobody objected to in time come into force, each with its own sealed contract. */
export async function settleUncontestedChanges(portal: Portal): Promise<{ settled: number }> {
  let settled = 0;
  for (const { agreementId, toVersionId } of await listUncontested(portal.db.read, copenhagenDate(portal.now()))) {
    const found = await findRound(portal.db.read, agreementId, toVersionId);
    if (!found.ok) continue;
    const sealed = await sealContract(portal, found.value, []);
    if (!sealed.ok) throw new Error(`The contract of the version ${toVersionId} could not be sealed`);
    settled += await portal.db.transact(async (tx) => {
      const again = await findRound(tx, agreementId, toVersionId);
      if (!again.ok || again.value.change?.state !== "objection-window") return 0;
      await bringChangeIntoForce(tx, portal, { ...again.value, change: again.value.change, sealed: sealed.value });
      return 1;
    });
  }
  return { settled };
}

/** The municipality takes a change back before it is in force. The version in force holds on. */
export async function withdrawChange(
  portal: Portal,
  actor: StaffActor,
  { agreementId }: { agreementId: string },
): Promise<Result<null, Refusal>> {
  return portal.db.transact(async (tx): Promise<Result<null, Refusal>> => {
    const found = await agreementToHandle(tx, actor, agreementId);
    if (!found.ok) return found;
    const { pendingVersionId } = found.value;
    const change = pendingVersionId ? await findChangeTo(tx, pendingVersionId) : undefined;
    if (!change) return refuse("nothing-to-sign");
    await endChange(tx, portal, found.value, change, "withdrawn", actorLabel(actor));
    return ok(null);
  });
}

const eventOf: Record<"declined" | "withdrawn" | "expired", EventKind> = {
  declined: "change-declined",
  withdrawn: "change-withdrawn",
  expired: "change-expired",
};

/** Ends a change that does not come into force, and tells everybody that the agreement stands as it was. */
export async function endChange(
  tx: Db,
  portal: Portal,
  agreement: Agreement,
  change: AgreementChange,
  how: Extract<ChangeEnd, "declined" | "withdrawn" | "expired">,
  actor: string,
): Promise<void> {
  const at = portal.now();
  await updateChange(tx, change.id, { state: how, settledAt: at });
  await updateAgreement(tx, agreement, { pendingVersionId: null, updatedAt: at });
  await passBall(tx, agreement.id, [], at, null);
  await revokeLinks(tx, { agreementId: agreement.id, purpose: "sign" }, at);
  await tellOfChange(tx, portal, agreement, { kind: "change-settled", version: { id: change.toVersionId }, how });
  await appendEvent(tx, {
    at,
    kind: eventOf[how],
    actor,
    municipalityCode: agreement.municipalityCode,
    agreementId: agreement.id,
  });
}
