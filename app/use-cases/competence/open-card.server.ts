import { newestAssessments, type ObservedLevels, observedLevels } from "#app/domain/competence/profile.ts";
import type { Db } from "#db/connection.server.ts";
import type { Agreement } from "#db/repositories/agreement-repository.server.ts";
import {
  appendAssessments,
  findCardOf,
  findEarlierCard,
  listAssessments,
  type StoredAssessment,
  type StoredCard,
  saveCard,
} from "#db/repositories/competence-repository.server.ts";
import { appendEvent } from "#db/repositories/event-repository.server.ts";
import type { Portal } from "../ports.ts";

type Course = Pick<Agreement, "candidateId" | "jobPackageId" | "municipalityCode">;

/** What holds on the citizen's newest other card against the same package: nobody is tried twice for what is known. */
async function knownFromEarlier(db: Db, course: Course, besides?: string): Promise<StoredAssessment[]> {
  const earlier = await findEarlierCard(db, { ...course, besides });
  return earlier ? [...newestAssessments(await listAssessments(db, earlier.id)).values()] : [];
}

/** The levels that a new course in the same package would begin with. */
export const observedEarlier = async (db: Db, course: Course): Promise<ObservedLevels> =>
  observedLevels(await knownFromEarlier(db, course));

/**
 * The agreement's card, opened with its draft and else by whoever writes on it first. It begins with the levels of an
 * earlier course in the same package, which keep their dates and assessors.
 */
export async function openCard(
  tx: Db,
  portal: Portal,
  { id: agreementId, candidateId, jobPackageId, municipalityCode }: Course & Pick<Agreement, "id">,
  actor: string,
): Promise<StoredCard> {
  const found = await findCardOf(tx, agreementId);
  if (found) return found;
  const course: Course = { candidateId, jobPackageId, municipalityCode };
  const card: StoredCard = { ...course, id: portal.newId(), agreementId, createdAt: portal.now() };
  await saveCard(tx, card);
  const known = await knownFromEarlier(tx, course, card.id);
  await appendAssessments(
    tx,
    card.id,
    known.map((assessment) => ({ ...assessment, id: portal.newId() })),
  );
  await appendEvent(tx, {
    at: card.createdAt,
    kind: "card-opened",
    actor,
    municipalityCode,
    agreementId,
    data: { takenAlong: known.length },
  });
  return card;
}

/** What the agreement's card says today; nothing where it has none. */
export async function observedOnCard(db: Db, agreementId: string): Promise<ObservedLevels> {
  const card = await findCardOf(db, agreementId);
  return card ? observedLevels(await listAssessments(db, card.id)) : new Map();
}
