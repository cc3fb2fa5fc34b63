import { checkTransition } from "#app/domain/agreement/transitions.ts";
import { actorLabel, type StaffActor } from "#app/domain/permission/actor.ts";
import type { Refusal } from "#app/domain/shared/refusal.ts";
import { ok, type Result, refuse } from "#app/domain/shared/result.ts";
import { updateAgreement } from "#db/repositories/agreement-repository.server.ts";
import { appendEvent } from "#db/repositories/event-repository.server.ts";
import type { Portal } from "../ports.ts";
import { agreementToHandle } from "./require-agreement.server.ts";
import { reviewDraft } from "./review-draft.server.ts";

/** Lays a complete draft before a colleague's eyes. */
export const submitForReview = (portal: Portal, actor: StaffActor, agreementId: string) =>
  moveDraft(portal, actor, agreementId, "under-review");

/** Takes it back to be written on. */
export const sendBackToDraft = (portal: Portal, actor: StaffActor, agreementId: string) =>
  moveDraft(portal, actor, agreementId, "draft");

async function moveDraft(
  portal: Portal,
  actor: StaffActor,
  agreementId: string,
  to: "under-review" | "draft",
): Promise<Result<null, Refusal>> {
  return portal.db.transact(async (tx): Promise<Result<null, Refusal>> => {
    const found = await agreementToHandle(tx, actor, agreementId);
    if (!found.ok) return found;
    const agreement = found.value;
    const complete = to === "draft" || (await reviewDraft(tx, portal, agreement)).missing.length === 0;
    const check = checkTransition(to, agreement.status, actor.role, { "nothing-missing": complete });
    if (!check.can) return refuse(check.blocking.includes("nothing-missing") ? "draft-incomplete" : "wrong-status");
    await updateAgreement(tx, agreement, { status: to, updatedAt: portal.now() });
    await appendEvent(tx, {
      at: portal.now(),
      kind: to === "draft" ? "sent-back-to-draft" : "sent-to-review",
      actor: actorLabel(actor),
      municipalityCode: agreement.municipalityCode,
      agreementId,
    });
    return ok(null);
  });
}
