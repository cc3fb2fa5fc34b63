import { and, asc, eq } from "drizzle-orm";
import type { Instant } from "#app/domain/shared/copenhagen.ts";
import type { ApplicationDecision } from "#app/domain/vitas/standing.ts";
import type { Db } from "../connection.server.ts";
import { vitasApplication } from "../schema/index.ts";

export type VitasApplication = typeof vitasApplication.$inferSelect;

export async function listVitasApplications(db: Db, agreementId: string): Promise<VitasApplication[]> {
  return db
    .select()
    .from(vitasApplication)
    .where(eq(vitasApplication.agreementId, agreementId))
    .orderBy(asc(vitasApplication.stepKey));
}

export async function findVitasApplication(
  db: Db,
  agreementId: string,
  stepKey: string,
): Promise<VitasApplication | undefined> {
  const rows = await db
    .select()
    .from(vitasApplication)
    .where(and(eq(vitasApplication.agreementId, agreementId), eq(vitasApplication.stepKey, stepKey)));
  return rows[0];
}

/** One row for each step: filing anew after a rejection starts the same row over. */
export async function saveFiling(
  tx: Db,
  row: Pick<VitasApplication, "id" | "agreementId" | "stepKey" | "vitasReference" | "filedAt" | "recordedBy">,
): Promise<void> {
  const { vitasReference, filedAt, recordedBy } = row;
  const filing = { vitasReference, filedAt, recordedBy, status: "filed" as const, decidedAt: null };
  await tx
    .insert(vitasApplication)
    .values({ ...row, ...filing })
    .onConflictDoUpdate({ target: [vitasApplication.agreementId, vitasApplication.stepKey], set: filing });
}

export async function setVitasReference(
  tx: Db,
  id: string,
  change: { vitasReference: string; recordedBy: string },
): Promise<void> {
  await tx.update(vitasApplication).set(change).where(eq(vitasApplication.id, id));
}

export async function saveDecision(
  tx: Db,
  id: string,
  change: { status: ApplicationDecision; decidedAt: Instant; recordedBy: string },
): Promise<void> {
  await tx.update(vitasApplication).set(change).where(eq(vitasApplication.id, id));
}
