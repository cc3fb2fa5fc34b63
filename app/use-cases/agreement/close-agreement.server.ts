import { checkTransition } from "#app/domain/agreement/transitions.ts";
import { type NoJobReason, noJobReasons } from "#app/domain/match/reasons.ts";
import { type AccountActor, actorLabel } from "#app/domain/permission/actor.ts";
import { maySeeAgreement } from "#app/domain/permission/agreement-policy.ts";
import { copenhagenDate } from "#app/domain/shared/copenhagen.ts";
import { type PlainDate, plainDate } from "#app/domain/shared/plain-date.ts";
import type { Refusal } from "#app/domain/shared/refusal.ts";
import { ok, type Result, refuse } from "#app/domain/shared/result.ts";
import { undecidedSteps } from "#app/domain/staircase/next-step.ts";
import type { Db } from "#db/connection.server.ts";
import {
  type Agreement,
  findAgreement,
  findVersion,
  listContacts,
  passBall,
  termsOf,
  updateAgreement,
} from "#db/repositories/agreement-repository.server.ts";
import { findChangeTo, updateChange } from "#db/repositories/change-repository.server.ts";
import { appendEvent } from "#db/repositories/event-repository.server.ts";
import { updateMatch } from "#db/repositories/inquiry-repository.server.ts";
import { endCourseLinksBy, revokeLinks } from "#db/repositories/link-repository.server.ts";
import { setCandidateStatus } from "#db/repositories/people-repository.server.ts";
import {
  closeReminders,
  countOpenMilestones,
  listMilestones,
  waiveOpenMilestones,
} from "#db/repositories/promise-repository.server.ts";
import { accessEnds, courseDoor } from "../mail/queue-door.server.ts";
import { queueMail } from "../mail/queue-mail.server.ts";
import { settlePledge } from "../partnership/partnership-ledger.server.ts";
import type { Portal } from "../ports.ts";
import { recordStepDecision } from "../staircase/record-decision.server.ts";
import { stepsInForce } from "../vitas/application-to-record.server.ts";

/** Ends a course before its time, with a reason and a last day. Its open milestones are waived, its reminders closed. */
export async function endAgreementEarly(
  portal: Portal,
  actor: AccountActor,
  { agreementId, reason, lastDay }: { agreementId: string; reason: string; lastDay: PlainDate },
): Promise<Result<null, Refusal>> {
  return portal.db.transact(async (tx): Promise<Result<null, Refusal>> => {
    const agreement = await findAgreement(tx, agreementId);
    if (!agreement || !maySeeAgreement(actor, agreement)) return refuse("not-found");
    return endEarlyInTransaction(tx, portal, actor, agreement, { reason, lastDay });
  });
}

export async function endEarlyInTransaction(
  tx: Db,
  portal: Portal,
  actor: AccountActor,
  agreement: Agreement,
  { reason, lastDay }: { reason: string; lastDay: PlainDate },
): Promise<Result<null, Refusal>> {
  const check = checkTransition("ended-early", agreement.status, actor.role, {
    reason: reason.trim() !== "",
    "last-day": true,
  });
  if (!check.can) return refuse(check.blocking.includes("reason") ? "reason-missing" : "wrong-status");
  if (lastDay < plainDate(agreement.startsOn) && lastDay < copenhagenDate(portal.now()))
    return refuse("last-day-impossible");

  const at = portal.now();
  await stopUndecidedSteps(tx, portal, actor, agreement, reason);
  await updateAgreement(tx, agreement, {
    status: "ended-early",
    statusReason: reason,
    lastDay,
    ...noChange,
    updatedAt: at,
  });
  await waiveOpenMilestones(tx, agreement.id, at, actor.role, "agreement-over");
  await updateMatch(tx, agreement.matchId, { status: "ended" });
  await setCandidateStatus(tx, agreement.candidateId, "available");
  await settlePledge(tx, portal, agreement, null, actorLabel(actor));
  await settle(tx, portal, actor, agreement, { kind: "ended-early", lastDay });
  return ok(null);
}

