import { isOver } from "#app/domain/agreement/transitions.ts";
import type { RecheckWeek } from "#app/domain/partnership/ledger.ts";
import { actorLabel, type StaffActor } from "#app/domain/permission/actor.ts";
import { copenhagenDate } from "#app/domain/shared/copenhagen.ts";
import type { Refusal } from "#app/domain/shared/refusal.ts";
import { ok, type Result, refuse } from "#app/domain/shared/result.ts";
import { updateAgreement } from "#db/repositories/agreement-repository.server.ts";
import { findJobPackage } from "#db/repositories/job-package-repository.server.ts";
import { agreementToHandle } from "../agreement/require-agreement.server.ts";
import type { Portal } from "../ports.ts";
import { logPartnership } from "./log-partnership.server.ts";
import { addToLedger, reservePledge } from "./partnership-ledger.server.ts";
import { partnershipToHandle } from "./require-partnership.server.ts";

/** Hangs a course under a partnership of the same employer and municipality. A course in force keeps a job at once. */
export async function joinPartnership(
  portal: Portal,
  actor: StaffActor,
  { partnershipId, agreementId }: { partnershipId: string; agreementId: string },
): Promise<Result<null, Refusal>> {
  return portal.db.transact(async (tx): Promise<Result<null, Refusal>> => {
    const found = await partnershipToHandle(tx, actor, partnershipId);
    const course = await agreementToHandle(tx, actor, agreementId);
    if (!found.ok) return found;
    if (!course.ok) return course;
    const partnership = found.value;
    const agreement = course.value;
    if (agreement.employerId !== partnership.employerId) return refuse("not-found");
    if (agreement.partnershipId === partnershipId) return ok(null);
    if (partnership.status !== "active") return refuse("partnership-not-active");
    if (agreement.partnershipId !== null || isOver(agreement.status)) return refuse("wrong-status");
    const jobPackage = await findJobPackage(tx, agreement.jobPackageId);
    if (!partnership.draft.packages.some((row) => row.slug === jobPackage?.content.slug))
      return refuse("package-not-in-partnership");

    await updateAgreement(tx, agreement, { partnershipId, updatedAt: portal.now() });
    await logPartnership(tx, portal, partnership, {
      kind: "partnership-joined",
      actor: actorLabel(actor),
      data: { agreement: agreementId },
    });
    if (agreement.status === "active")
      await reservePledge(tx, portal, { ...agreement, partnershipId }, actorLabel(actor));
    return ok(null);
  });
}

/** A delivered job is looked at again after 26 and after 52 weeks. */
export async function recordStillEmployed(
  portal: Portal,
  actor: StaffActor,
  check: { partnershipId: string; agreementId: string; week: RecheckWeek; stillEmployed: boolean },
): Promise<Result<null, Refusal>> {
  return portal.db.transact(async (tx): Promise<Result<null, Refusal>> => {
    const found = await partnershipToHandle(tx, actor, check.partnershipId);
    if (!found.ok) return found;
    const { agreementId, week, stillEmployed } = check;
    const day = copenhagenDate(portal.now());
    const entry = { kind: "checked", day, agreementId, week, stillEmployed } as const;
    const added = await addToLedger(tx, portal, found.value, entry, actorLabel(actor));
    if (added.ok) return added;
    return refuse(added.refusal === "too-early" ? "check-too-early" : "nothing-to-check");
  });
}
