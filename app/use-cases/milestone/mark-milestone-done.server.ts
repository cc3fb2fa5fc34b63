import type { MilestoneOwner } from "#app/domain/milestone/catalogue.ts";
import { type Actor, actorLabel } from "#app/domain/permission/actor.ts";
import { maySeeAgreement } from "#app/domain/permission/agreement-policy.ts";
import type { Refusal } from "#app/domain/shared/refusal.ts";
import { ok, type Result, refuse } from "#app/domain/shared/result.ts";
import { findAgreement } from "#db/repositories/agreement-repository.server.ts";
import { appendEvent } from "#db/repositories/event-repository.server.ts";
import { closeReminders, findMilestone, settleMilestone } from "#db/repositories/promise-repository.server.ts";
import type { Portal } from "../ports.ts";

/** Whose milestones somebody may mark: their own; the municipality's people may mark any, on what the owner told them. */
export function mayMark(actor: Actor, owner: MilestoneOwner): boolean {
  if (actor.kind === "account") return actor.role === "employer" ? owner === "employer" : actor.role !== "coordinator";
  if (actor.slot.startsWith("employer-")) return owner === "employer";
  return actor.slot === owner;
}

/** A promise was kept. Its remaining reminders close. */
export async function markMilestoneDone(
  portal: Portal,
  actor: Actor,
  { agreementId, key }: { agreementId: string; key: string },
): Promise<Result<null, Refusal>> {
  return portal.db.transact(async (tx): Promise<Result<null, Refusal>> => {
    const agreement = await findAgreement(tx, agreementId);
    if (!agreement || !maySeeAgreement(actor, agreement)) return refuse("not-found");
    if (agreement.status !== "active") return refuse("wrong-status");
    const milestone = await findMilestone(tx, agreementId, key);
    if (!milestone) return refuse("not-found");
    if (!mayMark(actor, milestone.owner)) return refuse("milestone-not-yours");

    const doneBy = actor.kind === "account" ? actor.role : actor.slot;
    const at = portal.now();
    if (!(await settleMilestone(tx, milestone.id, { state: "done", doneAt: at, doneBy })))
      return refuse("milestone-settled");
    await closeReminders(tx, { agreementId, milestoneKey: key }, at, "milestone-done");
    await appendEvent(tx, {
      at,
      kind: "milestone-done",
      actor: actorLabel(actor),
      municipalityCode: agreement.municipalityCode,
      agreementId,
      data: { milestone: key },
    });
    return ok(null);
  });
}
