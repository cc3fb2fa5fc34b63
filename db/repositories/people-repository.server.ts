import { and, asc, count, eq, inArray } from "drizzle-orm";
import { emailKey } from "#app/domain/shared/free-text.ts";
import { type PlainDate, plainDate } from "#app/domain/shared/plain-date.ts";
import type { ClosingDays } from "#app/domain/shared/working-days.ts";
import type { Db } from "../connection.server.ts";
import { account, candidate, closingDay, employer, municipality, outpost, productionUnit } from "../schema/index.ts";

export type Municipality = typeof municipality.$inferSelect;
export type Account = typeof account.$inferSelect;
export type Employer = typeof employer.$inferSelect;
export type ProductionUnit = typeof productionUnit.$inferSelect;
export type Candidate = typeof candidate.$inferSelect;

export async function saveMunicipality(tx: Db, row: typeof municipality.$inferInsert): Promise<void> {
  await tx.insert(municipality).values(row);
}

export async function findMunicipality(db: Db, code: string): Promise<Municipality | undefined> {
  return (await db.select().from(municipality).where(eq(municipality.code, code)))[0];
}

export async function countMunicipalities(db: Db): Promise<number> {
  return (await db.select({ municipalities: count() }).from(municipality))[0]?.municipalities ?? 0;
}

export async function saveClosingDay(
  tx: Db,
  row: { municipalityCode: string; day: PlainDate; name: string },
): Promise<void> {
  await tx.insert(closingDay).values(row).onConflictDoNothing();
}

export async function closingDaysOf(db: Db, municipalityCode: string): Promise<ClosingDays> {
  const rows = await db
    .select({ day: closingDay.day })
    .from(closingDay)
    .where(eq(closingDay.municipalityCode, municipalityCode));
  return new Set(rows.map((row) => plainDate(row.day)));
}

export async function saveOutpost(tx: Db, row: typeof outpost.$inferInsert): Promise<void> {
  await tx.insert(outpost).values(row);
}

export async function findOutpost(
  db: Db,
  id: string,
  municipalityCode: string,
): Promise<typeof outpost.$inferSelect | undefined> {
  const rows = await db
    .select()
    .from(outpost)
    .where(and(eq(outpost.id, id), eq(outpost.municipalityCode, municipalityCode)));
  return rows[0];
}

export async function saveAccount(tx: Db, row: Omit<typeof account.$inferInsert, "emailKey">): Promise<void> {
  await tx.insert(account).values({ ...row, emailKey: emailKey(row.email) });
}

export async function findAccount(db: Db, id: string): Promise<Account | undefined> {
  return (await db.select().from(account).where(eq(account.id, id)))[0];
}

export async function findAccountByEmail(db: Db, email: string): Promise<Account | undefined> {
  return (
    await db
      .select()
      .from(account)
      .where(eq(account.emailKey, emailKey(email)))
  )[0];
}

export async function listStaff(
  db: Db,
  municipalityCode: string,
  roles: readonly Account["role"][],
): Promise<Account[]> {
  return db
    .select()
    .from(account)
    .where(and(eq(account.municipalityCode, municipalityCode), inArray(account.role, [...roles])))
    .orderBy(asc(account.name));
}

export async function saveEmployer(tx: Db, row: typeof employer.$inferInsert): Promise<void> {
  await tx.insert(employer).values(row);
}

export async function findEmployer(db: Db, id: string): Promise<Employer | undefined> {
  return (await db.select().from(employer).where(eq(employer.id, id)))[0];
}

export async function findEmployerByCvr(db: Db, cvrNumber: string): Promise<Employer | undefined> {
  return (await db.select().from(employer).where(eq(employer.cvrNumber, cvrNumber)))[0];
}

export async function saveProductionUnit(tx: Db, row: typeof productionUnit.$inferInsert): Promise<void> {
  await tx.insert(productionUnit).values(row);
}

export async function findProductionUnit(db: Db, id: string): Promise<ProductionUnit | undefined> {
  return (await db.select().from(productionUnit).where(eq(productionUnit.id, id)))[0];
}

export async function findProductionUnitByNumber(db: Db, pNumber: string): Promise<ProductionUnit | undefined> {
  return (await db.select().from(productionUnit).where(eq(productionUnit.pNumber, pNumber)))[0];
}

export async function listProductionUnits(db: Db, employerId: string): Promise<ProductionUnit[]> {
  return db
    .select()
    .from(productionUnit)
    .where(eq(productionUnit.employerId, employerId))
    .orderBy(asc(productionUnit.name));
}

export async function saveCandidate(tx: Db, row: typeof candidate.$inferInsert): Promise<void> {
  await tx.insert(candidate).values(row);
}

export async function savePlacementGroup(
  tx: Db,
  candidateId: string,
  placementGroup: Candidate["placementGroup"],
): Promise<void> {
  await tx.update(candidate).set({ placementGroup }).where(eq(candidate.id, candidateId));
}

/** Undefined for another municipality's candidate: what is not yours does not exist. */
export async function findCandidate(db: Db, id: string, municipalityCode: string): Promise<Candidate | undefined> {
  const rows = await db
    .select()
    .from(candidate)
    .where(and(eq(candidate.id, id), eq(candidate.municipalityCode, municipalityCode)));
  return rows[0];
}

export async function setCandidateStatus(tx: Db, id: string, status: Candidate["status"]): Promise<void> {
  await tx.update(candidate).set({ status }).where(eq(candidate.id, id));
}
