import { type FreezeContext, freezeTerms } from "#app/domain/agreement/freeze.ts";
import type { RulesAround } from "#app/domain/agreement/limits.ts";
import { type Missing, missingIn } from "#app/domain/agreement/missing.ts";
import { withObservedLevels } from "#app/domain/agreement/observed-levels.ts";
import type { JobPackageTerms } from "#app/domain/agreement/terms.ts";
import { overlapsIn, type Warning, warningsIn } from "#app/domain/agreement/warnings.ts";
import { capacityOf } from "#app/domain/capacity/capacity.ts";
import type { ObservedLevels } from "#app/domain/competence/profile.ts";
import type { JobPackageContent } from "#app/domain/job-package/job-package.ts";
import { copenhagenDate } from "#app/domain/shared/copenhagen.ts";
import { plainDate } from "#app/domain/shared/plain-date.ts";
import type { PlacementGroup } from "#app/domain/statute/rule.ts";
import { capacityRuleOn } from "#app/domain/statute/rules.ts";
import type { Db } from "#db/connection.server.ts";
import {
  type Agreement,
  countPlacesInUse,
  countVersions,
  findVersion,
  listOtherCourses,
  termsOf,
} from "#db/repositories/agreement-repository.server.ts";
import { findJobPackage } from "#db/repositories/job-package-repository.server.ts";
import {
  closingDaysOf,
  findAccount,
  findCandidate,
  findEmployer,
  findMunicipality,
  findProductionUnit,
} from "#db/repositories/people-repository.server.ts";
import { listRules } from "#db/repositories/statute-repository.server.ts";
import { observedOnCard } from "../competence/open-card.server.ts";
import type { Portal } from "../ports.ts";

export type DraftReview = {
  content: JobPackageContent;
  /** What the competence card says today: the levels that the draft is held against. */
  observed: ObservedLevels;
  missing: Missing[];
  /** What stands in nobody's way, and should be known before signing. */
  warnings: Warning[];
  /** Staff's knowledge, never an employer's. */
  placementGroup: PlacementGroup | null;
  capacity: { places: number; inUse: number; full: boolean };
  /** Only where nothing is missing. */
  terms: JobPackageTerms | undefined;
  approverEmail: string | undefined;
};

/** Holds a draft against everything around it: what is missing, whether there is room, and the terms that it would give. */
export async function reviewDraft(db: Db, portal: Pick<Portal, "now">, agreement: Agreement): Promise<DraftReview> {
  const observed = await observedOnCard(db, agreement.id);
  const agreed = await agreedTerms(db, agreement);
  const draft = withObservedLevels(agreement.draft, observed, agreed?.training);
  // An agreement keeps the rules that it was signed under; one that never was is held against today's.
  const rulesAsOf = agreed?.rulesAsOf ?? copenhagenDate(portal.now());
  const { rules } = await listRules(db);
  const [jobPackage, municipality, employer, unit, candidate, approver] = [
    await findJobPackage(db, agreement.jobPackageId),
    await findMunicipality(db, agreement.municipalityCode),
    await findEmployer(db, agreement.employerId),
    await findProductionUnit(db, agreement.productionUnitId),
    await findCandidate(db, agreement.candidateId, agreement.municipalityCode),
    draft.approverId ? await findAccount(db, draft.approverId) : undefined,
  ];
  if (!jobPackage || !municipality || !employer || !unit || !candidate) {
    throw new Error(`The agreement ${agreement.id} has lost what it refers to`);
  }
  const mayApprove = approver?.role === "approver" && approver.municipalityCode === agreement.municipalityCode;
  const content = jobPackage.content;
  const around: RulesAround = {
    on: rulesAsOf,
    rules,
    ownership: employer.ownership,
    placementGroup: candidate.placementGroup,
  };
  const others = await listOtherCourses(db, agreement.candidateId, agreement.id);
  const missing = [
    ...missingIn({ ...draft, approverId: mayApprove ? draft.approverId : null }, content, around),
    ...overlapsIn(draft, others).blocking,
  ];
  const warnings = warningsIn(draft, { ...around, others, productionUnitId: agreement.productionUnitId });

  const startsOn = draft.startDate ?? plainDate(agreement.startsOn);
  const placesInUse = await countPlacesInUse(db, agreement.productionUnitId, startsOn, agreement.id);
  const { places } = capacityOf(draft.fullTimeEquivalents ?? 0, capacityRuleOn(rulesAsOf, rules));
  const full = placesInUse >= places;

  const closed = await closingDaysOf(db, agreement.municipalityCode);
  const context = (approverName: { name: string; title: string }, version: number): FreezeContext => ({
    reference: agreement.reference,
    version,
    municipality: { code: municipality.code, name: municipality.name, unitName: municipality.unitName },
    employer: {
      cvrNumber: employer.cvrNumber,
      name: employer.name,
      ownership: employer.ownership,
      glnNumber: employer.glnNumber,
    },
    productionUnit: {
      pNumber: unit.pNumber,
      name: unit.name,
      address: `${unit.street}, ${unit.postalCode} ${unit.city}`,
    },
    jobPackage: { content, version: jobPackage.version },
    referenceCode: candidate.referenceCode,
    approver: approverName,
    rules,
    placesInUse,
    rulesAsOf,
    closed,
  });
  const terms =
    missing.length === 0 && mayApprove && approver
      ? freezeTerms(draft, context(approver, (await countVersions(db, agreement.id)) + 1))
      : undefined;
  return {
    content,
    observed,
    missing,
    warnings,
    placementGroup: candidate.placementGroup,
    capacity: { places, inUse: placesInUse, full },
    terms,
    approverEmail: mayApprove ? approver?.email : undefined,
  };
}

async function agreedTerms(db: Db, { currentVersionId }: Agreement): Promise<JobPackageTerms | undefined> {
  const version = currentVersionId ? await findVersion(db, currentVersionId) : undefined;
  return version && termsOf(version);
}