/** Ending a course is the decision about every step that has begun: none ends without one. */
async function stopUndecidedSteps(
  tx: Db,
  portal: Portal,
  actor: AccountActor,
  agreement: Agreement,
  reason: string,
): Promise<void> {
  const today = copenhagenDate(portal.now());
  const open = undecidedSteps(await stepsInForce(tx, agreement), await listMilestones(tx, agreement.id));
  for (const { key } of open.filter(({ start }) => start <= today)) {
    await recordStepDecision(tx, portal, actor, agreement, { stepKey: key, decision: "stop", reason });
  }
}

export type OutcomeToRecord =
  | { kind: "job"; hoursPerWeek: number; start: PlainDate }
  | { kind: "no-job"; reason: string };

/** Completes a course: its outcome is recorded, and no milestone may be open. */
export async function completeAgreement(
  portal: Portal,
  actor: AccountActor,
  { agreementId, outcome }: { agreementId: string; outcome: OutcomeToRecord },
): Promise<Result<null, Refusal>> {
  if (outcome.kind === "no-job" && !noJobReasons.includes(outcome.reason as NoJobReason))
    return refuse("reason-not-in-list");
  return portal.db.transact(async (tx): Promise<Result<null, Refusal>> => {
    const agreement = await findAgreement(tx, agreementId);
    if (!agreement || !maySeeAgreement(actor, agreement)) return refuse("not-found");
    return completeInTransaction(tx, portal, actor, agreement, outcome);
  });
}

export async function completeInTransaction(
  tx: Db,
  portal: Portal,
  actor: AccountActor,
  agreement: Agreement,
  outcome: OutcomeToRecord,
): Promise<Result<null, Refusal>> {
  const check = checkTransition("completed", agreement.status, actor.role, {
    outcome: true,
    // The decision on each next step is one of them.
    "no-open-milestone": (await countOpenMilestones(tx, agreement.id)) === 0,
  });
  if (!check.can) return refuse(check.blocking.includes("no-open-milestone") ? "milestones-open" : "wrong-status");

  const lastDay = copenhagenDate(portal.now());
  await updateAgreement(tx, agreement, {
    status: "completed",
    outcome,
    lastDay,
    ...noChange,
    updatedAt: portal.now(),
  });
  await setCandidateStatus(tx, agreement.candidateId, "finished");
  await settlePledge(tx, portal, agreement, outcome.kind === "job" ? outcome : null, actorLabel(actor));
  await settle(tx, portal, actor, agreement, { kind: "completed", lastDay });
  return ok(null);
}

const noChange = { pendingVersionId: null };

async function settle(
  tx: Db,
  portal: Portal,
  actor: AccountActor,
  agreement: Agreement,
  end: { kind: "ended-early" | "completed"; lastDay: PlainDate },
): Promise<void> {
  const at = portal.now();
  await closeReminders(tx, { agreementId: agreement.id }, at, "agreement-over");
  await passBall(tx, agreement.id, [], at, null);
  // A change that is on its way has nothing left to change.
  const change = agreement.pendingVersionId ? await findChangeTo(tx, agreement.pendingVersionId) : undefined;
  if (change) await updateChange(tx, change.id, { state: "withdrawn", settledAt: at });
  await revokeLinks(tx, { agreementId: agreement.id, purpose: "sign" }, at);
  const ended = { ...agreement, lastDay: end.lastDay };
  await endCourseLinksBy(tx, agreement.id, accessEnds(ended));
  const version = agreement.currentVersionId ? await findVersion(tx, agreement.currentVersionId) : undefined;
  if (!version) throw new Error(`The agreement ${agreement.id} has lost its version`);
  for (const { slot, email } of await listContacts(tx, agreement.id)) {
    const link =
      slot === "municipality"
        ? ({ by: "account", agreementId: agreement.id, side: "municipality" } as const)
        : await courseDoor(tx, portal, ended, slot);
    if (!link) continue;
    await queueMail(tx, {
      key: `agreement-ended:${agreement.id}:${slot}`,
      toAddress: email,
      locale: "da",
      agreementId: agreement.id,
      at,
      id: portal.newId(),
      message: {
        kind: "agreement-ended",
        link,
        reference: agreement.reference,
        workplace: termsOf(version).productionUnit.name,
        lastDay: end.lastDay,
        how: end.kind,
      },
    });
  }
  await appendEvent(tx, {
    at,
    kind: end.kind,
    actor: actorLabel(actor),
    municipalityCode: agreement.municipalityCode,
    agreementId: agreement.id,
  });
}
