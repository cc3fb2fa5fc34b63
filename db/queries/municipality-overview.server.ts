import { and, asc, count, eq, inArray, isNull, lt } from "drizzle-orm";
import { copenhagenDate, type Instant } from "#app/domain/shared/copenhagen.ts";
import { daysBetween, type PlainDate, plainDate } from "#app/domain/shared/plain-date.ts";
import type { Db } from "../connection.server.ts";
import { agreement, ball, candidate, inquiry, jobPackage, match, milestone, productionUnit } from "../schema/index.ts";
import { columnsOfPackageTitle } from "./package-title.server.ts";
import { listEndedUndecided, listStalled } from "./staircase.server.ts";

/** Rows of each list; the number of all of them stands beside it. */
const mostShown = 5;
const mostCounted = 500;

/** What waits for the municipality's own people, oldest first. Nine statements. */
export async function overviewOf(db: Db, municipalityCode: string, today: PlainDate) {
  const [openInquiries, matches, withoutDraft, held, overdue] = [
    await openInquiriesOf(db, municipalityCode, today),
    await proposedMatches(db, municipalityCode),
    await matchesWithoutDraft(db, municipalityCode),
    await heldAgreements(db, municipalityCode),
    await overdueMilestones(db, municipalityCode, today),
  ];
  return {
    inquiries: openInquiries,
    matches: shown(matches),
    withoutDraft: shown(withoutDraft),
    drafts: shown(held.filter((row) => row.status === "draft")),
    underReview: shown(held.filter((row) => row.status === "under-review")),
    toSign: shown(held.filter((row) => row.status === "awaiting-signatures" && row.holder === "municipality")),
    overdue: shown(overdue),
    undecided: shown(await listEndedUndecided(db, municipalityCode, today)),
    stalled: shown(await listStalled(db, municipalityCode, today)),
  };
}
export type MunicipalityOverview = Awaited<ReturnType<typeof overviewOf>>;

const shown = <Row>(rows: readonly Row[]): { total: number; rows: Row[] } => ({
  total: rows.length,
  rows: rows.slice(0, mostShown),
});

async function openInquiriesOf(db: Db, municipalityCode: string, today: PlainDate) {
  const open = and(eq(inquiry.municipalityCode, municipalityCode), eq(inquiry.status, "open"));
  const [counted] = await db.select({ total: count() }).from(inquiry).where(open);
  const rows = await db
    .select({
      id: inquiry.id,
      reference: inquiry.reference,
      workplace: productionUnit.name,
      createdAt: inquiry.createdAt,
      ...columnsOfPackageTitle,
    })
    .from(inquiry)
    .innerJoin(productionUnit, eq(productionUnit.id, inquiry.productionUnitId))
    .innerJoin(jobPackage, eq(jobPackage.id, inquiry.jobPackageId))
    .where(open)
    .orderBy(asc(inquiry.createdAt))
    .limit(mostShown);
  return {
    total: counted?.total ?? 0,
    rows: rows.map((row) => ({ ...row, daysWaiting: daysSince(row.createdAt, today) })),
  };
}

/** Whole days on the calendar since something happened. */
export const daysSince = (at: Instant, today: PlainDate): number => daysBetween(copenhagenDate(at), today);

const matchColumns = {
  id: match.id,
  inquiryId: match.inquiryId,
  proposedAt: match.proposedAt,
  status: match.status,
  firstName: candidate.firstName,
  referenceCode: candidate.referenceCode,
  workplace: productionUnit.name,
  ...columnsOfPackageTitle,
};

const matchesOf = (db: Db) =>
  db
    .select(matchColumns)
    .from(match)
    .innerJoin(candidate, eq(candidate.id, match.candidateId))
    .innerJoin(inquiry, eq(inquiry.id, match.inquiryId))
    .innerJoin(productionUnit, eq(productionUnit.id, inquiry.productionUnitId))
    .innerJoin(jobPackage, eq(jobPackage.id, inquiry.jobPackageId))
    .leftJoin(agreement, eq(agreement.matchId, match.id));

const proposedMatches = (db: Db, municipalityCode: string) =>
  matchesOf(db)
    .where(and(eq(match.municipalityCode, municipalityCode), eq(match.status, "proposed")))
    .orderBy(asc(match.proposedAt))
    .limit(mostCounted);

/** The employer said yes, and nobody has drafted the agreement yet. */
const matchesWithoutDraft = (db: Db, municipalityCode: string) =>
  matchesOf(db)
    .where(and(eq(match.municipalityCode, municipalityCode), eq(match.status, "accepted"), isNull(agreement.id)))
    .orderBy(asc(match.proposedAt))
    .limit(mostCounted);

/** Agreements in which the consultant or the municipality owes the next step. */
const heldAgreements = (db: Db, municipalityCode: string) =>
  db
    .select({
      id: agreement.id,
      reference: agreement.reference,
      status: agreement.status,
      startsOn: agreement.startsOn,
      approverId: agreement.draft,
      workplace: productionUnit.name,
      holder: ball.holder,
      since: ball.since,
      until: ball.until,
      ...columnsOfPackageTitle,
    })
    .from(agreement)
    .innerJoin(ball, eq(ball.agreementId, agreement.id))
    .innerJoin(productionUnit, eq(productionUnit.id, agreement.productionUnitId))
    .innerJoin(jobPackage, eq(jobPackage.id, agreement.jobPackageId))
    .where(
      and(
        eq(agreement.municipalityCode, municipalityCode),
        inArray(agreement.status, ["draft", "under-review", "awaiting-signatures"]),
        inArray(ball.holder, ["consultant", "municipality"]),
      ),
    )
    .orderBy(asc(ball.since))
    .limit(mostCounted)
    .then((rows) => rows.map(({ approverId: draft, ...row }) => ({ ...row, approverId: draft.approverId })));

async function overdueMilestones(db: Db, municipalityCode: string, today: PlainDate) {
  const rows = await db
    .select({
      agreementId: agreement.id,
      reference: agreement.reference,
      workplace: productionUnit.name,
      key: milestone.key,
      kind: milestone.kind,
      owner: milestone.owner,
      due: milestone.due,
    })
    .from(milestone)
    .innerJoin(agreement, eq(agreement.id, milestone.agreementId))
    .innerJoin(productionUnit, eq(productionUnit.id, agreement.productionUnitId))
    .where(
      and(
        eq(agreement.municipalityCode, municipalityCode),
        eq(agreement.status, "active"),
        inArray(milestone.state, ["planned", "missed"]),
        lt(milestone.due, today),
      ),
    )
    .orderBy(asc(milestone.due))
    .limit(mostCounted);
  return rows.map((row) => ({ ...row, due: plainDate(row.due) }));
}
