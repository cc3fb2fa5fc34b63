import { and, asc, count, eq, inArray, lte, sql } from "drizzle-orm";
import type { Instant } from "#app/domain/shared/copenhagen.ts";
import type { PlainDate } from "#app/domain/shared/plain-date.ts";
import type { Db } from "../connection.server.ts";
import { milestone, reminder } from "../schema/index.ts";

export type Milestone = typeof milestone.$inferSelect;
export type Reminder = typeof reminder.$inferSelect;

/** SQLite takes at most 32,766 values in a statement; a course has some hundred. */
export async function saveMilestones(tx: Db, rows: readonly (typeof milestone.$inferInsert)[]): Promise<void> {
  if (rows.length > 0) await tx.insert(milestone).values([...rows]);
}

export async function saveReminders(tx: Db, rows: readonly (typeof reminder.$inferInsert)[]): Promise<void> {
  if (rows.length > 0)
    await tx
      .insert(reminder)
      .values([...rows])
      .onConflictDoNothing();
}

export async function listMilestones(db: Db, agreementId: string): Promise<Milestone[]> {
  return db.select().from(milestone).where(eq(milestone.agreementId, agreementId)).orderBy(asc(milestone.due));
}

export async function findMilestone(db: Db, agreementId: string, key: string): Promise<Milestone | undefined> {
  const rows = await db
    .select()
    .from(milestone)
    .where(and(eq(milestone.agreementId, agreementId), eq(milestone.key, key)));
  return rows[0];
}

/** Only from `planned` or `missed`: false when it was settled before. */
export async function settleMilestone(
  tx: Db,
  id: string,
  change: { state: "done" | "waived"; doneAt: Instant; doneBy: string; reason?: string },
): Promise<boolean> {
  const rows = await tx
    .update(milestone)
    .set(change)
    .where(and(eq(milestone.id, id), inArray(milestone.state, ["planned", "missed"])))
    .returning({ id: milestone.id });
  return rows.length === 1;
}

export async function countOpenMilestones(db: Db, agreementId: string): Promise<number> {
  const [row] = await db
    .select({ open: count() })
    .from(milestone)
    .where(and(eq(milestone.agreementId, agreementId), inArray(milestone.state, ["planned", "missed"])));
  return row?.open ?? 0;
}

export async function waiveOpenMilestones(
  tx: Db,
  agreementId: string,
  at: Instant,
  by: string,
  reason: string,
): Promise<void> {
  await tx
    .update(milestone)
    .set({ state: "waived", doneAt: at, doneBy: by, reason })
    .where(and(eq(milestone.agreementId, agreementId), inArray(milestone.state, ["planned", "missed"])));
}

/** Written out, since SQLite uses a partial index only where it can read the value. */
const isPlanned = sql`${reminder.state} = 'planned'`;

/** Ids only, so that each row is looked up again in the transaction that settles it. */
export async function listDueReminders(db: Db, today: PlainDate, limit: number): Promise<{ id: string }[]> {
  return db
    .select({ id: reminder.id })
    .from(reminder)
    .where(and(isPlanned, lte(reminder.sendOn, today)))
    .orderBy(asc(reminder.sendOn))
    .limit(limit);
}

export async function findPlannedReminder(db: Db, id: string): Promise<Reminder | undefined> {
  const rows = await db
    .select()
    .from(reminder)
    .where(and(eq(reminder.id, id), eq(reminder.state, "planned")));
  return rows[0];
}

export async function settleReminder(
  tx: Db,
  id: string,
  change: { state: "sent" | "skipped" | "closed"; settledAt: Instant; reason?: string; mailId?: string },
): Promise<void> {
  await tx.update(reminder).set(change).where(eq(reminder.id, id));
}

export async function closeReminders(
  tx: Db,
  { agreementId, milestoneKey }: { agreementId: string; milestoneKey?: string },
  at: Instant,
  reason: string,
): Promise<void> {
  await tx
    .update(reminder)
    .set({ state: "closed", settledAt: at, reason })
    .where(
      and(
        eq(reminder.agreementId, agreementId),
        eq(reminder.state, "planned"),
        milestoneKey === undefined ? undefined : eq(reminder.milestoneKey, milestoneKey),
      ),
    );
}

export async function listReminders(db: Db, agreementId: string): Promise<Reminder[]> {
  return db.select().from(reminder).where(eq(reminder.agreementId, agreementId)).orderBy(asc(reminder.sendOn));
}

export async function moveMilestone(tx: Db, id: string, to: { due: PlainDate; versionId: string }): Promise<void> {
  await tx.update(milestone).set(to).where(eq(milestone.id, id));
}

/** The date has moved: other rows have taken their place. */
export async function supersedeReminders(tx: Db, ids: readonly string[], at: Instant): Promise<void> {
  for (const id of ids)
    await tx.update(reminder).set({ state: "superseded", settledAt: at }).where(eq(reminder.id, id));
}
