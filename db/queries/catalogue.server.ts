import { type SQL, sql } from "drizzle-orm";
import type { Industry, JobPackageContent, Ownership } from "#app/domain/job-package/job-package.ts";
import { type PackageFilter, weekRanges } from "#app/domain/job-package/package-filter.ts";
import { matchExpression } from "#app/domain/job-package/search-text.ts";
import type { StepKind } from "#app/domain/job-package/step.ts";
import type { Instant } from "#app/domain/shared/copenhagen.ts";
import type { Locale } from "#app/domain/shared/localized.ts";
import type { Db } from "../connection.server.ts";

export const packagesPerPage = 12;

export type Offering = { municipalityCode: string; municipalityName: string; places: number };

export type PackageListItem = {
  id: string;
  slug: string;
  title: string;
  summary: string;
  industry: Industry;
  ownerships: Ownership[];
  weeksToEmployment: number;
  steps: { kind: StepKind; weeks: number }[];
  offerings: Offering[];
};

export type PackagePage = { items: PackageListItem[]; total: number; page: number; pages: number };

/** One page of the published packages: the best hits first where words are looked for, else by title. Three statements. */
export async function findPackages(db: Db, filter: PackageFilter, wantedPage: number): Promise<PackagePage> {
  const wanted = wantedPackages(filter);
  if (wanted === undefined) return { items: [], total: 0, page: 1, pages: 1 };

  const total = db.get<{ total: number }>(sql`select count(*) as total ${wanted.from} where ${wanted.where}`).total;
  const pages = Math.max(1, Math.ceil(total / packagesPerPage));
  const page = Math.min(Math.max(1, Math.trunc(wantedPage) || 1), pages);
  if (total === 0) return { items: [], total, page, pages };

  const rows = db.all<ListRow>(sql`
    select p.id, p.slug, ${titleColumn[filter.locale]} as title,
      json_extract(p.content, ${`$.summary.${filter.locale}`}) as summary,
      p.industry, p.suits_private as suitsPrivate, p.suits_public as suitsPublic,
      p.weeks_to_employment as weeksToEmployment,
      (select json_group_array(json_object('kind', s.kind, 'weeks', s.weeks) order by s.position)
        from job_package_step s where s.package_id = p.id) as steps
    ${wanted.from} where ${wanted.where}
    order by ${wanted.order}
    limit ${packagesPerPage} offset ${(page - 1) * packagesPerPage}`);
  const offerings = offeringsOf(
    db,
    rows.map((row) => row.id),
  );
  return { items: rows.map((row) => listItem(row, offerings.get(row.id) ?? [])), total, page, pages };
}

export type PublishedPackage = {
  id: string;
  version: number;
  content: JobPackageContent;
  updatedAt: Instant;
  offerings: Offering[];
};

export async function findPublishedPackage(db: Db, slug: string): Promise<PublishedPackage | undefined> {
  const row = db.get<{ id: string; version: number; content: string; updatedAt: Instant } | undefined>(
    sql`select id, version, content, updated_at as updatedAt from job_package where slug = ${slug} and status = 'published'`,
  );
  return (
    row && {
      ...row,
      content: JSON.parse(row.content) as JobPackageContent,
      offerings: offeringsOf(db, [row.id]).get(row.id) ?? [],
    }
  );
}

/** Rises whenever something changes that the public pages show. */
export const catalogueVersion = async (db: Db): Promise<number> =>
  db.get<{ version: number }>(sql`select version from data_version where name = 'catalogue'`).version;

/** Those that offer a package, as Danes sort them: Aabenraa and Aarhus come last. */
export async function listMunicipalities(db: Db): Promise<{ code: string; name: string }[]> {
  const rows = db.all<{ code: string; name: string }>(sql`
    select m.code, m.name from municipality m
    where exists (select 1 from package_offering o where o.municipality_code = m.code)`);
  return rows.sort((a, b) => danishOrder.compare(a.name, b.name));
}

