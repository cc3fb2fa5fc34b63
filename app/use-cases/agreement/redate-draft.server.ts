import type { AgreementDraft } from "#app/domain/agreement/draft.ts";
import { withDates } from "#app/domain/agreement/draft-from-package.ts";
import type { Db } from "#db/connection.server.ts";
import type { Agreement } from "#db/repositories/agreement-repository.server.ts";
import { findJobPackage } from "#db/repositories/job-package-repository.server.ts";
import { closingDaysOf } from "#db/repositories/people-repository.server.ts";
import { sameShape } from "./same-shape.ts";

/** A typed draft with every date computed anew from its start date. Saves nothing. */
export async function redateDraft(db: Db, agreement: Agreement, typed: AgreementDraft): Promise<AgreementDraft> {
  const jobPackage = await findJobPackage(db, agreement.jobPackageId);
  if (!jobPackage) throw new Error(`The agreement ${agreement.id} has lost its package`);
  const draft = sameShape(typed, agreement.draft);
  if (!draft.startDate) return draft;
  return withDates(draft, jobPackage.content, draft.startDate, await closingDaysOf(db, agreement.municipalityCode));
}
