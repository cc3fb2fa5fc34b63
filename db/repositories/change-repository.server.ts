import { and, asc, desc, eq, inArray, lt } from "drizzle-orm";
import type { PlainDate } from "#app/domain/shared/plain-date.ts";
import type { Db } from "../connection.server.ts";
import { agreementChange, agreementVersion, paperScan, signature } from "../schema/index.ts";
import type { Signature } from "./agreement-repository.server.ts";

export type AgreementChange = typeof agreementChange.$inferSelect;

export async function saveChange(tx: Db, row: typeof agreementChange.$inferInsert): Promise<void> {
  await tx.insert(agreementChange).values(row);
}

export async function findChangeTo(db: Db, versionId: string): Promise<AgreementChange | undefined> {
  return (await db.select().from(agreementChange).where(eq(agreementChange.toVersionId, versionId)))[0];
}

export async function updateChange(
  tx: Db,
  id: string,
  change: Partial<Omit<typeof agreementChange.$inferInsert, "id">>,
): Promise<void> {
  await tx.update(agreementChange).set(change).where(eq(agreementChange.id, id));
}

/** Schedule changes whose last day to object has passed. */
export async function listUncontested(db: Db, today: PlainDate): Promise<AgreementChange[]> {
  return db
    .select()
    .from(agreementChange)
    .where(and(eq(agreementChange.state, "objection-window"), lt(agreementChange.objectUntil, today)))
    .orderBy(asc(agreementChange.objectUntil))
    .limit(200);
}

/** The newest signature of each of these slots on the versions before a number, with the version it was given on. */
export async function listEarlierSignatures(
  db: Db,
  agreementId: string,
  slots: readonly string[],
  beforeNumber: number,
): Promise<{ signature: Signature; number: number }[]> {
  const rows = await db
    .select({ signature, number: agreementVersion.number })
    .from(agreementVersion)
    .innerJoin(signature, eq(signature.versionId, agreementVersion.id))
    .where(
      and(
        eq(agreementVersion.agreementId, agreementId),
        lt(agreementVersion.number, beforeNumber),
        inArray(signature.slot, [...slots]),
      ),
    )
    .orderBy(desc(agreementVersion.number));
  return slots.flatMap((slot) => rows.find((row) => row.signature.slot === slot) ?? []);
}

export async function savePaperScan(tx: Db, row: typeof paperScan.$inferInsert): Promise<void> {
  await tx.insert(paperScan).values(row);
}

export async function findPaperScan(db: Db, id: string): Promise<typeof paperScan.$inferSelect | undefined> {
  return (await db.select().from(paperScan).where(eq(paperScan.id, id)))[0];
}
