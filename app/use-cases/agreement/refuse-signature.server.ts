import { type Actor, actorLabel } from "#app/domain/permission/actor.ts";
import { maySignAs } from "#app/domain/permission/agreement-policy.ts";
import type { Refusal } from "#app/domain/shared/refusal.ts";
import { ok, type Result, refuse } from "#app/domain/shared/result.ts";
import { saveRefusal } from "#db/repositories/agreement-repository.server.ts";
import { appendEvent } from "#db/repositories/event-repository.server.ts";
import type { Portal } from "../ports.ts";
import { endChange } from "./settle-change.server.ts";
import { decideInRound, findRound } from "./signing-round.server.ts";
import { stopSigning } from "./stop-signing.server.ts";

/**
 * Somebody who is asked to sign says no, with a reason: an agreement is declined, a change of one in force falls away.
 * Whoever has signed already cannot take it back this way.
 */
export async function refuseSignature(
  portal: Portal,
  actor: Actor,
  { agreementId, slot, versionId, reason }: { agreementId: string; slot: string; versionId: string; reason: string },
): Promise<Result<null, Refusal>> {
  if (reason.trim() === "") return refuse("reason-missing");
  return portal.db.transact(async (tx): Promise<Result<null, Refusal>> => {
    const found = await findRound(tx, agreementId, versionId);
    if (!found.ok) return found;
    const { agreement, version, change } = found.value;
    const { approverId } = (change ?? agreement).draft;
    if (!maySignAs(actor, { ...agreement, approverId }, slot)) return refuse("not-found");
    const decision = decideInRound(found.value, slot);
    if (!decision.ok) return decision;

    await saveRefusal(tx, { id: portal.newId(), versionId, slot, reason, refusedAt: portal.now() });
    await appendEvent(tx, {
      at: portal.now(),
      kind: "signature-refused",
      actor: actorLabel(actor),
      municipalityCode: agreement.municipalityCode,
      agreementId,
      data: { slot, version: version.number },
    });
    if (change) await endChange(tx, portal, agreement, change, "declined", actorLabel(actor));
    else await stopSigning(tx, portal, agreement, { status: "declined", reason });
    return ok(null);
  });
}