type ListRow = {
  id: string;
  slug: string;
  title: string;
  summary: string;
  industry: Industry;
  suitsPrivate: number;
  suitsPublic: number;
  weeksToEmployment: number;
  steps: string;
};

const listItem = ({ suitsPrivate, suitsPublic, steps, ...row }: ListRow, offerings: Offering[]): PackageListItem => ({
  ...row,
  ownerships: [...(suitsPrivate ? (["private"] as const) : []), ...(suitsPublic ? (["public"] as const) : [])],
  steps: JSON.parse(steps) as PackageListItem["steps"],
  offerings,
});

const titleColumn: Record<Locale, SQL> = { da: sql`p.title_da`, en: sql`p.title_en` };
const titleIndex: Record<Locale, SQL> = { da: sql`job_package_by_title_da`, en: sql`job_package_by_title_en` };

/** `undefined` where the text to look for holds nothing that a package could contain. */
function wantedPackages(filter: PackageFilter): { from: SQL; where: SQL; order: SQL } | undefined {
  const text = filter.text?.trim();
  const match = text ? matchExpression(text) : undefined;
  if (text && match === undefined) return undefined;

  const conditions = [sql`p.status = 'published'`];
  if (match !== undefined) conditions.push(sql`job_package_search match ${match}`);
  if (filter.industry !== undefined) conditions.push(sql`p.industry = ${filter.industry}`);
  if (filter.ownership === "private") conditions.push(sql`p.suits_private = 1`);
  if (filter.ownership === "public") conditions.push(sql`p.suits_public = 1`);
  if (filter.weeks !== undefined) {
    const { from, to } = weekRanges[filter.weeks];
    conditions.push(sql`p.weeks_to_employment between ${from} and ${to}`);
  }
  if (filter.municipality !== undefined) {
    conditions.push(
      sql`exists (select 1 from package_offering o where o.municipality_code = ${filter.municipality} and o.package_id = p.id)`,
    );
  }
  if (filter.startStep !== undefined) {
    conditions.push(
      sql`exists (select 1 from job_package_step s where s.kind = ${filter.startStep} and s.package_id = p.id)`,
    );
  }

  const title = titleColumn[filter.locale];
  if (match !== undefined) {
    return {
      // CROSS JOIN holds SQLite to this order: the words narrow down first.
      from: sql`from job_package_search cross join job_package p on p.id = job_package_search.package_id`,
      where: sql.join(conditions, sql` and `),
      // A word in the title weighs ten times one in the text; `package_id` is the first column and weighs nothing.
      order: sql`bm25(job_package_search, 0, 10, 1), ${title}, p.id`,
    };
  }
  // Once it knows that nearly all are published, SQLite would rather read every row, contents and all, than this index.
  const hasOwnIndex = filter.industry !== undefined || filter.weeks !== undefined;
  return {
    from: hasOwnIndex ? sql`from job_package p` : sql`from job_package p indexed by ${titleIndex[filter.locale]}`,
    where: sql.join(conditions, sql` and `),
    order: sql`${title}, p.id`,
  };
}

const danishOrder = new Intl.Collator("da");

function offeringsOf(db: Db, packageIds: readonly string[]): Map<string, Offering[]> {
  const rows = db.all<Offering & { packageId: string }>(sql`
    select o.package_id as packageId, o.municipality_code as municipalityCode, m.name as municipalityName, o.places
    from package_offering o join municipality m on m.code = o.municipality_code
    where o.package_id in ${packageIds}`);
  const offerings = new Map<string, Offering[]>();
  for (const { packageId, ...offering } of rows)
    offerings.set(packageId, [...(offerings.get(packageId) ?? []), offering]);
  for (const list of offerings.values())
    list.sort((a, b) => danishOrder.compare(a.municipalityName, b.municipalityName));
  return offerings;
}
