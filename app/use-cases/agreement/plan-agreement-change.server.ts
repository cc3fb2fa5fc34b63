import { type ChangePlan, objectionWorkingDays, planChange } from "#app/domain/agreement/change.ts";
import type { AgreementDraft } from "#app/domain/agreement/draft.ts";
import type { Missing } from "#app/domain/agreement/missing.ts";
import type { JobPackageTerms } from "#app/domain/agreement/terms.ts";
import type { StaffActor } from "#app/domain/permission/actor.ts";
import { copenhagenDate } from "#app/domain/shared/copenhagen.ts";
import type { PlainDate } from "#app/domain/shared/plain-date.ts";
import type { Refusal } from "#app/domain/shared/refusal.ts";
import { ok, type Result, refuse } from "#app/domain/shared/result.ts";
import { addWorkingDays } from "#app/domain/shared/working-days.ts";
import type { Db } from "#db/connection.server.ts";
import { type Agreement, findVersion, termsOf } from "#db/repositories/agreement-repository.server.ts";
import { closingDaysOf } from "#db/repositories/people-repository.server.ts";
import type { Portal } from "../ports.ts";
import { agreementToHandle } from "./require-agreement.server.ts";
import { reviewDraft } from "./review-draft.server.ts";
import { sameShape } from "./same-shape.ts";

export type ChangeToPlan = { agreementId: string; revision: number; draft: AgreementDraft };

export type PlannedChange = {
  agreement: Agreement;
  draft: AgreementDraft;
  before: JobPackageTerms;
  after: JobPackageTerms;
  plan: ChangePlan;
  /** Last day to object, should it be a schedule change. */
  objectUntil: PlainDate;
};

export type ChangeRefusal = { why: Refusal; missing?: Missing[] };

/** The dry run: what a changed draft would do to an agreement in force. Saves nothing. */
export async function planAgreementChange(
  db: Db,
  portal: Pick<Portal, "now">,
  actor: StaffActor,
  change: ChangeToPlan,
): Promise<Result<PlannedChange, ChangeRefusal>> {
  const found = await agreementToHandle(db, actor, change.agreementId);
  if (!found.ok) return refuse({ why: found.refusal });
  const agreement = found.value;
  if (agreement.status !== "active") return refuse({ why: "wrong-status" });
  if (agreement.pendingVersionId !== null) return refuse({ why: "change-under-way" });
  if (agreement.revision !== change.revision) return refuse({ why: "changed-meanwhile" });
  const version = agreement.currentVersionId ? await findVersion(db, agreement.currentVersionId) : undefined;
  if (!version) throw new Error(`The agreement ${agreement.id} has lost its version`);

  const draft = sameShape(change.draft, agreement.draft);
  const review = await reviewDraft(db, portal, { ...agreement, draft });
  if (!review.terms) return refuse({ why: "draft-incomplete", missing: review.missing });
  if (review.capacity.full && draft.capacityOverrideReason.trim() === "") return refuse({ why: "over-capacity" });

  const before = termsOf(version);
  const closed = await closingDaysOf(db, agreement.municipalityCode);
  return ok({
    agreement,
    draft,
    before,
    after: review.terms,
    plan: planChange(before, review.terms, closed),
    objectUntil: addWorkingDays(copenhagenDate(portal.now()), objectionWorkingDays, closed),
  });
}
