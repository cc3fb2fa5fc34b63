import { and, asc, eq, isNull, sql } from "drizzle-orm";
import type { StepKind } from "#app/domain/job-package/step.ts";
import type { PlainDate } from "#app/domain/shared/plain-date.ts";
import type { CohortLeaveReason } from "#app/domain/staircase/cohort.ts";
import type { Db } from "../connection.server.ts";
import { candidate, cohort, cohortMember, stepDecision } from "../schema/index.ts";

export type StepDecision = typeof stepDecision.$inferSelect;
export type Cohort = typeof cohort.$inferSelect;
export type CohortMember = typeof cohortMember.$inferSelect;

export async function findStepDecision(
  db: Db,
  agreementId: string,
  stepKey: string,
): Promise<StepDecision | undefined> {
  const rows = await db
    .select()
    .from(stepDecision)
    .where(and(eq(stepDecision.agreementId, agreementId), eq(stepDecision.stepKey, stepKey)));
  return rows[0];
}

/** The first decision about a step holds. */
export async function saveStepDecision(tx: Db, row: typeof stepDecision.$inferInsert): Promise<void> {
  await tx.insert(stepDecision).values(row).onConflictDoNothing();
}

export async function saveCohort(tx: Db, row: typeof cohort.$inferInsert): Promise<void> {
  await tx.insert(cohort).values(row);
}

/** Undefined for another municipality's. */
export async function findCohort(db: Db, id: string, municipalityCode: string): Promise<Cohort | undefined> {
  const rows = await db
    .select()
    .from(cohort)
    .where(and(eq(cohort.id, id), eq(cohort.municipalityCode, municipalityCode)));
  return rows[0];
}

/** Whether an id is taken, whoever's it is. */
export async function cohortExists(db: Db, id: string): Promise<boolean> {
  return (await db.select({ id: cohort.id }).from(cohort).where(eq(cohort.id, id))).length > 0;
}

export async function listCohortMembers(db: Db, cohortId: string): Promise<CohortMember[]> {
  return db.select().from(cohortMember).where(eq(cohortMember.cohortId, cohortId)).orderBy(asc(cohortMember.joinedOn));
}

/** The cohort that somebody is in now. */
export async function findPresentMembership(db: Db, candidateId: string): Promise<CohortMember | undefined> {
  const rows = await db
    .select()
    .from(cohortMember)
    .where(and(eq(cohortMember.candidateId, candidateId), isNull(cohortMember.leftOn)));
  return rows[0];
}

/** Who left may come back: the row begins anew. */
export async function saveCohortMember(
  tx: Db,
  row: { cohortId: string; candidateId: string; joinedOn: PlainDate },
): Promise<void> {
  await tx
    .insert(cohortMember)
    .values(row)
    .onConflictDoUpdate({
      target: [cohortMember.cohortId, cohortMember.candidateId],
      set: { joinedOn: row.joinedOn, leftOn: sql`null`, leftReason: sql`null` },
    });
}

export async function endCohortMembership(
  tx: Db,
  { cohortId, candidateId }: { cohortId: string; candidateId: string },
  change: { leftOn: PlainDate; leftReason: CohortLeaveReason },
): Promise<void> {
  await tx
    .update(cohortMember)
    .set(change)
    .where(and(eq(cohortMember.cohortId, cohortId), eq(cohortMember.candidateId, candidateId)));
}

export async function saveStartStep(tx: Db, candidateId: string, startStep: StepKind): Promise<void> {
  await tx.update(candidate).set({ startStep }).where(eq(candidate.id, candidateId));
}
