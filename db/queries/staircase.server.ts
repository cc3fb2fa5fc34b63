import { and, asc, eq, inArray, lt, lte, sql } from "drizzle-orm";
import type { AgreementDraft } from "#app/domain/agreement/draft.ts";
import { copenhagenDate } from "#app/domain/shared/copenhagen.ts";
import { type PlainDate, plainDate } from "#app/domain/shared/plain-date.ts";
import { decisionMilestone, stepKeyAt } from "#app/domain/staircase/next-step.ts";
import { stalledSince } from "#app/domain/staircase/stalled.ts";
import type { Db } from "../connection.server.ts";
import { findStalledWeeks } from "../repositories/setting-repository.server.ts";
import { account, agreement, jobPackage, milestone, productionUnit, stepDecision } from "../schema/index.ts";
import { columnsOfPackageTitle } from "./package-title.server.ts";

const mostCounted = 500;

export { findStalledWeeks };

/** What has been decided about a course's steps, and by whom. */
export async function listStepDecisions(db: Db, agreementId: string) {
  return db
    .select({
      stepKey: stepDecision.stepKey,
      decision: stepDecision.decision,
      toStepKey: stepDecision.toStepKey,
      reason: stepDecision.reason,
      decidedAt: stepDecision.decidedAt,
      decidedBy: account.name,
    })
    .from(stepDecision)
    .innerJoin(account, eq(account.id, stepDecision.decidedBy))
    .where(eq(stepDecision.agreementId, agreementId))
    .orderBy(asc(stepDecision.decidedAt), asc(stepDecision.stepKey));
}

/** Steps of a municipality's courses that ended without a decision, those that ended first on top. One statement. */
export async function listEndedUndecided(db: Db, municipalityCode: string, today: PlainDate) {
  const rows = await db
    .select({
      agreementId: agreement.id,
      reference: agreement.reference,
      workplace: productionUnit.name,
      key: milestone.key,
      draft: agreement.draft,
      ...columnsOfPackageTitle,
    })
    .from(agreement)
    .innerJoin(milestone, eq(milestone.agreementId, agreement.id))
    .innerJoin(productionUnit, eq(productionUnit.id, agreement.productionUnitId))
    .innerJoin(jobPackage, eq(jobPackage.id, agreement.jobPackageId))
    .where(
      and(
        eq(agreement.municipalityCode, municipalityCode),
        eq(agreement.status, "active"),
        eq(milestone.kind, "next-step-decision"),
        inArray(milestone.state, ["planned", "missed"]),
        // The decision is due before its step ends.
        lt(milestone.due, today),
      ),
    )
    .limit(mostCounted);
  return rows
    .flatMap(({ draft, ...row }) => {
      const ended = endOf(draft, row.key);
      return ended && ended < today ? [{ ...row, ended }] : [];
    })
    .toSorted((a, b) => (a.ended < b.ended ? -1 : 1));
}

const endOf = (draft: AgreementDraft, key: string): PlainDate | null =>
  draft.steps.find((_, i) => decisionMilestone(stepKeyAt(i)) === key)?.end ?? null;

/** A municipality's courses that stand still, and since when; of some agreements only, where they are given. One statement. */
export async function listStalled(db: Db, municipalityCode: string, today: PlainDate, among?: readonly string[]) {
  const weeks = await findStalledWeeks(db);
  const rows = await db
    .select({
      agreementId: agreement.id,
      reference: agreement.reference,
      status: agreement.status,
      startsOn: agreement.startsOn,
      workplace: productionUnit.name,
      lastDoneAt: sql<number | null>`max(case when ${milestone.state} = 'done' then ${milestone.doneAt} end)`,
      jobBegan: sql<number>`count(case when ${milestone.state} = 'done' and ${milestone.kind} = 'ordinary-job' then 1 end)`,
      ...columnsOfPackageTitle,
    })
    .from(agreement)
    .innerJoin(productionUnit, eq(productionUnit.id, agreement.productionUnitId))
    .innerJoin(jobPackage, eq(jobPackage.id, agreement.jobPackageId))
    .leftJoin(milestone, eq(milestone.agreementId, agreement.id))
    .where(
      and(
        eq(agreement.municipalityCode, municipalityCode),
        eq(agreement.status, "active"),
        lte(agreement.startsOn, today),
        among && inArray(agreement.id, [...among]),
      ),
    )
    .groupBy(agreement.id)
    .limit(mostCounted);
  return rows
    .flatMap(({ lastDoneAt, jobBegan, ...row }) => {
      const progress = {
        status: row.status,
        startsOn: plainDate(row.startsOn),
        lastReached: lastDoneAt === null ? null : copenhagenDate(lastDoneAt),
        employed: jobBegan > 0,
      };
      const since = stalledSince(progress, today, weeks);
      return since ? [{ ...row, since }] : [];
    })
    .toSorted((a, b) => (a.since < b.since ? -1 : 1));
}
