import { integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { agreement } from "./agreement.ts";

/** A rule of law as a row. A new act adds rows with a later day; none is edited. */
export const statuteRule = sqliteTable(
  "statute_rule",
  {
    id: text().primaryKey(),
    name: text().notNull(),
    validFrom: text().notNull(),
    paragraph: text().notNull(),
    source: text().notNull(),
    sentenceDa: text().notNull(),
    sentenceEn: text().notNull(),
    /** JSON, shaped by the rule's name (app/domain/statute). */
    value: text({ mode: "json" }).$type<unknown>().notNull(),
  },
  (t) => [uniqueIndex("statute_rule_by_name").on(t.name, t.validFrom)],
);

/** Where the statutory application of a step stands. No row: nothing has been filed. */
export const vitasApplication = sqliteTable(
  "vitas_application",
  {
    id: text().primaryKey(),
    agreementId: text()
      .notNull()
      .references(() => agreement.id),
    /** The step of the terms that it is about: a placement, or a wage subsidy. */
    stepKey: text().notNull(),
    status: text({ enum: ["filed", "approved", "rejected"] }).notNull(),
    vitasReference: text(),
    filedAt: integer().notNull(),
    decidedAt: integer(),
    recordedBy: text().notNull(),
  },
  (t) => [uniqueIndex("vitas_application_per_step").on(t.agreementId, t.stepKey)],
);
