import { decideSigning } from "#app/domain/agreement/signing.ts";
import { type Actor, actorLabel } from "#app/domain/permission/actor.ts";
import { maySignAs } from "#app/domain/permission/agreement-policy.ts";
import type { Refusal } from "#app/domain/shared/refusal.ts";
import { ok, type Result, refuse } from "#app/domain/shared/result.ts";
import {
  findAgreement,
  findVersion,
  listSignatures,
  saveRefusal,
  termsOf,
} from "#db/repositories/agreement-repository.server.ts";
import { appendEvent } from "#db/repositories/event-repository.server.ts";
import type { Portal } from "../ports.ts";
import { stopSigning } from "./stop-signing.server.ts";

/** Somebody who is asked to sign says no, with a reason. Whoever has signed already cannot take it back this way. */
export async function refuseSignature(
  portal: Portal,
  actor: Actor,
  { agreementId, slot, versionId, reason }: { agreementId: string; slot: string; versionId: string; reason: string },
): Promise<Result<null, Refusal>> {
  if (reason.trim() === "") return refuse("reason-missing");
  return portal.db.transact(async (tx): Promise<Result<null, Refusal>> => {
    const agreement = await findAgreement(tx, agreementId);
    if (!agreement || !maySignAs(actor, { ...agreement, approverId: agreement.draft.approverId }, slot)) {
      return refuse("not-found");
    }
    if (!agreement.currentVersionId) return refuse("nothing-to-sign");
    if (agreement.currentVersionId !== versionId) return refuse("other-version");
    const version = await findVersion(tx, versionId);
    if (!version) throw new Error(`The agreement ${agreement.id} has lost its version`);
    const signed = new Set((await listSignatures(tx, versionId)).map((signature) => signature.slot));
    const decision = decideSigning({ status: agreement.status, slots: termsOf(version).signatories, signed }, slot);
    if (!decision.ok) {
      if (decision.refusal === "already-signed" || decision.refusal === "others-first") return refuse(decision.refusal);
      return refuse("nothing-to-sign");
    }
    await saveRefusal(tx, { id: portal.newId(), versionId, slot, reason, refusedAt: portal.now() });
    await stopSigning(tx, portal, agreement, { status: "declined", reason });
    await appendEvent(tx, {
      at: portal.now(),
      kind: "signature-refused",
      actor: actorLabel(actor),
      municipalityCode: agreement.municipalityCode,
      agreementId,
      data: { slot, version: version.number },
    });
    return ok(null);
  });
}
