import type { StaffActor } from "#app/domain/permission/actor.ts";
import { listAgreementsOfEmployer } from "#db/repositories/agreement-repository.server.ts";
import { findPartnership } from "#db/repositories/partnership-repository.server.ts";
import type { Portal } from "../ports.ts";
import { joinPartnership } from "./join-partnership.server.ts";

/** Hangs every course in force that fits under a partnership. Answers how many it was. */
export async function joinCoursesInForce(portal: Portal, actor: StaffActor, partnershipId: string): Promise<number> {
  const partnership = await findPartnership(portal.db.read, partnershipId);
  if (!partnership) return 0;
  let joined = 0;
  for (const { id, status } of await listAgreementsOfEmployer(portal.db.read, partnership.employerId)) {
    if (status !== "active") continue;
    const done = await joinPartnership(portal, actor, { partnershipId, agreementId: id });
    if (done.ok) joined += 1;
  }
  return joined;
}
