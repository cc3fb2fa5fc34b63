import type { AgreementDraft } from "#app/domain/agreement/draft.ts";
import { draftDates } from "#app/domain/agreement/draft-dates.ts";
import { withDates } from "#app/domain/agreement/draft-from-package.ts";
import { withObservedLevels } from "#app/domain/agreement/observed-levels.ts";
import { actorLabel, type StaffActor } from "#app/domain/permission/actor.ts";
import { plainDate } from "#app/domain/shared/plain-date.ts";
import type { Refusal } from "#app/domain/shared/refusal.ts";
import { ok, type Result, refuse } from "#app/domain/shared/result.ts";
import type { PlacementGroup } from "#app/domain/statute/rule.ts";
import { updateAgreement } from "#db/repositories/agreement-repository.server.ts";
import { appendEvent } from "#db/repositories/event-repository.server.ts";
import { findJobPackage } from "#db/repositories/job-package-repository.server.ts";
import { closingDaysOf, savePlacementGroup } from "#db/repositories/people-repository.server.ts";
import { observedOnCard } from "../competence/open-card.server.ts";
import type { Portal } from "../ports.ts";
import { agreementToHandle } from "./require-agreement.server.ts";
import { sameShape } from "./same-shape.ts";

export type DraftToSave = {
  agreementId: string;
  /** The revision that the form was filled from. */
  revision: number;
  draft: AgreementDraft;
  /** Compute every date anew from the start date. */
  redate: boolean;
  /** Which limit of placement the citizen has, where the form asked; null: nobody knows yet. */
  placementGroup?: PlacementGroup | null | undefined;
};

/** Saves a draft over the revision that the person saw. Saved by somebody else meanwhile, nothing is overwritten. */
export async function saveDraft(portal: Portal, actor: StaffActor, save: DraftToSave): Promise<Result<null, Refusal>> {
  return portal.db.transact(async (tx): Promise<Result<null, Refusal>> => {
    const found = await agreementToHandle(tx, actor, save.agreementId);
    if (!found.ok) return found;
    const agreement = found.value;
    if (agreement.status !== "draft") return refuse("wrong-status");
    if (agreement.revision !== save.revision) return refuse("changed-meanwhile");
    const jobPackage = await findJobPackage(tx, agreement.jobPackageId);
    if (!jobPackage) throw new Error(`The agreement ${agreement.id} has lost its package`);

    const typed = withObservedLevels(sameShape(save.draft, agreement.draft), await observedOnCard(tx, agreement.id));
    const closed = await closingDaysOf(tx, agreement.municipalityCode);
    const draft =
      save.redate && typed.startDate ? withDates(typed, jobPackage.content, typed.startDate, closed) : typed;
    await updateAgreement(tx, agreement, {
      draft,
      ...draftDates(draft, plainDate(agreement.startsOn)),
      updatedAt: portal.now(),
    });
    if (save.placementGroup !== undefined) await savePlacementGroup(tx, agreement.candidateId, save.placementGroup);
    await appendEvent(tx, {
      at: portal.now(),
      kind: "draft-saved",
      actor: actorLabel(actor),
      municipalityCode: agreement.municipalityCode,
      agreementId: agreement.id,
      data: { revision: agreement.revision + 1 },
    });
    return ok(null);
  });
}
