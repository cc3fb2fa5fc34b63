import { signingDays, slotsToSign } from "#app/domain/agreement/signing.ts";
import { actorLabel, type StaffActor } from "#app/domain/permission/actor.ts";
import { canonicalJson } from "#app/domain/shared/canonical-json.ts";
import { copenhagenDate } from "#app/domain/shared/copenhagen.ts";
import { addDays } from "#app/domain/shared/plain-date.ts";
import { ok, type Result, refuse } from "#app/domain/shared/result.ts";
import type { Db } from "#db/connection.server.ts";
import { passBall, saveContacts, updateAgreement } from "#db/repositories/agreement-repository.server.ts";
import { saveChange } from "#db/repositories/change-repository.server.ts";
import { appendEvent } from "#db/repositories/event-repository.server.ts";
import { findAccount } from "#db/repositories/people-repository.server.ts";
import { queueSigningLink } from "../mail/queue-door.server.ts";
import type { Portal } from "../ports.ts";
import { contactsOf } from "./contacts-of.ts";
import {
  type ChangeRefusal,
  type ChangeToPlan,
  type PlannedChange,
  planAgreementChange,
} from "./plan-agreement-change.server.ts";
import { storeFrozenVersion } from "./store-version.server.ts";
import { tellOfChange } from "./tell-of-change.server.ts";

export type ProposedChange = { kind: "none" } | { kind: "schedule" | "substance"; versionId: string };

/**
 * Changes an agreement in force. What stands outside the terms is saved at once; moved dates are told to everybody, who may
 * object; everything else asks for the signatures of those whom it concerns. Until then the old version holds.
 */
export async function proposeChange(
  portal: Portal,
  actor: StaffActor,
  change: ChangeToPlan & { reason: string },
): Promise<Result<ProposedChange, ChangeRefusal>> {
  if (change.reason.trim() === "") return refuse({ why: "reason-missing" });
  const planned = await planAgreementChange(portal.db.read, portal, actor, change);
  if (!planned.ok) return planned;
  if (planned.value.plan.kind === "none") return refuse({ why: "nothing-changed" });

  const frozenAt = portal.now();
  const contract = await portal.press.renderContract(planned.value.after, { createdAt: frozenAt });
  if (!contract.ok) {
    return refuse({
      why: contract.refusal.kind === "letters-not-in-fonts" ? "letters-not-in-fonts" : "contract-not-made",
    });
  }
  return portal.db.transact(async (tx): Promise<Result<ProposedChange, ChangeRefusal>> => {
    const again = await planAgreementChange(tx, portal, actor, change);
    if (!again.ok) return again;
    const canonical = canonicalJson(again.value.after);
    if (canonical !== canonicalJson(planned.value.after)) return refuse({ why: "changed-meanwhile" });
    const { kind } = again.value.plan;
    if (kind === "none") return refuse({ why: "nothing-changed" });

    const version = await storeFrozenVersion(tx, portal, {
      agreementId: change.agreementId,
      number: again.value.after.version,
      canonical,
      contract: contract.value,
      frozenAt,
      frozenBy: actor.accountId,
    });
    await saveChange(tx, {
      id: portal.newId(),
      agreementId: change.agreementId,
      fromVersionId: again.value.agreement.currentVersionId ?? "",
      toVersionId: version.id,
      kind,
      state: kind === "schedule" ? "objection-window" : "awaiting-signatures",
      reason: change.reason.trim(),
      draft: again.value.draft,
      mustSign: again.value.plan.mustSign.map(({ slot }) => slot),
      objectUntil: kind === "schedule" ? again.value.objectUntil : null,
      proposedBy: actor.accountId,
      proposedAt: frozenAt,
    });
    await updateAgreement(tx, again.value.agreement, { pendingVersionId: version.id, updatedAt: frozenAt });
    if (kind === "schedule") {
      await tellOfChange(tx, portal, again.value.agreement, {
        kind: "change-to-object",
        version,
        until: again.value.objectUntil,
      });
    } else {
      await askForSignatures(tx, portal, again.value, version);
    }
    await appendEvent(tx, {
      at: frozenAt,
      kind: "change-proposed",
      actor: actorLabel(actor),
      municipalityCode: again.value.agreement.municipalityCode,
      agreementId: change.agreementId,
      data: { version: version.number, change: kind, termsSha256: version.termsSha256 },
    });
    return ok({ kind, versionId: version.id });
  });
}

/** Hands the ball to those whom a change concerns and mails them their links. New people are reached at their new address. */
export async function askForSignatures(
  tx: Db,
  portal: Portal,
  { agreement, draft, after, plan }: Pick<PlannedChange, "agreement" | "draft" | "after" | "plan">,
  version: { id: string },
): Promise<void> {
  const approver = draft.approverId ? await findAccount(tx, draft.approverId) : undefined;
  const contacts = contactsOf(draft, after, agreement.id, approver?.email ?? "");
  // Whose signature stands keeps the address that has been corrected since.
  await saveContacts(
    tx,
    contacts.filter(({ slot }) => plan.mustSign.some((signatory) => signatory.slot === slot)),
  );
  const holders = slotsToSign({ slots: plan.mustSign, signed: new Set() }).map(({ slot }) => slot);
  await passBall(tx, agreement.id, holders, portal.now(), addDays(copenhagenDate(portal.now()), signingDays));
  for (const slot of holders) {
    await queueSigningLink(tx, portal, { agreement, version, terms: after, slot, occasion: "change" });
  }
}
