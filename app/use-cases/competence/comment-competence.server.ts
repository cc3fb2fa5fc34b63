import type { CommentForm } from "#app/domain/competence/card-forms.ts";
import type { Actor } from "#app/domain/permission/actor.ts";
import { mayComment } from "#app/domain/permission/competence-policy.ts";
import type { Refusal } from "#app/domain/shared/refusal.ts";
import { ok, type Result, refuse } from "#app/domain/shared/result.ts";
import { listComments, saveComment } from "#db/repositories/competence-repository.server.ts";
import type { Portal } from "../ports.ts";
import { cardToWrite } from "./card-to-write.server.ts";

/** The citizen's own words to the card, about one competence or all of it. Nobody else's, and nobody takes them away. */
export async function commentCompetence(
  portal: Portal,
  actor: Actor,
  { agreementId, key, comment }: CommentForm & { agreementId: string },
): Promise<Result<null, Refusal>> {
  return portal.db.transact(async (tx): Promise<Result<null, Refusal>> => {
    const found = await cardToWrite(tx, portal, actor, agreementId, mayComment);
    if (!found.ok) return found;
    const { card, required, log } = found.value;
    if (key !== null && !required.some((competence) => competence.key === key)) return refuse("not-found");
    const before = (await listComments(tx, card.id)).findLast((row) => row.key === key);
    if (before?.comment === comment) return ok(null);

    await saveComment(tx, card.id, { id: portal.newId(), key, comment, writtenAt: portal.now() });
    await log("competence-commented", { competence: key });
    return ok(null);
  });
}
