import { and, asc, eq, inArray, lte, sql } from "drizzle-orm";
import type { Instant } from "#app/domain/shared/copenhagen.ts";
import type { Db } from "../connection.server.ts";
import { outboxMail } from "../schema/index.ts";

export type OutboxMail = typeof outboxMail.$inferSelect;

/** False when a mail of the same meaning is there already. */
export async function saveMail(tx: Db, row: typeof outboxMail.$inferInsert): Promise<boolean> {
  const rows = await tx
    .insert(outboxMail)
    .values(row)
    .onConflictDoNothing({ target: outboxMail.key })
    .returning({ id: outboxMail.id });
  return rows.length === 1;
}

/** Written out, since SQLite uses a partial index only where it can read the value. */
const isQueued = sql`${outboxMail.state} = 'queued'`;

/** Takes the mail that has waited longest, and hides it from others until the lease ends. */
export async function claimDueMail(
  tx: Db,
  { now, leaseEnds }: { now: Instant; leaseEnds: Instant },
): Promise<OutboxMail | undefined> {
  const longestWaiting = tx
    .select({ id: outboxMail.id })
    .from(outboxMail)
    .where(and(isQueued, lte(outboxMail.nextAttemptAt, now)))
    .orderBy(asc(outboxMail.nextAttemptAt))
    .limit(1);
  const rows = await tx
    .update(outboxMail)
    .set({ nextAttemptAt: leaseEnds, attempts: sql`${outboxMail.attempts} + 1` })
    .where(inArray(outboxMail.id, longestWaiting))
    .returning();
  return rows[0];
}

export async function markMailSent(tx: Db, id: string, at: Instant): Promise<void> {
  await tx.update(outboxMail).set({ state: "sent", sentAt: at, lastError: null }).where(eq(outboxMail.id, id));
}

/** The attempt that failed, unless its lease ended and somebody else has taken the mail since. */
const isStill = (attempt: Pick<OutboxMail, "id" | "attempts">) =>
  and(eq(outboxMail.id, attempt.id), eq(outboxMail.attempts, attempt.attempts), isQueued);

export async function postponeMail(
  tx: Db,
  attempt: Pick<OutboxMail, "id" | "attempts">,
  { until, lastError }: { until: Instant; lastError: string },
): Promise<void> {
  await tx.update(outboxMail).set({ nextAttemptAt: until, lastError }).where(isStill(attempt));
}

export async function giveMailUp(
  tx: Db,
  attempt: Pick<OutboxMail, "id" | "attempts">,
  lastError: string,
): Promise<void> {
  await tx.update(outboxMail).set({ state: "dead", lastError }).where(isStill(attempt));
}
