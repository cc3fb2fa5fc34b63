import type { AssessmentForm } from "#app/domain/competence/card-forms.ts";
import { newestAssessments } from "#app/domain/competence/profile.ts";
import type { Actor } from "#app/domain/permission/actor.ts";
import { assessorRoleOf, mayAssess } from "#app/domain/permission/competence-policy.ts";
import type { Refusal } from "#app/domain/shared/refusal.ts";
import { ok, type Result, refuse } from "#app/domain/shared/result.ts";
import type { Db } from "#db/connection.server.ts";
import { listContacts } from "#db/repositories/agreement-repository.server.ts";
import { appendAssessments, listAssessments } from "#db/repositories/competence-repository.server.ts";
import type { Portal } from "../ports.ts";
import { cardToWrite } from "./card-to-write.server.ts";

/**
 * Somebody at the workplace or the consultant says how far a competence reaches. Nothing is overwritten: two who assess at
 * once are both kept, and the newest holds. The same words pressed twice are one assessment.
 */
export async function assessCompetence(
  portal: Portal,
  actor: Actor,
  { agreementId, ...said }: AssessmentForm & { agreementId: string },
): Promise<Result<null, Refusal>> {
  return portal.db.transact(async (tx): Promise<Result<null, Refusal>> => {
    const found = await cardToWrite(tx, portal, actor, agreementId, mayAssess);
    if (!found.ok) return found;
    const { card, required, log } = found.value;
    const assessorRole = assessorRoleOf(actor);
    if (!assessorRole || !required.some(({ key }) => key === said.key)) return refuse("not-found");
    if (said.level !== "not-tried" && said.example === "") throw new Error("An assessment without an example");

    const assessorName = await nameOf(tx, actor);
    const before = newestAssessments(await listAssessments(tx, card.id)).get(said.key);
    const pressedTwice =
      before !== undefined &&
      before.assessedAt >= card.createdAt &&
      before.level === said.level &&
      before.example === said.example &&
      before.nextStep === said.nextStep &&
      before.assessorRole === assessorRole &&
      before.assessorName === assessorName;
    if (pressedTwice) return ok(null);

    await appendAssessments(tx, card.id, [
      { ...said, id: portal.newId(), assessorRole, assessorName, assessedAt: portal.now() },
    ]);
    await log("competence-assessed", { competence: said.key });
    return ok(null);
  });
}

/** As the account or the agreement knows the person. */
async function nameOf(tx: Db, actor: Actor): Promise<string> {
  if (actor.kind === "account") return actor.name;
  const contacts = await listContacts(tx, actor.agreementId);
  return contacts.find(({ slot }) => slot === actor.slot)?.name ?? "";
}
