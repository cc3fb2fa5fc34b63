import type { JobPackageTerms } from "#app/domain/agreement/terms.ts";
import { type AgreementStatus, isOver } from "#app/domain/agreement/transitions.ts";
import { copenhagenDate, type Instant } from "#app/domain/shared/copenhagen.ts";
import type { PlainDate } from "#app/domain/shared/plain-date.ts";
import { endedUndecided, stepsToSkipTo, stepToDecide } from "#app/domain/staircase/next-step.ts";
import { progressOf, stalledSince } from "#app/domain/staircase/stalled.ts";
import type { Portal } from "#app/use-cases/ports.ts";
import { findStalledWeeks, listStepDecisions } from "#db/queries/staircase.server.ts";

type Db = Portal["db"]["read"];

type Milestone = {
  key: string;
  kind: string;
  state: "planned" | "done" | "missed" | "waived";
  doneAt: Instant | null;
};
type Course = {
  id: string;
  status: AgreementStatus;
  steps: JobPackageTerms["steps"];
  milestones: readonly Milestone[];
};

/** What every party sees of the decisions: those that were made, and steps that ended without one. */
export async function decisionsView(db: Db, course: Course, today: PlainDate) {
  const { id, status, steps, milestones } = course;
  return {
    decisions: (await listStepDecisions(db, id)).map((decision) => ({
      ...decision,
      step: titleOf(steps, decision.stepKey),
      to: decision.toStepKey === null ? null : titleOf(steps, decision.toStepKey),
    })),
    undecided: isOver(status)
      ? []
      : endedUndecided(steps, milestones, today).map(({ key, title, end }) => ({ key, title, end })),
  };
}

const titleOf = (steps: JobPackageTerms["steps"], key: string) => steps.find((step) => step.key === key)?.title ?? null;

/** The same for staff: also what can be decided now, and whether the course stands still. */
export async function staircaseView(db: Db, course: Course & { startsOn: PlainDate }, today: PlainDate) {
  const { status, steps, milestones } = course;
  const weeks = await findStalledWeeks(db);
  const days = milestones.map(({ kind, state, doneAt }) => ({
    kind,
    state,
    on: doneAt === null ? null : copenhagenDate(doneAt),
  }));
  const open = status === "active" ? stepToDecide(steps, milestones) : undefined;
  return {
    ...(await decisionsView(db, course, today)),
    stalled: stalledSince(progressOf(course, days), today, weeks) ? { weeks } : null,
    toDecide: open
      ? {
          key: open.key,
          title: open.title,
          end: open.end,
          targets: stepsToSkipTo(steps, open.key).map(({ key, title }) => ({ key, title })),
        }
      : null,
  };
}
