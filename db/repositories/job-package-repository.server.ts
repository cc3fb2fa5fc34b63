import { and, eq, sql } from "drizzle-orm";
import {
  type JobPackageContent,
  type JobPackageStatus,
  jobPackageContent,
  weeksToEmployment,
} from "#app/domain/job-package/job-package.ts";
import { packageSearchText } from "#app/domain/job-package/search-text.ts";
import type { Instant } from "#app/domain/shared/copenhagen.ts";
import type { Db } from "../connection.server.ts";
import { jobPackage, jobPackageStep, packageOffering } from "../schema/catalogue.ts";

export type StoredJobPackage = {
  id: string;
  /** Null for a national package. */
  municipalityCode: string | null;
  version: number;
  status: JobPackageStatus;
  content: JobPackageContent;
  updatedAt: Instant;
};

/** Writes the whole package: the row, its steps, and its line in the search index while it is published. */
export async function saveJobPackage(tx: Db, saved: StoredJobPackage): Promise<void> {
  const content = jobPackageContent.parse(saved.content);
  const row = {
    slug: content.slug,
    municipalityCode: saved.municipalityCode,
    version: saved.version,
    status: saved.status,
    industry: content.industry,
    suitsPrivate: content.ownerships.includes("private"),
    suitsPublic: content.ownerships.includes("public"),
    weeksToEmployment: weeksToEmployment(content.steps),
    titleDa: content.title.da,
    titleEn: content.title.en,
    content,
    updatedAt: saved.updatedAt,
  };
  const before = tx.select({ status: jobPackage.status }).from(jobPackage).where(eq(jobPackage.id, saved.id)).get();
  tx.insert(jobPackage)
    .values({ id: saved.id, ...row })
    .onConflictDoUpdate({ target: jobPackage.id, set: row })
    .run();

  tx.delete(jobPackageStep).where(eq(jobPackageStep.packageId, saved.id)).run();
  tx.insert(jobPackageStep)
    .values(content.steps.map(({ kind, weeks }, position) => ({ packageId: saved.id, position, kind, weeks })))
    .run();

  // The index finds a package's line by reading all of them, so it is asked only where there is one.
  if (before?.status === "published") tx.run(sql`delete from job_package_search where package_id = ${saved.id}`);
  if (saved.status === "published") {
    const { title, body } = packageSearchText(content);
    tx.run(sql`insert into job_package_search (package_id, title, body) values (${saved.id}, ${title}, ${body})`);
  }
}

/** How many places a municipality offers; none at all takes the offer away. */
export async function offerPackage(tx: Db, municipalityCode: string, packageId: string, places: number): Promise<void> {
  if (places > 0) {
    tx.insert(packageOffering)
      .values({ municipalityCode, packageId, places })
      .onConflictDoUpdate({ target: [packageOffering.municipalityCode, packageOffering.packageId], set: { places } })
      .run();
    return;
  }
  tx.delete(packageOffering)
    .where(and(eq(packageOffering.municipalityCode, municipalityCode), eq(packageOffering.packageId, packageId)))
    .run();
}

const stored = {
  id: jobPackage.id,
  municipalityCode: jobPackage.municipalityCode,
  version: jobPackage.version,
  status: jobPackage.status,
  content: jobPackage.content,
  updatedAt: jobPackage.updatedAt,
};

export const findJobPackage = async (db: Db, id: string): Promise<StoredJobPackage | undefined> =>
  db.select(stored).from(jobPackage).where(eq(jobPackage.id, id)).get();

export const findJobPackageBySlug = async (db: Db, slug: string): Promise<StoredJobPackage | undefined> =>
  db.select(stored).from(jobPackage).where(eq(jobPackage.slug, slug)).get();

/** The places that a municipality offers of a package, where it offers it. */
export async function findOffering(
  db: Db,
  municipalityCode: string,
  packageId: string,
): Promise<{ places: number } | undefined> {
  const rows = await db
    .select({ places: packageOffering.places })
    .from(packageOffering)
    .where(and(eq(packageOffering.municipalityCode, municipalityCode), eq(packageOffering.packageId, packageId)));
  return rows[0];
}
