import { and, asc, desc, eq, ne, sql } from "drizzle-orm";
import type { Assessment, CardComment, Carry } from "#app/domain/competence/competence-card.ts";
import type { Db } from "../connection.server.ts";
import { competenceAssessment, competenceCard, competenceCarry, competenceComment } from "../schema/index.ts";

export type StoredCard = typeof competenceCard.$inferSelect;
export type StoredAssessment = Assessment & { id: string };

export async function saveCard(tx: Db, row: StoredCard): Promise<void> {
  await tx.insert(competenceCard).values(row);
}

export async function findCardOf(db: Db, agreementId: string): Promise<StoredCard | undefined> {
  return (await db.select().from(competenceCard).where(eq(competenceCard.agreementId, agreementId)))[0];
}

/** The citizen's newest other card against the same package. */
export async function findEarlierCard(
  db: Db,
  {
    candidateId,
    jobPackageId,
    municipalityCode,
    besides,
  }: Omit<StoredCard, "id" | "agreementId" | "createdAt"> & {
    besides?: string | undefined;
  },
): Promise<StoredCard | undefined> {
  const rows = await db
    .select()
    .from(competenceCard)
    .where(
      and(
        eq(competenceCard.candidateId, candidateId),
        eq(competenceCard.jobPackageId, jobPackageId),
        eq(competenceCard.municipalityCode, municipalityCode),
        besides === undefined ? undefined : ne(competenceCard.id, besides),
      ),
    )
    .orderBy(desc(competenceCard.createdAt))
    .limit(1);
  return rows[0];
}

export async function appendAssessments(
  tx: Db,
  cardId: string,
  rows: readonly (Assessment & { id: string })[],
): Promise<void> {
  if (rows.length > 0) await tx.insert(competenceAssessment).values(rows.map((row) => ({ ...row, cardId })));
}

/** Of two from the same moment, the one written last stands last. */
export async function listAssessments(db: Db, cardId: string): Promise<StoredAssessment[]> {
  const rows = await db
    .select()
    .from(competenceAssessment)
    .where(eq(competenceAssessment.cardId, cardId))
    .orderBy(asc(competenceAssessment.assessedAt), sql`rowid`);
  return rows.map(({ cardId: _, ...row }) => row);
}

export async function saveComment(tx: Db, cardId: string, row: CardComment & { id: string }): Promise<void> {
  await tx.insert(competenceComment).values({ ...row, cardId });
}

export async function listComments(db: Db, cardId: string): Promise<CardComment[]> {
  return db
    .select({
      key: competenceComment.key,
      comment: competenceComment.comment,
      writtenAt: competenceComment.writtenAt,
    })
    .from(competenceComment)
    .where(eq(competenceComment.cardId, cardId))
    .orderBy(asc(competenceComment.writtenAt), sql`rowid`);
}

/** Linked again, it takes the newest words. */
export async function saveCarry(tx: Db, cardId: string, carry: Carry): Promise<void> {
  await tx
    .insert(competenceCarry)
    .values({ ...carry, cardId })
    .onConflictDoUpdate({
      target: [competenceCarry.cardId, competenceCarry.gapKey, competenceCarry.strengthKey],
      set: { how: carry.how },
    });
}

/** False where there was no such link. */
export async function deleteCarry(tx: Db, cardId: string, link: Omit<Carry, "how">): Promise<boolean> {
  const rows = await tx
    .delete(competenceCarry)
    .where(
      and(
        eq(competenceCarry.cardId, cardId),
        eq(competenceCarry.gapKey, link.gapKey),
        eq(competenceCarry.strengthKey, link.strengthKey),
      ),
    )
    .returning({ gapKey: competenceCarry.gapKey });
  return rows.length > 0;
}

export async function listCarries(db: Db, cardId: string): Promise<Carry[]> {
  return db
    .select({
      gapKey: competenceCarry.gapKey,
      strengthKey: competenceCarry.strengthKey,
      how: competenceCarry.how,
    })
    .from(competenceCarry)
    .where(eq(competenceCarry.cardId, cardId))
    .orderBy(asc(competenceCarry.gapKey), asc(competenceCarry.strengthKey));
}
