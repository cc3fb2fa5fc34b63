import { type Actor, actorLabel } from "#app/domain/permission/actor.ts";
import { mayFileApplication } from "#app/domain/permission/agreement-policy.ts";
import type { Refusal } from "#app/domain/shared/refusal.ts";
import { ok, type Result, refuse } from "#app/domain/shared/result.ts";
import { decideFiling } from "#app/domain/vitas/standing.ts";
import type { Db } from "#db/connection.server.ts";
import type { Agreement } from "#db/repositories/agreement-repository.server.ts";
import { appendEvent } from "#db/repositories/event-repository.server.ts";
import { closeReminders, findMilestone, settleMilestone } from "#db/repositories/promise-repository.server.ts";
import { findVitasApplication, saveFiling, setVitasReference } from "#db/repositories/vitas-repository.server.ts";
import type { Portal } from "../ports.ts";
import { applicationToRecord } from "./application-to-record.server.ts";

export type Filed = { agreementId: string; stepKey: string; vitasReference: string | null };

/** The application was filed in VITAS: keeps the promise to file it. A second press changes nothing. */
export async function recordFiled(portal: Portal, actor: Actor, filed: Filed): Promise<Result<null, Refusal>> {
  return portal.db.transact(async (tx): Promise<Result<null, Refusal>> => {
    const found = await applicationToRecord(tx, actor, filed);
    if (!found.ok) return found;
    if (!mayFileApplication(actor, found.value)) return refuse("not-yours");
    const done = await storeFiling(tx, portal, actor, found.value, filed);
    if (done.ok) await keepPromiseToFile(tx, portal, actor, found.value);
    return done;
  });
}

/** Only inside a transaction, for an actor who may. */
export async function storeFiling(
  tx: Db,
  portal: Portal,
  actor: Actor,
  agreement: Agreement,
  { stepKey, vitasReference }: Pick<Filed, "stepKey" | "vitasReference">,
): Promise<Result<null, Refusal>> {
  const recorded = await findVitasApplication(tx, agreement.id, stepKey);
  const filing = decideFiling(recorded, vitasReference);
  if (!filing.ok) return filing;
  if (filing.value === "nothing-new") return ok(null);
  const at = portal.now();
  const recordedBy = actorLabel(actor);
  if (filing.value === "other-reference" && recorded && vitasReference !== null) {
    await setVitasReference(tx, recorded.id, { vitasReference, recordedBy });
  } else {
    const id = recorded?.id ?? portal.newId();
    await saveFiling(tx, { id, agreementId: agreement.id, stepKey, vitasReference, filedAt: at, recordedBy });
  }
  await appendEvent(tx, {
    at,
    kind: "vitas-filed",
    actor: recordedBy,
    municipalityCode: agreement.municipalityCode,
    agreementId: agreement.id,
    data: { step: stepKey, filing: filing.value, ...(vitasReference !== null && { vitasReference }) },
  });
  return ok(null);
}

async function keepPromiseToFile(tx: Db, portal: Portal, actor: Actor, agreement: Agreement): Promise<void> {
  const milestone = await findMilestone(tx, agreement.id, "vitas-filed");
  if (!milestone) return;
  const at = portal.now();
  const doneBy = actor.kind === "account" ? actor.role : actor.slot;
  if (!(await settleMilestone(tx, milestone.id, { state: "done", doneAt: at, doneBy }))) return;
  await closeReminders(tx, { agreementId: agreement.id, milestoneKey: milestone.key }, at, "milestone-done");
  await appendEvent(tx, {
    at,
    kind: "milestone-done",
    actor: actorLabel(actor),
    municipalityCode: agreement.municipalityCode,
    agreementId: agreement.id,
    data: { milestone: milestone.key },
  });
}
