import type { AccountActor } from "#app/domain/permission/actor.ts";
import { mayHandlePartnership } from "#app/domain/permission/partnership-policy.ts";
import { ok, type Result, refuse } from "#app/domain/shared/result.ts";
import type { Db } from "#db/connection.server.ts";
import { findPartnership, type Partnership } from "#db/repositories/partnership-repository.server.ts";

/** The partnership for somebody who may write in it. Others' does not exist. */
export async function partnershipToHandle(
  db: Db,
  actor: AccountActor,
  partnershipId: string,
): Promise<Result<Partnership, "not-found">> {
  const found = await findPartnership(db, partnershipId);
  return found && mayHandlePartnership(actor, found) ? ok(found) : refuse("not-found");
}
