import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { JobPackageContent } from "#app/domain/job-package/job-package.ts";
import { municipality } from "./people.ts";

export const jobPackage = sqliteTable(
  "job_package",
  {
    id: text().primaryKey(),
    slug: text().notNull().unique(),
    /** Null for a national package; else the municipality that owns it. */
    municipalityCode: text().references(() => municipality.code),
    version: integer().notNull(),
    status: text({ enum: ["draft", "published", "withdrawn"] }).notNull(),
    industry: text().notNull(),
    suitsPrivate: integer({ mode: "boolean" }).notNull(),
    suitsPublic: integer({ mode: "boolean" }).notNull(),
    weeksToEmployment: integer().notNull(),
    titleDa: text().notNull(),
    titleEn: text().notNull(),
    content: text({ mode: "json" }).$type<JobPackageContent>().notNull(),
    updatedAt: integer().notNull(),
  },
  (t) => [
    index("job_package_by_title_da").on(t.status, t.titleDa, t.id),
    index("job_package_by_title_en").on(t.status, t.titleEn, t.id),
    index("job_package_by_industry").on(t.status, t.industry, t.titleDa),
    index("job_package_by_weeks").on(t.status, t.weeksToEmployment),
  ],
);

/** The package's steps once more, for the filter «step to start at». */
export const jobPackageStep = sqliteTable(
  "job_package_step",
  {
    packageId: text()
      .notNull()
      .references(() => jobPackage.id, { onDelete: "cascade" }),
    position: integer().notNull(),
    kind: text({ enum: ["preparation", "trial", "clarification", "training", "wage-subsidy", "employment"] }).notNull(),
    weeks: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.packageId, t.position] }),
    index("job_package_step_by_kind").on(t.kind, t.packageId),
  ],
);

/** A municipality offers a package, with so many places. */
export const packageOffering = sqliteTable(
  "package_offering",
  {
    municipalityCode: text()
      .notNull()
      .references(() => municipality.code),
    packageId: text()
      .notNull()
      .references(() => jobPackage.id, { onDelete: "cascade" }),
    places: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityCode, t.packageId] }),
    index("package_offering_by_package").on(t.packageId),
  ],
);

/** Counted up by triggers whenever what the public pages show changes: their ETag. */
export const dataVersion = sqliteTable("data_version", {
  name: text().primaryKey(),
  version: integer().notNull(),
});
