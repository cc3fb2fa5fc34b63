import { and, asc, count, eq, gte, inArray, lt, lte, ne } from "drizzle-orm";
import type { OtherCourse } from "#app/domain/agreement/overlaps.ts";
import { type JobPackageTerms, jobPackageTerms } from "#app/domain/agreement/terms.ts";
import type { Instant } from "#app/domain/shared/copenhagen.ts";
import { emailKey } from "#app/domain/shared/free-text.ts";
import { type PlainDate, plainDate } from "#app/domain/shared/plain-date.ts";
import type { Db } from "../connection.server.ts";
import {
  agreement,
  agreementVersion,
  ball,
  contact,
  contractDocument,
  signature,
  signatureRefusal,
} from "../schema/index.ts";

export type Agreement = typeof agreement.$inferSelect;
export type AgreementVersion = typeof agreementVersion.$inferSelect;
export type Signature = typeof signature.$inferSelect;
export type Contact = typeof contact.$inferSelect;
export type Ball = typeof ball.$inferSelect;

export async function saveAgreement(tx: Db, row: typeof agreement.$inferInsert): Promise<void> {
  await tx.insert(agreement).values(row);
}

export async function findAgreement(db: Db, id: string): Promise<Agreement | undefined> {
  return (await db.select().from(agreement).where(eq(agreement.id, id)))[0];
}

export const listAgreementsOfEmployer = async (db: Db, employerId: string) =>
  db
    .select({ id: agreement.id, status: agreement.status, municipalityCode: agreement.municipalityCode })
    .from(agreement)
    .where(eq(agreement.employerId, employerId));

export async function findAgreementByMatch(db: Db, matchId: string): Promise<Agreement | undefined> {
  return (await db.select().from(agreement).where(eq(agreement.matchId, matchId)))[0];
}

/**
 * Saves over the revision that was read in the same transaction, and counts it up. Whoever fills a form carries its revision
 * along and compares it with the one read; here a difference would be a fault of ours.
 */
export async function updateAgreement(
  tx: Db,
  read: Pick<Agreement, "id" | "revision">,
  change: Partial<Omit<typeof agreement.$inferInsert, "id" | "revision">> & { updatedAt: Instant },
): Promise<void> {
  const rows = await tx
    .update(agreement)
    .set({ ...change, revision: read.revision + 1 })
    .where(and(eq(agreement.id, read.id), eq(agreement.revision, read.revision)))
    .returning({ id: agreement.id });
  if (rows.length !== 1) throw new Error(`The agreement ${read.id} changed inside a transaction`);
}

/** People whose course at the unit takes up a place: agreed or being signed, and not yet in an ordinary job. */
export async function countPlacesInUse(
  db: Db,
  productionUnitId: string,
  on: PlainDate,
  besides: string,
): Promise<number> {
  const rows = await db
    .select({ endsOn: agreement.endsOn })
    .from(agreement)
    .where(
      and(
        eq(agreement.productionUnitId, productionUnitId),
        inArray(agreement.status, ["awaiting-signatures", "active"]),
        ne(agreement.id, besides),
      ),
    );
  return rows.filter((row) => row.endsOn >= on).length;
}

/** A person's other courses, as they were agreed or are being signed; what never came to be is left out. */
export async function listOtherCourses(db: Db, candidateId: string, besides: string): Promise<OtherCourse[]> {
  const rows = await db
    .select({
      reference: agreement.reference,
      productionUnitId: agreement.productionUnitId,
      status: agreement.status,
      endsOn: agreement.endsOn,
      lastDay: agreement.lastDay,
      outcome: agreement.outcome,
      terms: agreementVersion.terms,
    })
    .from(agreement)
    .innerJoin(agreementVersion, eq(agreementVersion.id, agreement.currentVersionId))
    .where(
      and(
        eq(agreement.candidateId, candidateId),
        inArray(agreement.status, ["awaiting-signatures", "active", "ended-early", "completed"]),
        ne(agreement.id, besides),
      ),
    );
  return rows.map(({ reference, productionUnitId, status, endsOn, lastDay, outcome, terms }) => {
    // A course that was completed without a job never came to its last step.
    const withoutJob = status === "completed" && outcome?.kind !== "job";
    const last = status === "ended-early" ? lastDay : withoutJob ? endsOn : null;
    return {
      reference,
      productionUnitId,
      blocks: termsOf({ terms }).steps.map(({ kind, start, end }) => ({ kind, start, end })),
      lastDay: last === null ? null : plainDate(last),
    };
  });
}

/** Agreements that somebody has until a day in this span to act on; one for each who has. */
export async function listRunningOut(db: Db, from: PlainDate, to: PlainDate): Promise<string[]> {
  const rows = await db
    .select({ agreementId: ball.agreementId })
    .from(ball)
    .where(and(gte(ball.until, from), lte(ball.until, to)));
  return rows.map((row) => row.agreementId);
}

