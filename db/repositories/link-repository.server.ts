import { and, eq, gt, isNull, ne } from "drizzle-orm";
import type { Instant } from "#app/domain/shared/copenhagen.ts";
import type { Db } from "../connection.server.ts";
import { personalLink } from "../schema/index.ts";

export type PersonalLink = typeof personalLink.$inferSelect;

export async function saveLink(tx: Db, row: typeof personalLink.$inferInsert): Promise<void> {
  await tx.insert(personalLink).values(row);
}

export async function findLinkByHash(db: Db, tokenHash: string): Promise<PersonalLink | undefined> {
  return (await db.select().from(personalLink).where(eq(personalLink.tokenHash, tokenHash)))[0];
}

export async function findLink(db: Db, id: string): Promise<PersonalLink | undefined> {
  return (await db.select().from(personalLink).where(eq(personalLink.id, id)))[0];
}

/** Marks a one-time link as used. False when it was used or revoked before. */
export async function spendLink(tx: Db, id: string, at: Instant): Promise<boolean> {
  const rows = await tx
    .update(personalLink)
    .set({ usedAt: at })
    .where(and(eq(personalLink.id, id), isNull(personalLink.usedAt), isNull(personalLink.revokedAt)))
    .returning({ id: personalLink.id });
  return rows.length === 1;
}

/** Ends all links of a slot for a purpose, but the one named. */
export async function revokeLinks(
  tx: Db,
  {
    agreementId,
    slot,
    purpose,
    except,
  }: { agreementId: string; slot?: string; purpose: PersonalLink["purpose"]; except?: string },
  at: Instant,
): Promise<void> {
  await tx
    .update(personalLink)
    .set({ revokedAt: at })
    .where(
      and(
        eq(personalLink.agreementId, agreementId),
        eq(personalLink.purpose, purpose),
        isNull(personalLink.revokedAt),
        slot === undefined ? undefined : eq(personalLink.slot, slot),
        except === undefined ? undefined : ne(personalLink.id, except),
      ),
    );
}

/** The living link of a slot for a purpose, where there is one. */
export async function findLivingLink(
  db: Db,
  { agreementId, slot, purpose }: { agreementId: string; slot: string; purpose: PersonalLink["purpose"] },
): Promise<PersonalLink | undefined> {
  const rows = await db
    .select()
    .from(personalLink)
    .where(
      and(
        eq(personalLink.agreementId, agreementId),
        eq(personalLink.slot, slot),
        eq(personalLink.purpose, purpose),
        isNull(personalLink.revokedAt),
      ),
    );
  return rows.at(-1);
}

export async function listLinksByEmail(db: Db, email: string): Promise<PersonalLink[]> {
  return db
    .select()
    .from(personalLink)
    .where(and(eq(personalLink.email, email), isNull(personalLink.revokedAt)))
    .limit(50);
}

/** Brings the end of an agreement's course links forward; never back. */
export async function endCourseLinksBy(tx: Db, agreementId: string, expiresAt: Instant): Promise<void> {
  await tx
    .update(personalLink)
    .set({ expiresAt })
    .where(
      and(
        eq(personalLink.agreementId, agreementId),
        eq(personalLink.purpose, "course"),
        gt(personalLink.expiresAt, expiresAt),
      ),
    );
}
