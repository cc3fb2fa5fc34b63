import { signingDays, slotsToSign } from "#app/domain/agreement/signing.ts";
import type { JobPackageTerms } from "#app/domain/agreement/terms.ts";
import { checkTransition } from "#app/domain/agreement/transitions.ts";
import { actorLabel, type StaffActor } from "#app/domain/permission/actor.ts";
import { canonicalJson } from "#app/domain/shared/canonical-json.ts";
import { copenhagenDate } from "#app/domain/shared/copenhagen.ts";
import { addDays } from "#app/domain/shared/plain-date.ts";
import type { Refusal } from "#app/domain/shared/refusal.ts";
import { ok, type Result, refuse } from "#app/domain/shared/result.ts";
import type { Db } from "#db/connection.server.ts";
import {
  type Agreement,
  passBall,
  saveContacts,
  updateAgreement,
} from "#db/repositories/agreement-repository.server.ts";
import { appendEvent } from "#db/repositories/event-repository.server.ts";
import { findMatchOf } from "#db/repositories/inquiry-repository.server.ts";
import { queueSigningLink } from "../mail/queue-door.server.ts";
import type { Portal } from "../ports.ts";
import { contactsOf } from "./contacts-of.ts";
import { agreementToHandle } from "./require-agreement.server.ts";
import { reviewDraft } from "./review-draft.server.ts";
import { storeFrozenVersion } from "./store-version.server.ts";

/** `letters` are those that the contract's fonts lack, when that is why. */
export type FreezeRefusal = { why: Refusal; letters?: string[] };

type Ready = { agreement: Agreement; terms: JobPackageTerms; canonical: string; approverEmail: string };

/**
 * Freezes the terms and asks for signatures. The contract is rendered before the transaction; inside it everything is
 * decided again, and only the very terms that were rendered are stored.
 */
export async function sendToSignature(
  portal: Portal,
  actor: StaffActor,
  agreementId: string,
): Promise<Result<{ versionId: string }, FreezeRefusal>> {
  const ready = await decide(portal.db.read, portal, actor, agreementId);
  if (!ready.ok) return ready;
  const frozenAt = portal.now();
  const contract = await portal.press.renderContract(ready.value.terms, { createdAt: frozenAt });
  if (!contract.ok) {
    return contract.refusal.kind === "letters-not-in-fonts"
      ? refuse({ why: "letters-not-in-fonts", letters: contract.refusal.letters })
      : refuse({ why: "contract-not-made" });
  }

  return portal.db.transact(async (tx): Promise<Result<{ versionId: string }, FreezeRefusal>> => {
    const again = await decide(tx, portal, actor, agreementId);
    if (!again.ok) return again;
    const { agreement, terms, canonical, approverEmail } = again.value;
    if (canonical !== ready.value.canonical) return refuse({ why: "changed-meanwhile" });

    const version = await storeFrozenVersion(tx, portal, {
      agreementId,
      number: terms.version,
      canonical,
      contract: contract.value,
      frozenAt,
      frozenBy: actor.accountId,
    });
    await saveContacts(tx, contactsOf(agreement.draft, terms, agreementId, approverEmail));
    await updateAgreement(tx, agreement, {
      status: "awaiting-signatures",
      currentVersionId: version.id,
      updatedAt: frozenAt,
    });

    const holders = slotsToSign({ slots: terms.signatories, signed: new Set() }).map((slot) => slot.slot);
    const until = addDays(copenhagenDate(frozenAt), signingDays);
    await passBall(tx, agreementId, holders, frozenAt, until);
    for (const slot of holders)
      await queueSigningLink(tx, portal, { agreement, version, terms, slot, occasion: "first" });
    await appendEvent(tx, {
      at: frozenAt,
      kind: "sent-to-signature",
      actor: actorLabel(actor),
      municipalityCode: agreement.municipalityCode,
      agreementId,
      data: { version: terms.version, termsSha256: version.termsSha256, documentSha256: version.documentSha256 },
    });
    return ok({ versionId: version.id });
  });
}

async function decide(
  db: Db,
  portal: Portal,
  actor: StaffActor,
  agreementId: string,
): Promise<Result<Ready, FreezeRefusal>> {
  const found = await agreementToHandle(db, actor, agreementId);
  if (!found.ok) return refuse({ why: found.refusal });
  const agreement = found.value;
  const review = await reviewDraft(db, portal, agreement);
  const match = await findMatchOf(db, agreement.matchId);
  const check = checkTransition("awaiting-signatures", agreement.status, actor.role, {
    "nothing-missing": review.missing.length === 0,
    "approved-match": match?.status === "approved" || match?.status === "accepted",
    "capacity-or-reason": !review.capacity.full || agreement.draft.capacityOverrideReason.trim() !== "",
  });
  if (check.blocking.includes("nothing-missing")) return refuse({ why: "draft-incomplete" });
  if (check.blocking.includes("approved-match")) return refuse({ why: "match-not-approved" });
  if (check.blocking.includes("capacity-or-reason")) return refuse({ why: "over-capacity" });
  if (!check.can || !review.terms || !review.approverEmail) return refuse({ why: "wrong-status" });
  return ok({
    agreement,
    terms: review.terms,
    canonical: canonicalJson(review.terms),
    approverEmail: review.approverEmail,
  });
}
