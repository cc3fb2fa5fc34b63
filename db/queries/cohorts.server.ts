import { and, asc, count, desc, eq, isNull, notExists } from "drizzle-orm";
import { plainDate } from "#app/domain/shared/plain-date.ts";
import type { Db } from "../connection.server.ts";
import { candidate, cohort, cohortMember, jobPackage, outpost, packageOffering } from "../schema/index.ts";

const mostListed = 200;

const columns = {
  id: cohort.id,
  name: cohort.name,
  firstDay: cohort.firstDay,
  intakeEveryWeeks: cohort.intakeEveryWeeks,
  places: cohort.places,
  outpost: outpost.name,
  titleDa: jobPackage.titleDa,
  titleEn: jobPackage.titleEn,
};

type Row = { firstDay: string; titleDa: string | null; titleEn: string | null };

const shaped = <Found extends Row>({ firstDay, titleDa, titleEn, ...row }: Found) => ({
  ...row,
  firstDay: plainDate(firstDay),
  title: titleDa === null || titleEn === null ? null : { da: titleDa, en: titleEn },
});

/** A municipality's cohorts, the newest first, with how many are in each. One statement. */
export async function listCohorts(db: Db, municipalityCode: string) {
  const rows = await db
    .select({ ...columns, present: count(cohortMember.candidateId) })
    .from(cohort)
    .leftJoin(jobPackage, eq(jobPackage.id, cohort.jobPackageId))
    .leftJoin(outpost, eq(outpost.id, cohort.outpostId))
    .leftJoin(cohortMember, and(eq(cohortMember.cohortId, cohort.id), isNull(cohortMember.leftOn)))
    .where(eq(cohort.municipalityCode, municipalityCode))
    .groupBy(cohort.id)
    .orderBy(desc(cohort.firstDay))
    .limit(mostListed);
  return rows.map(shaped);
}

/** What a new cohort can prepare for, and where it can meet. Two statements. */
export async function choicesForCohort(db: Db, municipalityCode: string) {
  return {
    packages: await db
      .select({ id: jobPackage.id, title: { da: jobPackage.titleDa, en: jobPackage.titleEn } })
      .from(packageOffering)
      .innerJoin(jobPackage, eq(jobPackage.id, packageOffering.packageId))
      .where(and(eq(packageOffering.municipalityCode, municipalityCode), eq(jobPackage.status, "published")))
      .orderBy(asc(jobPackage.titleDa)),
    outposts: await db
      .select({ id: outpost.id, name: outpost.name })
      .from(outpost)
      .where(eq(outpost.municipalityCode, municipalityCode))
      .orderBy(asc(outpost.name)),
  };
}

/** One cohort with everybody who is or was in it; undefined for another municipality's. Two statements. */
export async function findCohortCase(db: Db, id: string, municipalityCode: string) {
  const [found] = await db
    .select(columns)
    .from(cohort)
    .leftJoin(jobPackage, eq(jobPackage.id, cohort.jobPackageId))
    .leftJoin(outpost, eq(outpost.id, cohort.outpostId))
    .where(and(eq(cohort.id, id), eq(cohort.municipalityCode, municipalityCode)));
  if (!found) return undefined;
  const members = await db
    .select({
      candidateId: cohortMember.candidateId,
      firstName: candidate.firstName,
      referenceCode: candidate.referenceCode,
      joinedOn: cohortMember.joinedOn,
      leftOn: cohortMember.leftOn,
      leftReason: cohortMember.leftReason,
    })
    .from(cohortMember)
    .innerJoin(candidate, eq(candidate.id, cohortMember.candidateId))
    .where(eq(cohortMember.cohortId, id))
    .orderBy(asc(cohortMember.joinedOn), asc(candidate.referenceCode));
  return {
    ...shaped(found),
    members: members.map(({ joinedOn, leftOn, ...member }) => ({
      ...member,
      joinedOn: plainDate(joinedOn),
      leftOn: leftOn === null ? null : plainDate(leftOn),
    })),
  };
}
export type CohortCase = NonNullable<Awaited<ReturnType<typeof findCohortCase>>>;

/** Available citizens who are in no cohort now. One statement. */
export async function listWithoutCohort(db: Db, municipalityCode: string) {
  return db
    .select({ id: candidate.id, firstName: candidate.firstName, referenceCode: candidate.referenceCode })
    .from(candidate)
    .where(
      and(
        eq(candidate.municipalityCode, municipalityCode),
        eq(candidate.status, "available"),
        notExists(
          db
            .select({ id: cohortMember.candidateId })
            .from(cohortMember)
            .where(and(eq(cohortMember.candidateId, candidate.id), isNull(cohortMember.leftOn))),
        ),
      ),
    )
    .orderBy(asc(candidate.availableFrom))
    .limit(mostListed);
}
