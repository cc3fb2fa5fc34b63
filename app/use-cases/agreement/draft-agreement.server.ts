import { draftDates } from "#app/domain/agreement/draft-dates.ts";
import { draftFromPackage } from "#app/domain/agreement/draft-from-package.ts";
import { actorLabel, type StaffActor } from "#app/domain/permission/actor.ts";
import { copenhagenDate } from "#app/domain/shared/copenhagen.ts";
import { laterOf, plainDate } from "#app/domain/shared/plain-date.ts";
import type { Refusal } from "#app/domain/shared/refusal.ts";
import { ok, type Result, refuse } from "#app/domain/shared/result.ts";
import { findAgreementByMatch, passBall, saveAgreement } from "#db/repositories/agreement-repository.server.ts";
import { nextNumber } from "#db/repositories/counter-repository.server.ts";
import { appendEvent } from "#db/repositories/event-repository.server.ts";
import { findInquiryOf, findMatch } from "#db/repositories/inquiry-repository.server.ts";
import { findJobPackage } from "#db/repositories/job-package-repository.server.ts";
import { closingDaysOf, findCandidate } from "#db/repositories/people-repository.server.ts";
import { observedEarlier, openCard } from "../competence/open-card.server.ts";
import type { Portal } from "../ports.ts";

/**
 * Drafts the agreement of an approved match: the package's steps from the candidate's start step on, dated from the wanted
 * start. Pressed twice, it opens the first one's draft.
 */
export async function draftAgreement(
  portal: Portal,
  actor: StaffActor,
  { matchId, skipReason, whyNotHigher = "" }: { matchId: string; skipReason: string; whyNotHigher?: string },
): Promise<Result<{ agreementId: string }, Refusal>> {
  if (actor.role === "coordinator") return refuse("not-yours");
  return portal.db.transact(async (tx): Promise<Result<{ agreementId: string }, Refusal>> => {
    const match = await findMatch(tx, matchId, actor.municipalityCode);
    if (!match) return refuse("not-found");
    const drafted = await findAgreementByMatch(tx, match.id);
    if (drafted) return ok({ agreementId: drafted.id });
    if (match.status !== "approved" && match.status !== "accepted") return refuse("match-not-approved");

    const inquiry = await findInquiryOf(tx, match.inquiryId);
    const candidate = await findCandidate(tx, match.candidateId, match.municipalityCode);
    const jobPackage = inquiry && (await findJobPackage(tx, inquiry.jobPackageId));
    if (!inquiry || !candidate || !jobPackage) throw new Error(`The match ${match.id} has lost what it refers to`);

    const today = copenhagenDate(portal.now());
    const startDate = laterOf(laterOf(plainDate(inquiry.wantedStart), plainDate(candidate.availableFrom)), today);
    const course = {
      candidateId: candidate.id,
      jobPackageId: inquiry.jobPackageId,
      municipalityCode: match.municipalityCode,
    };
    const draft = draftFromPackage(
      {
        content: jobPackage.content,
        startDate,
        startStep: candidate.startStep,
        citizen: candidate,
        contact: { name: inquiry.contactName, title: inquiry.contactTitle, email: inquiry.contactEmail },
        mentor: { name: inquiry.mentorName, title: inquiry.mentorTitle, email: inquiry.mentorEmail },
        fullTimeEquivalents: inquiry.fullTimeEquivalents,
        whyNotHigher,
        observed: await observedEarlier(tx, course),
      },
      skipReason,
      await closingDaysOf(tx, match.municipalityCode),
    );

    const agreementId = portal.newId();
    const year = today.slice(0, 4);
    await saveAgreement(tx, {
      id: agreementId,
      kind: "job-package",
      reference: `JP-${year}-${String(await nextNumber(tx, `agreement:${year}`)).padStart(4, "0")}`,
      ...course,
      employerId: inquiry.employerId,
      productionUnitId: inquiry.productionUnitId,
      matchId: match.id,
      status: "draft",
      revision: 1,
      draft,
      drafterId: actor.accountId,
      ...draftDates(draft, startDate),
      createdAt: portal.now(),
      updatedAt: portal.now(),
    });
    await passBall(tx, agreementId, ["consultant"], portal.now(), null);
    await appendEvent(tx, {
      at: portal.now(),
      kind: "agreement-drafted",
      actor: actorLabel(actor),
      municipalityCode: match.municipalityCode,
      agreementId,
    });
    await openCard(tx, portal, { id: agreementId, ...course }, actorLabel(actor));
    return ok({ agreementId });
  });
}
