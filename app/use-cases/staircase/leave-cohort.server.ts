import { actorLabel, type StaffActor } from "#app/domain/permission/actor.ts";
import type { Refusal } from "#app/domain/shared/refusal.ts";
import { ok, type Result, refuse } from "#app/domain/shared/result.ts";
import type { CohortLeaving } from "#app/domain/staircase/cohort-forms.ts";
import { appendEvent } from "#db/repositories/event-repository.server.ts";
import { findCandidate, setCandidateStatus } from "#db/repositories/people-repository.server.ts";
import {
  endCohortMembership,
  findCohort,
  listCohortMembers,
  saveStartStep,
} from "#db/repositories/staircase-repository.server.ts";
import type { Portal } from "../ports.ts";

/**
 * Each leaves when ready. Who is ready for a course is from now on proposed from the step that was said; who has a job or
 * studies is no candidate any longer.
 */
export async function leaveCohort(
  portal: Portal,
  actor: StaffActor,
  { cohortId, ...leaving }: { cohortId: string } & CohortLeaving,
): Promise<Result<null, Refusal>> {
  if (actor.role === "coordinator") return refuse("not-yours");
  const { municipalityCode } = actor;
  const { candidateId, leftOn, leftReason } = leaving;
  return portal.db.transact(async (tx): Promise<Result<null, Refusal>> => {
    const cohort = await findCohort(tx, cohortId, municipalityCode);
    const member = (await listCohortMembers(tx, cohortId)).find((one) => one.candidateId === candidateId);
    const candidate = await findCandidate(tx, candidateId, municipalityCode);
    if (!cohort || !member || !candidate) return refuse("not-found");
    if (member.leftOn !== null) return member.leftReason === leftReason ? ok(null) : refuse("already-decided");
    if (leftOn < member.joinedOn) return refuse("left-before-joined");

    await endCohortMembership(tx, { cohortId, candidateId }, { leftOn, leftReason });
    if (leaving.leftReason === "ready-for-course") await saveStartStep(tx, candidateId, leaving.startStep);
    const gone = leftReason === "job" || leftReason === "education";
    if (gone && candidate.status === "available") await setCandidateStatus(tx, candidateId, "finished");
    await appendEvent(tx, {
      at: portal.now(),
      kind: "cohort-left",
      actor: actorLabel(actor),
      municipalityCode,
      data: { cohort: cohortId, candidate: candidateId, reason: leftReason },
    });
    return ok(null);
  });
}
