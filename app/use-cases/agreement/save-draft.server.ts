import type { AgreementDraft } from "#app/domain/agreement/draft.ts";
import { draftDates } from "#app/domain/agreement/draft-dates.ts";
import { withDates } from "#app/domain/agreement/draft-from-package.ts";
import { actorLabel, type StaffActor } from "#app/domain/permission/actor.ts";
import { plainDate } from "#app/domain/shared/plain-date.ts";
import type { Refusal } from "#app/domain/shared/refusal.ts";
import { ok, type Result, refuse } from "#app/domain/shared/result.ts";
import { updateAgreement } from "#db/repositories/agreement-repository.server.ts";
import { appendEvent } from "#db/repositories/event-repository.server.ts";
import { findJobPackage } from "#db/repositories/job-package-repository.server.ts";
import { closingDaysOf } from "#db/repositories/people-repository.server.ts";
import type { Portal } from "../ports.ts";
import { agreementToHandle } from "./require-agreement.server.ts";

export type DraftToSave = {
  agreementId: string;
  /** The revision that the form was filled from. */
  revision: number;
  draft: AgreementDraft;
  /** Compute every date anew from the start date. */
  redate: boolean;
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

    const typed = sameShape(save.draft, agreement.draft);
    const closed = await closingDaysOf(tx, agreement.municipalityCode);
    const draft =
      save.redate && typed.startDate ? withDates(typed, jobPackage.content, typed.startDate, closed) : typed;
    await updateAgreement(tx, agreement, {
      draft,
      ...draftDates(draft, plainDate(agreement.startsOn)),
      updatedAt: portal.now(),
    });
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

/** A form may change what a draft says, never which steps and courses the package has. */
function sameShape(typed: AgreementDraft, stored: AgreementDraft): AgreementDraft {
  return {
    ...typed,
    steps: stored.steps.map((step) => typed.steps.find((other) => other.kind === step.kind) ?? step),
    training: stored.training.map((item) => typed.training.find((other) => other.key === item.key) ?? item),
  };
}
