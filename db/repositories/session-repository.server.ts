import { and, eq, gt } from "drizzle-orm";
import type { Instant } from "#app/domain/shared/copenhagen.ts";
import type { Db } from "../connection.server.ts";
import { account, session } from "../schema/index.ts";
import type { Account } from "./people-repository.server.ts";

export async function saveSession(tx: Db, row: typeof session.$inferInsert): Promise<void> {
  await tx.insert(session).values(row);
}

export async function endSession(tx: Db, tokenHash: string): Promise<void> {
  await tx.delete(session).where(eq(session.tokenHash, tokenHash));
}

/** The account behind a session that has not run out. */
export async function findSignedIn(db: Db, tokenHash: string, at: Instant): Promise<Account | undefined> {
  const [row] = await db
    .select({ account })
    .from(session)
    .innerJoin(account, eq(account.id, session.accountId))
    .where(and(eq(session.tokenHash, tokenHash), gt(session.expiresAt, at)));
  return row?.account;
}
