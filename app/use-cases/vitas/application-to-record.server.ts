import type { JobPackageTerms } from "#app/domain/agreement/terms.ts";
import type { Actor } from "#app/domain/permission/actor.ts";
import { maySeeAgreement } from "#app/domain/permission/agreement-policy.ts";
import type { Refusal } from "#app/domain/shared/refusal.ts";
import { ok, type Result, refuse } from "#app/domain/shared/result.ts";
import { statutoryApplications } from "#app/domain/vitas/statutory-application.ts";
import type { Db } from "#db/connection.server.ts";
import { type Agreement, findAgreement, findVersion, termsOf } from "#db/repositories/agreement-repository.server.ts";

/** The steps that hold now: of the version in force. */
export async function stepsInForce(db: Db, agreement: Agreement): Promise<JobPackageTerms["steps"]> {
  const version = agreement.currentVersionId ? await findVersion(db, agreement.currentVersionId) : undefined;
  return version ? termsOf(version).steps : [];
}

/** An agreement in force with an application that begins with the step. What somebody may not see does not exist. */
export async function applicationToRecord(
  db: Db,
  actor: Actor,
  { agreementId, stepKey }: { agreementId: string; stepKey: string },
): Promise<Result<Agreement, Refusal>> {
  const agreement = await findAgreement(db, agreementId);
  if (!agreement || !maySeeAgreement(actor, agreement)) return refuse("not-found");
  const steps = await stepsInForce(db, agreement);
  if (!statutoryApplications(steps).some((application) => application.stepKey === stepKey)) return refuse("not-found");
  return agreement.status === "active" ? ok(agreement) : refuse("wrong-status");
}
