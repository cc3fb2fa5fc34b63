import type { LinkStrengthForm, UnlinkStrengthForm } from "#app/domain/competence/card-forms.ts";
import { mayCarry } from "#app/domain/competence/carry.ts";
import { observedLevels, profileOf } from "#app/domain/competence/profile.ts";
import type { Actor } from "#app/domain/permission/actor.ts";
import { mayAssess } from "#app/domain/permission/competence-policy.ts";
import type { Refusal } from "#app/domain/shared/refusal.ts";
import { ok, type Result, refuse } from "#app/domain/shared/result.ts";
import { deleteCarry, listAssessments, listCarries, saveCarry } from "#db/repositories/competence-repository.server.ts";
import type { Portal } from "../ports.ts";
import { cardToWrite } from "./card-to-write.server.ts";

/** «Carried by»: profiles are asymmetric, and a strength may make up for a gap (S6). */
export async function linkStrength(
  portal: Portal,
  actor: Actor,
  { agreementId, ...carry }: LinkStrengthForm & { agreementId: string },
): Promise<Result<null, Refusal>> {
  return portal.db.transact(async (tx): Promise<Result<null, Refusal>> => {
    const found = await cardToWrite(tx, portal, actor, agreementId, mayAssess);
    if (!found.ok) return found;
    const { card, required, log } = found.value;
    const profile = profileOf(required, observedLevels(await listAssessments(tx, card.id)));
    const allowed = mayCarry(profile, carry);
    if (!allowed.ok) return refuse(allowed.refusal);
    const before = (await listCarries(tx, card.id)).find(
      (row) => row.gapKey === carry.gapKey && row.strengthKey === carry.strengthKey,
    );
    if (before?.how === carry.how) return ok(null);

    await saveCarry(tx, card.id, carry);
    await log("strength-linked", { gap: carry.gapKey, strength: carry.strengthKey });
    return ok(null);
  });
}

/** Taken away twice, it is away. */
export async function unlinkStrength(
  portal: Portal,
  actor: Actor,
  { agreementId, gapKey, strengthKey }: UnlinkStrengthForm & { agreementId: string },
): Promise<Result<null, Refusal>> {
  return portal.db.transact(async (tx): Promise<Result<null, Refusal>> => {
    const found = await cardToWrite(tx, portal, actor, agreementId, mayAssess);
    if (!found.ok) return found;
    const { card, log } = found.value;
    if (await deleteCarry(tx, card.id, { gapKey, strengthKey })) {
      await log("strength-unlinked", { gap: gapKey, strength: strengthKey });
    }
    return ok(null);
  });
}
