import { actorLabel, type StaffActor } from "#app/domain/permission/actor.ts";
import { type PlainDate, plainDate } from "#app/domain/shared/plain-date.ts";
import type { Refusal } from "#app/domain/shared/refusal.ts";
import { ok, type Result, refuse } from "#app/domain/shared/result.ts";
import { isIntakeDay } from "#app/domain/staircase/cohort.ts";
import { appendEvent } from "#db/repositories/event-repository.server.ts";
import { findCandidate } from "#db/repositories/people-repository.server.ts";
import {
  findCohort,
  findPresentMembership,
  listCohortMembers,
  saveCohortMember,
} from "#db/repositories/staircase-repository.server.ts";
import type { Portal } from "../ports.ts";

/** Takes a citizen in on an intake day, while there is a place. Pressed twice, they are in once. */
export async function joinCohort(
  portal: Portal,
  actor: StaffActor,
  { cohortId, candidateId, joinedOn }: { cohortId: string; candidateId: string; joinedOn: PlainDate },
): Promise<Result<null, Refusal>> {
  if (actor.role === "coordinator") return refuse("not-yours");
  const { municipalityCode } = actor;
  return portal.db.transact(async (tx): Promise<Result<null, Refusal>> => {
    const cohort = await findCohort(tx, cohortId, municipalityCode);
    const candidate = await findCandidate(tx, candidateId, municipalityCode);
    if (!cohort || !candidate) return refuse("not-found");
    const present = await findPresentMembership(tx, candidateId);
    if (present) return present.cohortId === cohortId ? ok(null) : refuse("in-another-cohort");
    if (candidate.status !== "available") return refuse("candidate-not-available");
    if (!isIntakeDay({ ...cohort, firstDay: plainDate(cohort.firstDay) }, joinedOn)) return refuse("not-an-intake-day");

    const members = await listCohortMembers(tx, cohortId);
    const before = members.find((member) => member.candidateId === candidateId);
    if (before?.leftOn && joinedOn <= before.leftOn) return refuse("not-an-intake-day");
    const taken = members.filter(({ leftOn }) => leftOn === null || leftOn >= joinedOn).length;
    if (taken >= cohort.places) return refuse("cohort-full");

    await saveCohortMember(tx, { cohortId, candidateId, joinedOn });
    await appendEvent(tx, {
      at: portal.now(),
      kind: "cohort-joined",
      actor: actorLabel(actor),
      municipalityCode,
      data: { cohort: cohortId, candidate: candidateId, on: joinedOn },
    });
    return ok(null);
  });
}
