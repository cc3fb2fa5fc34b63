import { and, asc, eq, isNull, lt, lte, ne } from "drizzle-orm";
import type { LedgerEntry } from "#app/domain/partnership/ledger.ts";
import { type PartnershipTerms, partnershipTerms } from "#app/domain/partnership/terms.ts";
import type { Instant } from "#app/domain/shared/copenhagen.ts";
import type { PlainDate } from "#app/domain/shared/plain-date.ts";
import type { Db } from "../connection.server.ts";
import {
  account,
  agreement,
  inquiry,
  jobPackage,
  partnership,
  partnershipDocument,
  partnershipEntry,
  partnershipLink,
  partnershipRefusal,
  partnershipReview,
  partnershipSignature,
  partnershipVersion,
} from "../schema/index.ts";

export type Partnership = typeof partnership.$inferSelect;
export type PartnershipVersion = typeof partnershipVersion.$inferSelect;
export type PartnershipSignature = typeof partnershipSignature.$inferSelect;
export type PartnershipLink = typeof partnershipLink.$inferSelect;
export type PartnershipReview = typeof partnershipReview.$inferSelect;

export async function savePartnership(tx: Db, row: typeof partnership.$inferInsert): Promise<void> {
  await tx.insert(partnership).values(row);
}

export const findPartnership = async (db: Db, id: string): Promise<Partnership | undefined> =>
  (await db.select().from(partnership).where(eq(partnership.id, id)))[0];

export async function updatePartnership(
  tx: Db,
  read: Pick<Partnership, "id" | "revision">,
  change: Partial<Omit<typeof partnership.$inferInsert, "id" | "revision">> & { updatedAt: Instant },
): Promise<void> {
  const rows = await tx
    .update(partnership)
    .set({ ...change, revision: read.revision + 1 })
    .where(and(eq(partnership.id, read.id), eq(partnership.revision, read.revision)))
    .returning({ id: partnership.id });
  if (rows.length !== 1) throw new Error(`The partnership ${read.id} changed inside a transaction`);
}

export const listPartnershipsIn = async (
  db: Db,
  status: Partnership["status"],
): Promise<Pick<Partnership, "id" | "signUntil" | "endsOn">[]> =>
  db
    .select({ id: partnership.id, signUntil: partnership.signUntil, endsOn: partnership.endsOn })
    .from(partnership)
    .where(eq(partnership.status, status));

export const listUntouchedPartnerships = async (db: Db, before: Instant): Promise<{ id: string }[]> =>
  db
    .select({ id: partnership.id })
    .from(partnership)
    .where(and(eq(partnership.status, "draft"), lt(partnership.updatedAt, before)));

export async function savePartnershipVersion(tx: Db, row: PartnershipVersion): Promise<void> {
  await tx.insert(partnershipVersion).values(row);
}

export const findPartnershipVersion = async (db: Db, id: string): Promise<PartnershipVersion | undefined> =>
  (await db.select().from(partnershipVersion).where(eq(partnershipVersion.id, id)))[0];

export const partnershipTermsOf = (version: Pick<PartnershipVersion, "terms">): PartnershipTerms =>
  partnershipTerms.parse(JSON.parse(version.terms));

export async function countPartnershipVersions(db: Db, partnershipId: string): Promise<number> {
  return (
    await db
      .select({ id: partnershipVersion.id })
      .from(partnershipVersion)
      .where(eq(partnershipVersion.partnershipId, partnershipId))
  ).length;
}

export async function savePartnershipDocument(tx: Db, row: typeof partnershipDocument.$inferInsert): Promise<void> {
  await tx.insert(partnershipDocument).values(row);
}

export const findPartnershipDocument = async (db: Db, versionId: string, kind: "frozen" | "sealed") =>
  (
    await db
      .select()
      .from(partnershipDocument)
      .where(and(eq(partnershipDocument.versionId, versionId), eq(partnershipDocument.kind, kind)))
  )[0];

export async function savePartnershipSignature(tx: Db, row: PartnershipSignature): Promise<void> {
  await tx.insert(partnershipSignature).values(row);
}

export const listPartnershipSignatures = async (db: Db, versionId: string): Promise<PartnershipSignature[]> =>
  db
    .select()
    .from(partnershipSignature)
    .where(eq(partnershipSignature.versionId, versionId))
    .orderBy(asc(partnershipSignature.signedAt));

export async function savePartnershipRefusal(tx: Db, row: typeof partnershipRefusal.$inferInsert): Promise<void> {
  await tx.insert(partnershipRefusal).values(row);
}

export const findPartnershipRefusal = async (db: Db, versionId: string) =>
  (await db.select().from(partnershipRefusal).where(eq(partnershipRefusal.versionId, versionId)))[0];

