import { eq } from "drizzle-orm";
import type { AgreementStatus } from "#app/domain/agreement/transitions.ts";
import { type CompetenceCard, requiredProfile, withoutEarlierWords } from "#app/domain/competence/competence-card.ts";
import type { Actor } from "#app/domain/permission/actor.ts";
import { assessorRoleOf, mayAssess, mayComment, maySeeCard } from "#app/domain/permission/competence-policy.ts";
import type { Db } from "../connection.server.ts";
import { termsOf } from "../repositories/agreement-repository.server.ts";
import { listAssessments, listCarries, listComments } from "../repositories/competence-repository.server.ts";
import {
  agreement,
  agreementVersion,
  candidate,
  competenceCard,
  jobPackage,
  municipality,
  productionUnit,
} from "../schema/index.ts";

export type CardPage = {
  agreementId: string;
  status: AgreementStatus;
  endsOn: string;
  lastDay: string | null;
  card: CompetenceCard;
  /** What the reader may do on it. */
  mayAssess: boolean;
  mayComment: boolean;
};

/** An agreement's competence card for one of its readers; undefined for everybody else. Four statements. */
export async function findCardPage(db: Db, actor: Actor, agreementId: string): Promise<CardPage | undefined> {
  const [found] = await db
    .select({
      agreement,
      version: { terms: agreementVersion.terms },
      content: jobPackage.content,
      firstName: candidate.firstName,
      workplace: productionUnit.name,
      municipality: municipality.name,
      card: { id: competenceCard.id, createdAt: competenceCard.createdAt },
    })
    .from(agreement)
    .innerJoin(jobPackage, eq(jobPackage.id, agreement.jobPackageId))
    .innerJoin(candidate, eq(candidate.id, agreement.candidateId))
    .innerJoin(productionUnit, eq(productionUnit.id, agreement.productionUnitId))
    .innerJoin(municipality, eq(municipality.code, agreement.municipalityCode))
    .leftJoin(agreementVersion, eq(agreementVersion.id, agreement.currentVersionId))
    .leftJoin(competenceCard, eq(competenceCard.agreementId, agreement.id))
    .where(eq(agreement.id, agreementId));
  if (!found || !maySeeCard(actor, found.agreement)) return undefined;

  const terms = found.version ? termsOf(found.version) : undefined;
  const card: CompetenceCard = {
    reference: found.agreement.reference,
    holder: terms?.citizen.name ?? found.firstName,
    jobTitle: found.content.title,
    workplace: found.workplace,
    municipality: found.municipality,
    required: requiredProfile(found.content, terms),
    assessments: found.card ? (await listAssessments(db, found.card.id)).map(({ id: _, ...row }) => row) : [],
    comments: found.card ? await listComments(db, found.card.id) : [],
    carries: found.card ? await listCarries(db, found.card.id) : [],
    openedAt: found.card?.createdAt ?? null,
  };
  const role = assessorRoleOf(actor);
  return {
    agreementId,
    status: found.agreement.status,
    endsOn: found.agreement.endsOn,
    lastDay: found.agreement.lastDay,
    card: role === "employer" || role === "mentor" ? withoutEarlierWords(card) : card,
    mayAssess: mayAssess(actor, found.agreement),
    mayComment: mayComment(actor, found.agreement),
  };
}
