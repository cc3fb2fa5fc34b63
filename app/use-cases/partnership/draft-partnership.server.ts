import { emptyPartnershipDraft, type PartnershipDraft } from "#app/domain/partnership/draft.ts";
import { type AccountActor, actorLabel } from "#app/domain/permission/actor.ts";
import { copenhagenDate } from "#app/domain/shared/copenhagen.ts";
import type { Refusal } from "#app/domain/shared/refusal.ts";
import { ok, type Result, refuse } from "#app/domain/shared/result.ts";
import { nextNumber } from "#db/repositories/counter-repository.server.ts";
import { employsWith, savePartnership, updatePartnership } from "#db/repositories/partnership-repository.server.ts";
import { findAccount, findEmployer, findMunicipality } from "#db/repositories/people-repository.server.ts";
import type { Portal } from "../ports.ts";
import { logPartnership } from "./log-partnership.server.ts";
import { partnershipToHandle } from "./require-partnership.server.ts";

/** The employer begins one with a municipality, or a consultant with an employer that the municipality knows. */
export async function draftPartnership(
  portal: Portal,
  actor: AccountActor,
  other: { municipalityCode: string } | { employerId: string },
): Promise<Result<{ partnershipId: string }, Refusal>> {
  return portal.db.transact(async (tx): Promise<Result<{ partnershipId: string }, Refusal>> => {
    if (actor.role === "coordinator") return refuse("not-yours");
    const employerId = actor.role === "employer" ? actor.employerId : "employerId" in other ? other.employerId : "";
    const municipalityCode =
      actor.role === "employer" ? ("municipalityCode" in other ? other.municipalityCode : "") : actor.municipalityCode;
    const employer = await findEmployer(tx, employerId);
    const municipality = await findMunicipality(tx, municipalityCode);
    if (!employer || !municipality) return refuse("not-found");
    if (actor.role !== "employer" && !(await employsWith(tx, employerId, municipalityCode))) return refuse("not-found");

    const at = portal.now();
    const partnershipId = portal.newId();
    const year = copenhagenDate(at).slice(0, 4);
    const draft = emptyPartnershipDraft(
      actor.role === "employer" ? { name: actor.name, title: actor.title, email: actor.email } : undefined,
    );
    await savePartnership(tx, {
      id: partnershipId,
      reference: `PA-${year}-${String(await nextNumber(tx, `partnership:${year}`)).padStart(4, "0")}`,
      municipalityCode,
      employerId,
      status: "draft",
      revision: 1,
      draft: actor.role === "employer" ? draft : { ...draft, consultantId: actor.accountId },
      drafterId: actor.accountId,
      createdAt: at,
      updatedAt: at,
    });
    const own = { id: partnershipId, municipalityCode };
    await logPartnership(tx, portal, own, { kind: "partnership-drafted", actor: actorLabel(actor) });
    return ok({ partnershipId });
  });
}

/** Saves over the revision that the person saw. Who signs for the municipality is the municipality's to say. */
export async function savePartnershipDraft(
  portal: Portal,
  actor: AccountActor,
  save: { partnershipId: string; revision: number; draft: PartnershipDraft },
): Promise<Result<null, Refusal>> {
  return portal.db.transact(async (tx): Promise<Result<null, Refusal>> => {
    const found = await partnershipToHandle(tx, actor, save.partnershipId);
    if (!found.ok) return found;
    const partnership = found.value;
    if (partnership.status !== "draft") return refuse("wrong-status");
    if (partnership.revision !== save.revision) return refuse("changed-meanwhile");
    const { consultantId, approverId } = actor.role === "employer" ? partnership.draft : save.draft;
    for (const [id, roles] of [
      [consultantId, ["consultant", "approver"]],
      [approverId, ["approver"]],
    ] as const) {
      if (id === null) continue;
      const account = await findAccount(tx, id);
      if (account?.municipalityCode !== partnership.municipalityCode) return refuse("not-found");
      if (!roles.some((role) => role === account.role)) return refuse("not-found");
    }
    await updatePartnership(tx, partnership, {
      draft: { ...save.draft, consultantId, approverId },
      startsOn: save.draft.start,
      endsOn: save.draft.end,
      updatedAt: portal.now(),
    });
    await logPartnership(tx, portal, partnership, { kind: "partnership-saved", actor: actorLabel(actor) });
    return ok(null);
  });
}
