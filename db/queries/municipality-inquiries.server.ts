import { and, asc, count, desc, eq, gte, inArray } from "drizzle-orm";
import { type PlainDate, plainDate } from "#app/domain/shared/plain-date.ts";
import type { Db } from "../connection.server.ts";
import {
  account,
  agreement,
  candidate,
  employer,
  inquiry,
  jobPackage,
  match,
  municipality,
  productionUnit,
} from "../schema/index.ts";
import { daysSince } from "./municipality-overview.server.ts";
import { columnsOfPackageTitle } from "./package-title.server.ts";

export const inquiriesPerPage = 20;

/** One page of a municipality's inquiries, oldest first: those that wait, or all of them. Two statements. */
export async function listInquiries(
  db: Db,
  municipalityCode: string,
  { all, page: wantedPage, today }: { all: boolean; page: number; today: PlainDate },
) {
  const wanted = and(eq(inquiry.municipalityCode, municipalityCode), all ? undefined : eq(inquiry.status, "open"));
  const [counted] = await db.select({ total: count() }).from(inquiry).where(wanted);
  const total = counted?.total ?? 0;
  const pages = Math.max(1, Math.ceil(total / inquiriesPerPage));
  const page = Math.min(wantedPage, pages);
  const rows = await db
    .select({
      id: inquiry.id,
      reference: inquiry.reference,
      status: inquiry.status,
      workplace: productionUnit.name,
      places: inquiry.places,
      wantedStart: inquiry.wantedStart,
      createdAt: inquiry.createdAt,
      ...columnsOfPackageTitle,
    })
    .from(inquiry)
    .innerJoin(productionUnit, eq(productionUnit.id, inquiry.productionUnitId))
    .innerJoin(jobPackage, eq(jobPackage.id, inquiry.jobPackageId))
    .where(wanted)
    .orderBy(asc(inquiry.createdAt))
    .limit(inquiriesPerPage)
    .offset((page - 1) * inquiriesPerPage);
  return {
    total,
    page,
    pages,
    rows: rows.map((row) => ({
      ...row,
      wantedStart: plainDate(row.wantedStart),
      daysWaiting: daysSince(row.createdAt, today),
    })),
  };
}
export type InquiryPage = Awaited<ReturnType<typeof listInquiries>>;

/** Everything that the page of one inquiry shows; undefined where it is another municipality's. */
export async function findInquiryCase(db: Db, id: string, municipalityCode: string) {
  const [found] = await db
    .select({ inquiry, employer, unit: productionUnit, jobPackage, municipality: municipality.name })
    .from(inquiry)
    .innerJoin(employer, eq(employer.id, inquiry.employerId))
    .innerJoin(productionUnit, eq(productionUnit.id, inquiry.productionUnitId))
    .innerJoin(jobPackage, eq(jobPackage.id, inquiry.jobPackageId))
    .innerJoin(municipality, eq(municipality.code, inquiry.municipalityCode))
    .where(and(eq(inquiry.id, id), eq(inquiry.municipalityCode, municipalityCode)));
  if (!found) return undefined;
  const wantedStart = plainDate(found.inquiry.wantedStart);
  const { content } = found.jobPackage;
  return {
    ...found.inquiry,
    wantedStart,
    employer: found.employer,
    unit: found.unit,
    jobPackage: {
      slug: content.slug,
      title: content.title,
      steps: content.steps.map(({ kind, title }) => ({ kind, title })),
    },
    placesInUse: await countInUse(db, found.unit.id, wantedStart),
    matches: await matchesOf(db, id),
    candidates:
      found.inquiry.status === "rejected"
        ? []
        : await availableCandidates(
            db,
            municipalityCode,
            content.steps.map((step) => step.kind),
          ),
  };
}
export type InquiryCase = NonNullable<Awaited<ReturnType<typeof findInquiryCase>>>;

/** People whose course at the unit takes up a place on the day. */
async function countInUse(db: Db, productionUnitId: string, on: PlainDate): Promise<number> {
  const [row] = await db
    .select({ inUse: count() })
    .from(agreement)
    .where(
      and(
        eq(agreement.productionUnitId, productionUnitId),
        inArray(agreement.status, ["awaiting-signatures", "active"]),
        gte(agreement.endsOn, on),
      ),
    );
  return row?.inUse ?? 0;
}

const matchesOf = (db: Db, inquiryId: string) =>
  db
    .select({
      id: match.id,
      status: match.status,
      reason: match.reason,
      reasonText: match.reasonText,
      proposedAt: match.proposedAt,
      decidedAt: match.decidedAt,
      answeredAt: match.answeredAt,
      proposedBy: account.name,
      candidateId: candidate.id,
      referenceCode: candidate.referenceCode,
      firstName: candidate.firstName,
      startStep: candidate.startStep,
      agreementId: agreement.id,
      agreementReference: agreement.reference,
    })
    .from(match)
    .innerJoin(candidate, eq(candidate.id, match.candidateId))
    .innerJoin(account, eq(account.id, match.proposedBy))
    .leftJoin(agreement, eq(agreement.matchId, match.id))
    .where(eq(match.inquiryId, inquiryId))
    .orderBy(desc(match.proposedAt));

const mostCandidates = 50;

/** Reference code and first name only: no address leaves the register of candidates for a list. */
async function availableCandidates(
  db: Db,
  municipalityCode: string,
  steps: readonly (typeof candidate.$inferSelect)["startStep"][],
) {
  const rows = await db
    .select({
      id: candidate.id,
      referenceCode: candidate.referenceCode,
      firstName: candidate.firstName,
      availableFrom: candidate.availableFrom,
      hoursPerWeek: candidate.hoursPerWeek,
      startStep: candidate.startStep,
      shares: candidate.shares,
      sharesAgreedOn: candidate.sharesAgreedOn,
    })
    .from(candidate)
    .where(
      and(
        eq(candidate.municipalityCode, municipalityCode),
        eq(candidate.status, "available"),
        inArray(candidate.startStep, [...steps]),
      ),
    )
    .orderBy(asc(candidate.availableFrom))
    .limit(mostCandidates);
  return rows.map((row) => ({
    ...row,
    availableFrom: plainDate(row.availableFrom),
    sharesAgreedOn: plainDate(row.sharesAgreedOn),
  }));
}
