import type { StaffActor } from "#app/domain/permission/actor.ts";
import type { Refusal } from "#app/domain/shared/refusal.ts";
import { ok, type Result, refuse } from "#app/domain/shared/result.ts";
import type { Decision } from "#app/domain/staircase/decision-form.ts";
import { skipAhead, stepsToSkipTo, undecidedSteps } from "#app/domain/staircase/next-step.ts";
import type { Db } from "#db/connection.server.ts";
import type { Agreement } from "#db/repositories/agreement-repository.server.ts";
import { findJobPackage } from "#db/repositories/job-package-repository.server.ts";
import { closingDaysOf } from "#db/repositories/people-repository.server.ts";
import { listMilestones, waiveOpenMilestones } from "#db/repositories/promise-repository.server.ts";
import { findStepDecision } from "#db/repositories/staircase-repository.server.ts";
import { completeInTransaction, endEarlyInTransaction } from "../agreement/close-agreement.server.ts";
import { proposeChange } from "../agreement/propose-change.server.ts";
import { agreementToHandle } from "../agreement/require-agreement.server.ts";
import type { Portal } from "../ports.ts";
import { stepsInForce } from "../vitas/application-to-record.server.ts";
import { mayStepBegin } from "../vitas/may-step-begin.server.ts";
import { recordStepDecision } from "./record-decision.server.ts";

/** What the decider should know: the next step waits for the municipality's grant. */
export type DecidedNextStep = { warning: "not-approved-yet" | null };

/**
 * Decides what follows a step, once. On as agreed; skipping ahead proposes the change that the parties sign; an ordinary job
 * now completes the course with its outcome; stopping ends it early. A decision pressed twice is the first one's.
 */
export async function decideNextStep(
  portal: Portal,
  actor: StaffActor,
  { agreementId, ...decision }: { agreementId: string } & Decision,
): Promise<Result<DecidedNextStep, Refusal>> {
  if (decision.decision === "skip-ahead") {
    const proposed = await proposeSkip(portal, actor, agreementId, decision);
    if (!proposed.ok) return proposed;
  }
  return portal.db
    .transact(async (tx): Promise<Result<DecidedNextStep, Refusal>> => {
      const open = await stepToDecideOn(tx, actor, agreementId, decision);
      if (!open.ok) return open;
      const { agreement, again } = open.value;
      if (again) return ok({ warning: null });
      switch (decision.decision) {
        case "next-step": {
          await recordStepDecision(tx, portal, actor, agreement, { ...decision, reason: "" });
          return ok({ warning: await grantAwaited(tx, agreement, decision.stepKey) });
        }
        case "skip-ahead":
          await recordStepDecision(tx, portal, actor, agreement, { ...decision, toStepKey: decision.to });
          return ok({ warning: null });
        case "job-now": {
          const { hoursPerWeek, start } = decision;
          await recordStepDecision(tx, portal, actor, agreement, { ...decision, reason: "" });
          await waiveOpenMilestones(tx, agreement.id, portal.now(), actor.role, "job-now");
          const done = await completeInTransaction(tx, portal, actor, agreement, { kind: "job", hoursPerWeek, start });
          return done.ok ? ok({ warning: null }) : takeBack(done.refusal);
        }
        case "stop": {
          const { reason, lastDay } = decision;
          await recordStepDecision(tx, portal, actor, agreement, { ...decision, reason });
          const done = await endEarlyInTransaction(tx, portal, actor, agreement, { reason, lastDay });
          return done.ok ? ok({ warning: null }) : takeBack(done.refusal);
        }
      }
    })
    .catch(refusalTakenBack);
}

/** Thrown inside the transaction, so that nothing of a decision that could not be carried out is saved. */
class TakenBack extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal);
    this.refusal = refusal;
  }
}

const takeBack = (refusal: Refusal): never => {
  throw new TakenBack(refusal);
};

function refusalTakenBack(thrown: unknown): Result<DecidedNextStep, Refusal> {
  if (thrown instanceof TakenBack) return refuse(thrown.refusal);
  throw thrown;
}

type OpenDecision = { agreement: Agreement; again: boolean };

async function stepToDecideOn(
  db: Db,
  actor: StaffActor,
  agreementId: string,
  decision: Decision,
): Promise<Result<OpenDecision, Refusal>> {
  const found = await agreementToHandle(db, actor, agreementId);
  if (!found.ok) return found;
  const agreement = found.value;
  const recorded = await findStepDecision(db, agreement.id, decision.stepKey);
  if (recorded) {
    const same = recorded.decision === decision.decision;
    const sameTarget = decision.decision !== "skip-ahead" || decision.to === recorded.toStepKey;
    return same && sameTarget ? ok({ agreement, again: true }) : refuse("already-decided");
  }
  if (agreement.status !== "active") return refuse("wrong-status");
  const open = undecidedSteps(await stepsInForce(db, agreement), await listMilestones(db, agreement.id));
  return open.some(({ key }) => key === decision.stepKey) ? ok({ agreement, again: false }) : refuse("not-found");
}

async function grantAwaited(db: Db, agreement: Agreement, stepKey: string): Promise<DecidedNextStep["warning"]> {
  const steps = await stepsInForce(db, agreement);
  const next = steps[steps.findIndex(({ key }) => key === stepKey) + 1];
  return next && !(await mayStepBegin(db, agreement, next.key)).ok ? "not-approved-yet" : null;
}

/** The change that skipping ahead is. One that is on its way for this very reason was proposed by the first press. */
async function proposeSkip(
  portal: Portal,
  actor: StaffActor,
  agreementId: string,
  decision: Extract<Decision, { decision: "skip-ahead" }>,
): Promise<Result<null, Refusal>> {
  const db = portal.db.read;
  const open = await stepToDecideOn(db, actor, agreementId, decision);
  if (!open.ok) return open;
  const { agreement, again } = open.value;
  if (again) return ok(null);
  const { stepKey, to, reason } = decision;
  if (!stepsToSkipTo(await stepsInForce(db, agreement), stepKey).some(({ key }) => key === to)) {
    return refuse("not-found");
  }
  const jobPackage = await findJobPackage(db, agreement.jobPackageId);
  if (!jobPackage) throw new Error(`The agreement ${agreement.id} has lost its package`);
  const closed = await closingDaysOf(db, agreement.municipalityCode);
  const draft = skipAhead(agreement.draft, jobPackage.content, { from: stepKey, to, reason }, closed);
  if (!draft) return refuse("not-found");
  const proposed = await proposeChange(portal, actor, { agreementId, revision: agreement.revision, draft, reason });
  return proposed.ok ? ok(null) : refuse(proposed.refusal.why);
}
