import type { Refusal } from "#app/domain/shared/refusal.ts";
import { ok, type Result, refuse } from "#app/domain/shared/result.ts";
import { mayBegin } from "#app/domain/vitas/standing.ts";
import type { Db } from "#db/connection.server.ts";
import type { Agreement } from "#db/repositories/agreement-repository.server.ts";
import { listVitasApplications } from "#db/repositories/vitas-repository.server.ts";
import { stepsInForce } from "./application-to-record.server.ts";

/** Asked by everything that lets a step of an agreement in force begin. Steps that need no grant always may. */
export async function mayStepBegin(
  db: Db,
  agreement: Agreement,
  stepKey: string,
): Promise<Result<null, Extract<Refusal, "not-approved-yet">>> {
  const steps = await stepsInForce(db, agreement);
  const recorded = await listVitasApplications(db, agreement.id);
  return mayBegin(steps, recorded, stepKey) ? ok(null) : refuse("not-approved-yet");
}
