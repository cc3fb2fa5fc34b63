import { eq } from "drizzle-orm";
import type { StepKind } from "#app/domain/job-package/step.ts";
import type { LocalizedText } from "#app/domain/shared/localized.ts";
import { type PlainDate, plainDate } from "#app/domain/shared/plain-date.ts";
import type { Db } from "../connection.server.ts";
import { candidate, inquiry, jobPackage, match, municipality, productionUnit } from "../schema/index.ts";

/** What an employer may know of a candidate before saying yes: what the citizen agreed to share, and nothing else. */
export type MatchToAnswer = {
  status: "proposed" | "approved" | "rejected" | "accepted" | "declined" | "ended";
  answeredAt: number | null;
  inquiryReference: string;
  packageTitle: LocalizedText;
  packageSlug: string;
  workplace: string;
  wantedStart: PlainDate;
  candidate: {
    referenceCode: string;
    firstName: string;
    availableFrom: PlainDate;
    hoursPerWeek: number;
    startStep: StepKind;
    shares: string;
    sharesAgreedOn: PlainDate;
  };
  municipality: { name: string; unitName: string; email: string; phone: string };
};

/** For whoever holds the link that names the match. */
export async function findMatchToAnswer(db: Db, matchId: string): Promise<MatchToAnswer | undefined> {
  const [found] = await db
    .select({
      status: match.status,
      answeredAt: match.answeredAt,
      inquiryReference: inquiry.reference,
      content: jobPackage.content,
      workplace: productionUnit.name,
      wantedStart: inquiry.wantedStart,
      candidate: {
        referenceCode: candidate.referenceCode,
        firstName: candidate.firstName,
        availableFrom: candidate.availableFrom,
        hoursPerWeek: candidate.hoursPerWeek,
        startStep: candidate.startStep,
        shares: candidate.shares,
        sharesAgreedOn: candidate.sharesAgreedOn,
      },
      municipality: {
        name: municipality.name,
        unitName: municipality.unitName,
        email: municipality.email,
        phone: municipality.phone,
      },
    })
    .from(match)
    .innerJoin(inquiry, eq(inquiry.id, match.inquiryId))
    .innerJoin(jobPackage, eq(jobPackage.id, inquiry.jobPackageId))
    .innerJoin(productionUnit, eq(productionUnit.id, inquiry.productionUnitId))
    .innerJoin(candidate, eq(candidate.id, match.candidateId))
    .innerJoin(municipality, eq(municipality.code, match.municipalityCode))
    .where(eq(match.id, matchId));
  if (!found) return undefined;
  const { content, wantedStart, ...rest } = found;
  return {
    ...rest,
    packageTitle: content.title,
    packageSlug: content.slug,
    wantedStart: plainDate(wantedStart),
    candidate: {
      ...rest.candidate,
      availableFrom: plainDate(rest.candidate.availableFrom),
      sharesAgreedOn: plainDate(rest.candidate.sharesAgreedOn),
    },
  };
}