/** Agreements on which somebody has not acted in time; one for each who has not. */
export async function listOverdue(db: Db, today: PlainDate): Promise<string[]> {
  const rows = await db.select({ agreementId: ball.agreementId }).from(ball).where(lt(ball.until, today));
  return rows.map((row) => row.agreementId);
}

/** Agreements in a status that nobody has touched since a moment. */
export async function listUntouched(db: Db, status: Agreement["status"], before: Instant): Promise<Agreement[]> {
  return db
    .select()
    .from(agreement)
    .where(and(eq(agreement.status, status), lt(agreement.updatedAt, before)))
    .orderBy(asc(agreement.updatedAt))
    .limit(200);
}

export async function listByStatus(db: Db, status: Agreement["status"]): Promise<Agreement[]> {
  return db.select().from(agreement).where(eq(agreement.status, status)).limit(10_000);
}

export async function saveVersion(tx: Db, row: typeof agreementVersion.$inferInsert): Promise<void> {
  await tx.insert(agreementVersion).values(row);
}

export async function findVersion(db: Db, id: string): Promise<AgreementVersion | undefined> {
  return (await db.select().from(agreementVersion).where(eq(agreementVersion.id, id)))[0];
}

export async function countVersions(db: Db, agreementId: string): Promise<number> {
  const [row] = await db
    .select({ versions: count() })
    .from(agreementVersion)
    .where(eq(agreementVersion.agreementId, agreementId));
  return row?.versions ?? 0;
}

/** Stored terms are read leniently: a version that today's schema does not know in full is still shown as it was signed. */
export function termsOf(version: Pick<AgreementVersion, "terms">): JobPackageTerms {
  const stored: unknown = JSON.parse(version.terms);
  const parsed = jobPackageTerms.safeParse(stored);
  return parsed.success ? parsed.data : (stored as JobPackageTerms);
}

export async function listSignatures(db: Db, versionId: string): Promise<Signature[]> {
  return db.select().from(signature).where(eq(signature.versionId, versionId)).orderBy(asc(signature.signedAt));
}

/** One row per version and slot; the second of two presses of one button throws a unique violation. */
export async function saveSignature(tx: Db, row: typeof signature.$inferInsert): Promise<void> {
  await tx.insert(signature).values(row);
}

export async function saveRefusal(tx: Db, row: typeof signatureRefusal.$inferInsert): Promise<void> {
  await tx.insert(signatureRefusal).values(row);
}

export async function findRefusal(
  db: Db,
  versionId: string,
): Promise<typeof signatureRefusal.$inferSelect | undefined> {
  return (await db.select().from(signatureRefusal).where(eq(signatureRefusal.versionId, versionId)))[0];
}

/** Hands the ball to these holders and to nobody else. Who had it keeps the day they got it. */
export async function passBall(
  tx: Db,
  agreementId: string,
  holders: readonly string[],
  since: Instant,
  until: PlainDate | null,
): Promise<void> {
  const had = await tx.select().from(ball).where(eq(ball.agreementId, agreementId));
  await tx.delete(ball).where(eq(ball.agreementId, agreementId));
  if (holders.length === 0) return;
  await tx.insert(ball).values(
    holders.map((holder) => ({
      agreementId,
      holder,
      since: had.find((row) => row.holder === holder)?.since ?? since,
      until,
    })),
  );
}

export async function listBall(db: Db, agreementId: string): Promise<Ball[]> {
  return db.select().from(ball).where(eq(ball.agreementId, agreementId)).orderBy(asc(ball.holder));
}

export async function saveContacts(
  tx: Db,
  rows: readonly Omit<typeof contact.$inferInsert, "emailKey">[],
): Promise<void> {
  for (const row of rows) {
    const reached = { name: row.name, email: row.email, emailKey: emailKey(row.email) };
    await tx
      .insert(contact)
      .values({ ...row, ...reached })
      .onConflictDoUpdate({ target: [contact.agreementId, contact.slot], set: reached });
  }
}

export async function listContacts(db: Db, agreementId: string): Promise<Contact[]> {
  return db.select().from(contact).where(eq(contact.agreementId, agreementId)).orderBy(asc(contact.slot));
}

export async function saveDocument(tx: Db, row: typeof contractDocument.$inferInsert): Promise<void> {
  await tx.insert(contractDocument).values(row);
}

export async function findDocument(
  db: Db,
  versionId: string,
  kind: "frozen" | "sealed",
): Promise<{ bytes: Buffer; sha256: string; createdAt: Instant } | undefined> {
  const rows = await db
    .select({ bytes: contractDocument.bytes, sha256: contractDocument.sha256, createdAt: contractDocument.createdAt })
    .from(contractDocument)
    .where(and(eq(contractDocument.versionId, versionId), eq(contractDocument.kind, kind)));
  return rows[0];
}
