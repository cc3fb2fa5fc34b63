import type { MilestoneOwner } from "#app/domain/milestone/catalogue.ts";
import { type Actor, actorLabel } from "#app/domain/permission/actor.ts";
import { maySeeAgreement } from "#app/domain/permission/agreement-policy.ts";
import type { Refusal } from "#app/domain/shared/refusal.ts";
import { ok, type Result, refuse } from "#app/domain/shared/result.ts";
import { saysItBegan } from "#app/domain/vitas/standing.ts";
import { statutoryApplications } from "#app/domain/vitas/statutory-application.ts";
import type { Db } from "#db/connection.server.ts";
import { type Agreement, findAgreement } from "#db/repositories/agreement-repository.server.ts";
import { appendEvent } from "#db/repositories/event-repository.server.ts";
import { closeReminders, findMilestone, settleMilestone } from "#db/repositories/promise-repository.server.ts";
import { findVitasApplication } from "#db/repositories/vitas-repository.server.ts";
import type { Portal } from "../ports.ts";
import { recordStepDecision } from "../staircase/record-decision.server.ts";
import { stepsInForce } from "../vitas/application-to-record.server.ts";
import { mayStepBegin } from "../vitas/may-step-begin.server.ts";
import { storeFiling } from "../vitas/record-filed.server.ts";

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

    const begins = milestone.stepKey !== null && saysItBegan(milestone.kind) ? milestone.stepKey : undefined;
    const allowed = begins === undefined ? ok(null) : await mayStepBegin(tx, agreement, begins);
    if (!allowed.ok) return allowed;

    // Ticking off the decision decides: on to the next step as agreed.
    if (milestone.kind === "next-step-decision" && milestone.stepKey !== null && actor.kind === "account") {
      if (milestone.state !== "planned" && milestone.state !== "missed") return refuse("milestone-settled");
      await recordStepDecision(tx, portal, actor, agreement, {
        stepKey: milestone.stepKey,
        decision: "next-step",
        reason: "",
      });
      return ok(null);
    }
    const doneBy = actor.kind === "account" ? actor.role : actor.slot;
    const at = portal.now();
    if (!(await settleMilestone(tx, milestone.id, { state: "done", doneAt: at, doneBy })))
      return refuse("milestone-settled");
    if (milestone.kind === "vitas-filed") await recordFirstFiling(tx, portal, actor, agreement);
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

/** The promise is about the course's first application: ticking it off says that this one was filed. */
async function recordFirstFiling(tx: Db, portal: Portal, actor: Actor, agreement: Agreement): Promise<void> {
  const [first] = statutoryApplications(await stepsInForce(tx, agreement));
  if (!first || (await findVitasApplication(tx, agreement.id, first.stepKey))) return;
  await storeFiling(tx, portal, actor, agreement, { stepKey: first.stepKey, vitasReference: null });
}
