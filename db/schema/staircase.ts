import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { agreement } from "./agreement.ts";
import { jobPackage } from "./catalogue.ts";
import { account, candidate, municipality, outpost } from "./people.ts";

/** What was decided about the step after this one: no step ends without it. */
export const stepDecision = sqliteTable(
  "step_decision",
  {
    id: text().primaryKey(),
    agreementId: text()
      .notNull()
      .references(() => agreement.id),
    /** The step that ends. */
    stepKey: text().notNull(),
    decision: text({ enum: ["next-step", "skip-ahead", "job-now", "stop"] }).notNull(),
    /** Where it skips ahead to. */
    toStepKey: text(),
    reason: text().notNull(),
    decidedBy: text()
      .notNull()
      .references(() => account.id),
    decidedAt: integer().notNull(),
  },
  (t) => [uniqueIndex("step_decision_per_step").on(t.agreementId, t.stepKey)],
);

/** People who prepare together, with rolling intake; each leaves when ready. */
export const cohort = sqliteTable(
  "cohort",
  {
    id: text().primaryKey(),
    municipalityCode: text()
      .notNull()
      .references(() => municipality.code),
    name: text().notNull(),
    /** The job it prepares for, where it is for one. */
    jobPackageId: text().references(() => jobPackage.id),
    /** The outreach base where it meets, where there is one. */
    outpostId: text().references(() => outpost.id),
    firstDay: text().notNull(),
    /** New people may join every so many weeks from the first day. */
    intakeEveryWeeks: integer().notNull(),
    places: integer().notNull(),
    createdAt: integer().notNull(),
  },
  (t) => [index("cohort_by_municipality").on(t.municipalityCode, t.firstDay)],
);

export const cohortMember = sqliteTable(
  "cohort_member",
  {
    cohortId: text()
      .notNull()
      .references(() => cohort.id),
    candidateId: text()
      .notNull()
      .references(() => candidate.id),
    joinedOn: text().notNull(),
    leftOn: text(),
    leftReason: text({ enum: ["ready-for-course", "job", "education", "other"] }),
  },
  (t) => [primaryKey({ columns: [t.cohortId, t.candidateId] }), index("cohort_member_by_candidate").on(t.candidateId)],
);
