import type { AccountActor } from "#app/domain/permission/actor.ts";
import { actorLabel } from "#app/domain/permission/actor.ts";
import { decisionMilestone, type NextStep } from "#app/domain/staircase/next-step.ts";
import type { Db } from "#db/connection.server.ts";
import type { Agreement } from "#db/repositories/agreement-repository.server.ts";
import { appendEvent } from "#db/repositories/event-repository.server.ts";
import { closeReminders, findMilestone, settleMilestone } from "#db/repositories/promise-repository.server.ts";
import { saveStepDecision } from "#db/repositories/staircase-repository.server.ts";
import type { Portal } from "../ports.ts";

export type DecisionToRecord = { stepKey: string; decision: NextStep; toStepKey?: string; reason: string };

/** Stores what was decided about a step, and reaches the milestone that promised it. */
export async function recordStepDecision(
  tx: Db,
  portal: Portal,
  actor: AccountActor,
  agreement: Agreement,
  { stepKey, decision, toStepKey, reason }: DecisionToRecord,
): Promise<void> {
  const at = portal.now();
  await saveStepDecision(tx, {
    id: portal.newId(),
    agreementId: agreement.id,
    stepKey,
    decision,
    toStepKey: toStepKey ?? null,
    reason,
    decidedBy: actor.accountId,
    decidedAt: at,
  });
  const key = decisionMilestone(stepKey);
  const milestone = await findMilestone(tx, agreement.id, key);
  if (milestone) await settleMilestone(tx, milestone.id, { state: "done", doneAt: at, doneBy: actor.role });
  await closeReminders(tx, { agreementId: agreement.id, milestoneKey: key }, at, "milestone-done");
  await appendEvent(tx, {
    at,
    kind: "step-decided",
    actor: actorLabel(actor),
    municipalityCode: agreement.municipalityCode,
    agreementId: agreement.id,
    data: { step: stepKey, decision, ...(toStepKey !== undefined && { to: toStepKey }) },
  });
}
