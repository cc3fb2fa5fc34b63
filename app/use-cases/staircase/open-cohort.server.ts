import { actorLabel, type StaffActor } from "#app/domain/permission/actor.ts";
import type { Refusal } from "#app/domain/shared/refusal.ts";
import { ok, type Result, refuse } from "#app/domain/shared/result.ts";
import type { NewCohort } from "#app/domain/staircase/cohort-forms.ts";
import { appendEvent } from "#db/repositories/event-repository.server.ts";
import { findJobPackage } from "#db/repositories/job-package-repository.server.ts";
import { findOutpost } from "#db/repositories/people-repository.server.ts";
import { cohortExists, findCohort, saveCohort } from "#db/repositories/staircase-repository.server.ts";
import type { Portal } from "../ports.ts";

/** Opens a cohort. Pressed twice, it is the first one's. */
export async function openCohort(
  portal: Portal,
  actor: StaffActor,
  { key, ...cohort }: NewCohort,
): Promise<Result<{ cohortId: string }, Refusal>> {
  if (actor.role === "coordinator") return refuse("not-yours");
  const { municipalityCode } = actor;
  return portal.db.transact(async (tx): Promise<Result<{ cohortId: string }, Refusal>> => {
    if (await findCohort(tx, key, municipalityCode)) return ok({ cohortId: key });
    if (await cohortExists(tx, key)) return refuse("not-found");
    if (cohort.jobPackageId !== null) {
      const jobPackage = await findJobPackage(tx, cohort.jobPackageId);
      if (jobPackage?.status !== "published") return refuse("not-found");
    }
    if (cohort.outpostId !== null && !(await findOutpost(tx, cohort.outpostId, municipalityCode))) {
      return refuse("not-found");
    }
    await saveCohort(tx, { id: key, ...cohort, municipalityCode, createdAt: portal.now() });
    await appendEvent(tx, {
      at: portal.now(),
      kind: "cohort-opened",
      actor: actorLabel(actor),
      municipalityCode,
      data: { cohort: key },
    });
    return ok({ cohortId: key });
  });
}
