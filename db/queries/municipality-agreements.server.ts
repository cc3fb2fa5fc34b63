import { and, asc, count, desc, eq, inArray, sql } from "drizzle-orm";
import type { AgreementFilter } from "#app/domain/agreement/agreement-filter.ts";
import { type PlainDate, plainDate } from "#app/domain/shared/plain-date.ts";
import type { Db } from "../connection.server.ts";
import { agreement, ball, candidate, jobPackage, productionUnit } from "../schema/index.ts";
import { columnsOfPackageTitle } from "./package-title.server.ts";
import { listStalled } from "./staircase.server.ts";

export const agreementsPerPage = 20;

/** One page of a municipality's agreements, those touched last first. Five statements. */
export async function listAgreements(
  db: Db,
  municipalityCode: string,
  filter: AgreementFilter,
  wantedPage: number,
  today: PlainDate,
) {
  const wanted = and(
    eq(agreement.municipalityCode, municipalityCode),
    filter.status && eq(agreement.status, filter.status),
    // Any part of the reference: «12» finds JP-2026-0012.
    filter.text ? sql`instr(${agreement.reference}, ${filter.text.toUpperCase()}) > 0` : undefined,
  );
  const [counted] = await db.select({ total: count() }).from(agreement).where(wanted);
  const total = counted?.total ?? 0;
  const pages = Math.max(1, Math.ceil(total / agreementsPerPage));
  const page = Math.min(wantedPage, pages);
  const rows = await db
    .select({
      id: agreement.id,
      reference: agreement.reference,
      status: agreement.status,
      startsOn: agreement.startsOn,
      workplace: productionUnit.name,
      firstName: candidate.firstName,
      referenceCode: candidate.referenceCode,
      ...columnsOfPackageTitle,
    })
    .from(agreement)
    .innerJoin(productionUnit, eq(productionUnit.id, agreement.productionUnitId))
    .innerJoin(jobPackage, eq(jobPackage.id, agreement.jobPackageId))
    .innerJoin(candidate, eq(candidate.id, agreement.candidateId))
    .where(wanted)
    .orderBy(desc(agreement.updatedAt))
    .limit(agreementsPerPage)
    .offset((page - 1) * agreementsPerPage);
  const holders = await ballsOf(
    db,
    rows.map((row) => row.id),
  );
  const stalled = await listStalled(
    db,
    municipalityCode,
    today,
    rows.map((row) => row.id),
  );
  return {
    total,
    page,
    pages,
    rows: rows.map((row) => ({
      ...row,
      startsOn: plainDate(row.startsOn),
      stalled: stalled.some(({ agreementId }) => agreementId === row.id),
      holders: holders
        .filter((holder) => holder.agreementId === row.id)
        .map(({ holder, since, until }) => ({ holder, since, until: until === null ? null : plainDate(until) })),
    })),
  };
}
export type AgreementPage = Awaited<ReturnType<typeof listAgreements>>;

async function ballsOf(db: Db, agreementIds: readonly string[]) {
  if (agreementIds.length === 0) return [];
  return db
    .select()
    .from(ball)
    .where(inArray(ball.agreementId, [...agreementIds]))
    .orderBy(asc(ball.holder));
}
