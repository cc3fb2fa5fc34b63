import { and, asc, desc, eq, inArray, lte } from "drizzle-orm";
import { type PlainDate, plainDate } from "#app/domain/shared/plain-date.ts";
import type { Db } from "../connection.server.ts";
import {
  agreement,
  ball,
  candidate,
  inquiry,
  jobPackage,
  match,
  milestone,
  municipality,
  productionUnit,
} from "../schema/index.ts";
import { columnsOfPackageTitle } from "./package-title.server.ts";

/** Rows of a list; the page says so where there may be more. */
export const mostListed = 100;

/** An employer's agreements, the last changed first, each with whoever has the ball. Two statements. */
export async function listEmployerAgreements(db: Db, employerId: string) {
  const rows = await db
    .select({
      id: agreement.id,
      reference: agreement.reference,
      status: agreement.status,
      startsOn: agreement.startsOn,
      endsOn: agreement.endsOn,
      lastDay: agreement.lastDay,
      unitName: productionUnit.name,
      firstName: candidate.firstName,
      ...columnsOfPackageTitle,
    })
    .from(agreement)
    .innerJoin(productionUnit, eq(productionUnit.id, agreement.productionUnitId))
    .innerJoin(jobPackage, eq(jobPackage.id, agreement.jobPackageId))
    .innerJoin(candidate, eq(candidate.id, agreement.candidateId))
    .where(eq(agreement.employerId, employerId))
    .orderBy(desc(agreement.updatedAt))
    .limit(mostListed);
  const balls = await db
    .select({ agreementId: ball.agreementId, holder: ball.holder, since: ball.since, until: ball.until })
    .from(ball)
    .where(
      inArray(
        ball.agreementId,
        rows.map(({ id }) => id),
      ),
    )
    .orderBy(asc(ball.holder));
  return rows.map((row) => ({
    ...row,
    startsOn: plainDate(row.startsOn),
    ball: balls
      .filter(({ agreementId }) => agreementId === row.id)
      .map(({ holder, since, until }) => ({ holder, since, until: until === null ? null : plainDate(until) })),
  }));
}
export type EmployerAgreementRow = Awaited<ReturnType<typeof listEmployerAgreements>>[number];

/** What the employer owes in its living agreements until a day, the oldest first. */
export async function listOwedMilestones(db: Db, employerId: string, until: PlainDate) {
  const rows = await db
    .select({
      agreementId: agreement.id,
      reference: agreement.reference,
      key: milestone.key,
      kind: milestone.kind,
      state: milestone.state,
      due: milestone.due,
    })
    .from(agreement)
    .innerJoin(milestone, eq(milestone.agreementId, agreement.id))
    .where(
      and(
        eq(agreement.employerId, employerId),
        eq(agreement.status, "active"),
        eq(milestone.owner, "employer"),
        inArray(milestone.state, ["planned", "missed"]),
        lte(milestone.due, until),
      ),
    )
    .orderBy(asc(milestone.due))
    .limit(mostListed);
  return rows.map((row) => ({ ...row, due: plainDate(row.due) }));
}

/** An employer's inquiries, the newest first, each with its living matches and what became of them. Two statements. */
export async function listEmployerInquiries(db: Db, employerId: string) {
  const rows = await db
    .select({
      id: inquiry.id,
      reference: inquiry.reference,
      submissionKey: inquiry.submissionKey,
      status: inquiry.status,
      rejectReason: inquiry.rejectReason,
      rejectText: inquiry.rejectText,
      places: inquiry.places,
      wantedStart: inquiry.wantedStart,
      contactEmail: inquiry.contactEmail,
      updatedAt: inquiry.updatedAt,
      municipality: municipality.name,
      unitName: productionUnit.name,
      ...columnsOfPackageTitle,
    })
    .from(inquiry)
    .innerJoin(municipality, eq(municipality.code, inquiry.municipalityCode))
    .innerJoin(productionUnit, eq(productionUnit.id, inquiry.productionUnitId))
    .innerJoin(jobPackage, eq(jobPackage.id, inquiry.jobPackageId))
    .where(eq(inquiry.employerId, employerId))
    .orderBy(desc(inquiry.createdAt))
    .limit(mostListed);
  const matches = await db
    .select({
      inquiryId: match.inquiryId,
      status: match.status,
      decidedAt: match.decidedAt,
      answeredAt: match.answeredAt,
      agreementId: agreement.id,
      agreement: agreement.reference,
    })
    .from(match)
    .leftJoin(agreement, eq(agreement.matchId, match.id))
    .where(
      and(
        inArray(
          match.inquiryId,
          rows.map(({ id }) => id),
        ),
        inArray(match.status, ["approved", "accepted"]),
      ),
    )
    .orderBy(asc(match.proposedAt));
  return rows.map((row) => ({
    ...row,
    wantedStart: plainDate(row.wantedStart),
    matches: matches.filter(({ inquiryId }) => inquiryId === row.id),
  }));
}
export type EmployerInquiryRow = Awaited<ReturnType<typeof listEmployerInquiries>>[number];
