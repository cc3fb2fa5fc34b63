import { checkTransition } from "#app/domain/agreement/transitions.ts";
import { actorLabel, type StaffActor } from "#app/domain/permission/actor.ts";
import type { Refusal } from "#app/domain/shared/refusal.ts";
import { ok, type Result, refuse } from "#app/domain/shared/result.ts";
import { appendEvent } from "#db/repositories/event-repository.server.ts";
import type { Portal } from "../ports.ts";
import { agreementToHandle } from "./require-agreement.server.ts";
import { stopSigning } from "./stop-signing.server.ts";

/** Takes back a draft or an agreement that waits for signatures, with a reason. */
export async function withdrawAgreement(
  portal: Portal,
  actor: StaffActor,
  { agreementId, reason }: { agreementId: string; reason: string },
): Promise<Result<null, Refusal>> {
  return portal.db.transact(async (tx): Promise<Result<null, Refusal>> => {
    const found = await agreementToHandle(tx, actor, agreementId);
    if (!found.ok) return found;
    const agreement = found.value;
    const check = checkTransition("withdrawn", agreement.status, actor.role, { reason: reason.trim() !== "" });
    if (!check.can) return refuse(check.blocking.includes("reason") ? "reason-missing" : "wrong-status");
    await stopSigning(tx, portal, agreement, { status: "withdrawn", reason });
    await appendEvent(tx, {
      at: portal.now(),
      kind: "withdrawn",
      actor: actorLabel(actor),
      municipalityCode: agreement.municipalityCode,
      agreementId,
    });
    return ok(null);
  });
}
