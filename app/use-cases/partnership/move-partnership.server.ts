import { checkPartnership } from "#app/domain/partnership/transitions.ts";
import { type AccountActor, actorLabel } from "#app/domain/permission/actor.ts";
import { copenhagenDate } from "#app/domain/shared/copenhagen.ts";
import { addMonths, type PlainDate } from "#app/domain/shared/plain-date.ts";
import type { Refusal } from "#app/domain/shared/refusal.ts";
import { ok, type Result, refuse } from "#app/domain/shared/result.ts";
import { updatePartnership } from "#db/repositories/partnership-repository.server.ts";
import type { Portal } from "../ports.ts";
import { closePartnership } from "./close-partnership.server.ts";
import { logPartnership } from "./log-partnership.server.ts";
import { tellSigningStopped } from "./partnership-mail.server.ts";
import { partnershipToHandle } from "./require-partnership.server.ts";

/** Hands the draft to the municipality. What is missing is listed for both and stands in the way of the signatures only. */
export const submitPartnership = (portal: Portal, actor: AccountActor, partnershipId: string) =>
  move(portal, actor, partnershipId, "under-review");

export const sendBackPartnership = (portal: Portal, actor: AccountActor, partnershipId: string) =>
  move(portal, actor, partnershipId, "draft");

async function move(
  portal: Portal,
  actor: AccountActor,
  partnershipId: string,
  to: "under-review" | "draft",
): Promise<Result<null, Refusal>> {
  return portal.db.transact(async (tx): Promise<Result<null, Refusal>> => {
    const found = await partnershipToHandle(tx, actor, partnershipId);
    if (!found.ok) return found;
    if (!checkPartnership(to, found.value.status, actor.role).can) return refuse("wrong-status");
    await updatePartnership(tx, found.value, { status: to, updatedAt: portal.now() });
    await logPartnership(tx, portal, found.value, { kind: `partnership-${to}`, actor: actorLabel(actor) });
    return ok(null);
  });
}

export async function withdrawPartnership(
  portal: Portal,
  actor: AccountActor,
  { partnershipId, reason }: { partnershipId: string; reason: string },
): Promise<Result<null, Refusal>> {
  return portal.db.transact(async (tx): Promise<Result<null, Refusal>> => {
    const found = await partnershipToHandle(tx, actor, partnershipId);
    if (!found.ok) return found;
    const partnership = found.value;
    const check = checkPartnership("withdrawn", partnership.status, actor.role, { reason: reason.trim() !== "" });
    if (!check.can) return refuse(check.blocking.includes("reason") ? "reason-missing" : "wrong-status");
    const at = portal.now();
    await updatePartnership(tx, partnership, {
      status: "withdrawn",
      statusReason: reason,
      signUntil: null,
      updatedAt: at,
    });
    await tellSigningStopped(tx, portal, partnership, "withdrawn");
    await logPartnership(tx, portal, partnership, { kind: "partnership-withdrawn", actor: actorLabel(actor) });
    return ok(null);
  });
}

/** Notice: the last day lies no nearer than the notice that was agreed. Pledged jobs that are still open expire with it. */
export async function endPartnership(
  portal: Portal,
  actor: AccountActor,
  { partnershipId, reason, lastDay }: { partnershipId: string; reason: string; lastDay: PlainDate },
): Promise<Result<null, Refusal>> {
  return portal.db.transact(async (tx): Promise<Result<null, Refusal>> => {
    const found = await partnershipToHandle(tx, actor, partnershipId);
    if (!found.ok) return found;
    const partnership = found.value;
    const today = copenhagenDate(portal.now());
    const earliest = addMonths(today, partnership.draft.noticeMonths ?? 0);
    const check = checkPartnership("ended-early", partnership.status, actor.role, {
      reason: reason.trim() !== "",
      "last-day": true,
    });
    if (!check.can) return refuse(check.blocking.includes("reason") ? "reason-missing" : "wrong-status");
    if (lastDay < earliest || (partnership.endsOn !== null && lastDay > partnership.endsOn))
      return refuse("last-day-impossible");
    await closePartnership(tx, portal, partnership, {
      status: "ended-early",
      reason,
      lastDay,
      actor: actorLabel(actor),
    });
    return ok(null);
  });
}
