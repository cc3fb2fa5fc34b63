import { type Actor, actorLabel } from "#app/domain/permission/actor.ts";
import { mayHandleAgreement } from "#app/domain/permission/agreement-policy.ts";
import type { Refusal } from "#app/domain/shared/refusal.ts";
import { ok, type Result, refuse } from "#app/domain/shared/result.ts";
import { type ApplicationDecision, decideDecision, saysItBegan } from "#app/domain/vitas/standing.ts";
import { applicationFor } from "#app/domain/vitas/statutory-application.ts";
import type { Db } from "#db/connection.server.ts";
import type { Agreement } from "#db/repositories/agreement-repository.server.ts";
import { appendEvent } from "#db/repositories/event-repository.server.ts";
import { listMilestones } from "#db/repositories/promise-repository.server.ts";
import { findVitasApplication, saveDecision } from "#db/repositories/vitas-repository.server.ts";
import type { Portal } from "../ports.ts";
import { applicationToRecord, stepsInForce } from "./application-to-record.server.ts";

type Decided = { agreementId: string; stepKey: string; decision: ApplicationDecision };

/** What the municipality decided in VITAS. Only its own people say so here; a second press changes nothing. */
export async function recordDecision(
  portal: Portal,
  actor: Actor,
  { agreementId, stepKey, decision }: Decided,
): Promise<Result<null, Refusal>> {
  return portal.db.transact(async (tx): Promise<Result<null, Refusal>> => {
    const found = await applicationToRecord(tx, actor, { agreementId, stepKey });
    if (!found.ok) return found;
    const agreement = found.value;
    if (!mayHandleAgreement(actor, agreement)) return refuse("not-yours");
    const recorded = await findVitasApplication(tx, agreementId, stepKey);
    const decided = decideDecision(recorded, decision, await hasBegun(tx, agreement, stepKey));
    if (!decided.ok) return decided;
    if (decided.value === "nothing-new" || !recorded) return ok(null);

    const at = portal.now();
    await saveDecision(tx, recorded.id, { status: decision, decidedAt: at, recordedBy: actorLabel(actor) });
    await appendEvent(tx, {
      at,
      kind: decision === "approved" ? "vitas-approved" : "vitas-rejected",
      actor: actorLabel(actor),
      municipalityCode: agreement.municipalityCode,
      agreementId,
      data: { step: stepKey },
    });
    return ok(null);
  });
}

async function hasBegun(db: Db, agreement: Agreement, stepKey: string): Promise<boolean> {
  const covered = applicationFor(await stepsInForce(db, agreement), stepKey)?.steps ?? [];
  const milestones = await listMilestones(db, agreement.id);
  return milestones.some(
    (milestone) =>
      milestone.state === "done" &&
      saysItBegan(milestone.kind) &&
      covered.some((step) => step.key === milestone.stepKey),
  );
}
