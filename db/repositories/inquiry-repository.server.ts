import { and, eq } from "drizzle-orm";
import type { Db } from "../connection.server.ts";
import { inquiry, match } from "../schema/index.ts";

export type Inquiry = typeof inquiry.$inferSelect;
export type Match = typeof match.$inferSelect;

export async function saveInquiry(tx: Db, row: typeof inquiry.$inferInsert): Promise<void> {
  await tx.insert(inquiry).values(row);
}

export async function findInquiryBySubmission(db: Db, submissionKey: string): Promise<Inquiry | undefined> {
  return (await db.select().from(inquiry).where(eq(inquiry.submissionKey, submissionKey)))[0];
}

export async function findInquiryOf(db: Db, id: string): Promise<Inquiry | undefined> {
  return (await db.select().from(inquiry).where(eq(inquiry.id, id)))[0];
}

export async function findInquiry(db: Db, id: string, municipalityCode: string): Promise<Inquiry | undefined> {
  const rows = await db
    .select()
    .from(inquiry)
    .where(and(eq(inquiry.id, id), eq(inquiry.municipalityCode, municipalityCode)));
  return rows[0];
}

export async function updateInquiry(tx: Db, id: string, change: Partial<typeof inquiry.$inferInsert>): Promise<void> {
  await tx.update(inquiry).set(change).where(eq(inquiry.id, id));
}

export async function saveMatch(tx: Db, row: typeof match.$inferInsert): Promise<void> {
  await tx.insert(match).values(row);
}

export async function findMatchOf(db: Db, id: string): Promise<Match | undefined> {
  return (await db.select().from(match).where(eq(match.id, id)))[0];
}

export async function findMatch(db: Db, id: string, municipalityCode: string): Promise<Match | undefined> {
  const rows = await db
    .select()
    .from(match)
    .where(and(eq(match.id, id), eq(match.municipalityCode, municipalityCode)));
  return rows[0];
}

export async function listMatches(db: Db, inquiryId: string): Promise<Match[]> {
  return db.select().from(match).where(eq(match.inquiryId, inquiryId));
}

export async function updateMatch(tx: Db, id: string, change: Partial<typeof match.$inferInsert>): Promise<void> {
  await tx.update(match).set(change).where(eq(match.id, id));
}

/** Matches that take up a place of their inquiry and keep their candidate from others. */
export const isLivingMatch = ({ status }: Pick<Match, "status">): boolean =>
  status === "proposed" || status === "approved" || status === "accepted";
