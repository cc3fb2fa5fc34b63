import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { agreement } from "./agreement.ts";
import { jobPackage } from "./catalogue.ts";
import { candidate, municipality } from "./people.ts";

/** A person's competences held against one job's profile. It belongs to the citizen. */
export const competenceCard = sqliteTable(
  "competence_card",
  {
    id: text().primaryKey(),
    municipalityCode: text()
      .notNull()
      .references(() => municipality.code),
    candidateId: text()
      .notNull()
      .references(() => candidate.id),
    /** The package whose required profile it is held against. */
    jobPackageId: text()
      .notNull()
      .references(() => jobPackage.id),
    /** The course in which it is filled in. */
    agreementId: text()
      .unique()
      .references(() => agreement.id),
    createdAt: integer().notNull(),
  },
  (t) => [index("competence_card_by_candidate").on(t.candidateId, t.createdAt)],
);

/** Append-only: the newest assessment of a competence is the one that holds, the older ones show the progress. */
export const competenceAssessment = sqliteTable(
  "competence_assessment",
  {
    id: text().primaryKey(),
    cardId: text()
      .notNull()
      .references(() => competenceCard.id),
    /** A required competence of the package. */
    key: text().notNull(),
    level: text({ enum: ["not-tried", "with-help", "independently", "can-teach"] }).notNull(),
    /** One concrete example of what the person did. */
    example: text().notNull(),
    nextStep: text().notNull(),
    assessorRole: text({ enum: ["employer", "mentor", "consultant"] }).notNull(),
    assessorName: text().notNull(),
    assessedAt: integer().notNull(),
  },
  (t) => [index("competence_assessment_by_card").on(t.cardId, t.key, t.assessedAt)],
);

/** What the citizen says to it, about one competence or the whole card. */
export const competenceComment = sqliteTable(
  "competence_comment",
  {
    id: text().primaryKey(),
    cardId: text()
      .notNull()
      .references(() => competenceCard.id),
    key: text(),
    comment: text().notNull(),
    writtenAt: integer().notNull(),
  },
  (t) => [index("competence_comment_by_card").on(t.cardId, t.writtenAt)],
);

/** «Carried by»: a strength that makes up for a gap, and how. */
export const competenceCarry = sqliteTable(
  "competence_carry",
  {
    cardId: text()
      .notNull()
      .references(() => competenceCard.id),
    gapKey: text().notNull(),
    strengthKey: text().notNull(),
    how: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.cardId, t.gapKey, t.strengthKey] })],
);
