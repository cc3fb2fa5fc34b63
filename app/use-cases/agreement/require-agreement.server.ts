import type { StaffActor } from "#app/domain/permission/actor.ts";
import { mayHandleAgreement } from "#app/domain/permission/agreement-policy.ts";
import { ok, type Result, refuse } from "#app/domain/shared/result.ts";
import type { Db } from "#db/connection.server.ts";
import { type Agreement, findAgreement } from "#db/repositories/agreement-repository.server.ts";

/** The agreement for somebody who may handle it. Another municipality's does not exist. */
export async function agreementToHandle(
  db: Db,
  actor: StaffActor,
  agreementId: string,
): Promise<Result<Agreement, "not-found">> {
  const agreement = await findAgreement(db, agreementId);
  return agreement && mayHandleAgreement(actor, agreement) ? ok(agreement) : refuse("not-found");
}