export async function savePartnershipLink(tx: Db, row: typeof partnershipLink.$inferInsert): Promise<void> {
  await tx.insert(partnershipLink).values(row);
}

export const findPartnershipLinkByHash = async (db: Db, tokenHash: string): Promise<PartnershipLink | undefined> =>
  (await db.select().from(partnershipLink).where(eq(partnershipLink.tokenHash, tokenHash)))[0];

export async function revokePartnershipLinks(
  tx: Db,
  { partnershipId, slot, except }: { partnershipId: string; slot: string; except: string },
  at: Instant,
): Promise<void> {
  await tx
    .update(partnershipLink)
    .set({ revokedAt: at })
    .where(
      and(
        eq(partnershipLink.partnershipId, partnershipId),
        eq(partnershipLink.slot, slot),
        ne(partnershipLink.id, except),
        isNull(partnershipLink.revokedAt),
      ),
    );
}

export async function listEntries(db: Db, partnershipId: string): Promise<LedgerEntry[]> {
  const rows = await db
    .select({ entry: partnershipEntry.entry })
    .from(partnershipEntry)
    .where(eq(partnershipEntry.partnershipId, partnershipId))
    .orderBy(asc(partnershipEntry.seq));
  return rows.map((row) => row.entry);
}

export async function saveEntry(tx: Db, row: typeof partnershipEntry.$inferInsert): Promise<void> {
  await tx.insert(partnershipEntry).values(row);
}

export async function saveReview(tx: Db, row: typeof partnershipReview.$inferInsert): Promise<void> {
  await tx.insert(partnershipReview).values(row);
}

export const listDueReviews = async (db: Db, today: PlainDate): Promise<PartnershipReview[]> =>
  db
    .select()
    .from(partnershipReview)
    .where(and(eq(partnershipReview.state, "planned"), lte(partnershipReview.due, today)))
    .orderBy(asc(partnershipReview.due))
    .limit(500);

/** False where somebody else settled it before. */
export async function settleReview(tx: Db, id: string, state: "reminded" | "closed", at: Instant): Promise<boolean> {
  const rows = await tx
    .update(partnershipReview)
    .set({ state, settledAt: at })
    .where(and(eq(partnershipReview.id, id), eq(partnershipReview.state, "planned")))
    .returning({ id: partnershipReview.id });
  return rows.length === 1;
}

export async function closeReviews(tx: Db, partnershipId: string, at: Instant): Promise<void> {
  await tx
    .update(partnershipReview)
    .set({ state: "closed", settledAt: at })
    .where(and(eq(partnershipReview.partnershipId, partnershipId), eq(partnershipReview.state, "planned")));
}

export const listEmployerAccounts = async (db: Db, employerId: string) =>
  db.select({ id: account.id, email: account.email }).from(account).where(eq(account.employerId, employerId));

export const listPackageTitles = async (db: Db) =>
  db.select({ slug: jobPackage.slug, da: jobPackage.titleDa, en: jobPackage.titleEn }).from(jobPackage);

const sealedFacts = {
  sha256: partnershipDocument.sha256,
  reference: partnership.reference,
  version: partnershipVersion.number,
  sealedAt: partnershipDocument.createdAt,
};

/** The sealed partnership agreement by its own hash, or by the reference and version that it names. */
export async function findSealedPartnership(db: Db, by: { sha256: string } | { reference: string; version: number }) {
  const rows = await db
    .select(sealedFacts)
    .from(partnershipDocument)
    .innerJoin(partnershipVersion, eq(partnershipVersion.id, partnershipDocument.versionId))
    .innerJoin(partnership, eq(partnership.id, partnershipVersion.partnershipId))
    .where(
      and(
        eq(partnershipDocument.kind, "sealed"),
        "sha256" in by
          ? eq(partnershipDocument.sha256, by.sha256)
          : and(eq(partnership.reference, by.reference), eq(partnershipVersion.number, by.version)),
      ),
    );
  return rows[0];
}

/** Whether the employer has turned to the municipality before: only then may its staff see that it exists. */
export async function employsWith(db: Db, employerId: string, municipalityCode: string): Promise<boolean> {
  const asked = await db
    .select({ id: inquiry.id })
    .from(inquiry)
    .where(and(eq(inquiry.employerId, employerId), eq(inquiry.municipalityCode, municipalityCode)))
    .limit(1);
  if (asked.length > 0) return true;
  const agreed = await db
    .select({ id: agreement.id })
    .from(agreement)
    .where(and(eq(agreement.employerId, employerId), eq(agreement.municipalityCode, municipalityCode)))
    .limit(1);
  return agreed.length > 0;
}
