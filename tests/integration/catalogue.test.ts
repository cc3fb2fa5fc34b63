import { eq } from "drizzle-orm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { JobPackageContent } from "#app/domain/job-package/job-package.ts";
import type { PackageFilter } from "#app/domain/job-package/package-filter.ts";
import type { Database, Db } from "#db/connection.server.ts";
import {
  catalogueVersion,
  findPackages,
  findPublishedPackage,
  listMunicipalities,
  packagesPerPage,
} from "#db/queries/catalogue.server.ts";
import { offerPackage, saveJobPackage } from "#db/repositories/job-package-repository.server.ts";
import { municipality } from "#db/schema/people.ts";
import { nationalPackages } from "#db/seed/packages/index.ts";
import { openTestDatabase, queryPlan } from "#tests/support/database.server.ts";

type Statement = { statement: string; parameters: unknown[] };

const contact = { unitName: "Erhverv og Beskæftigelse", email: "kontakt@example.dk", phone: "12345678" };
const gladsaxe = { code: "159", name: "Gladsaxe", ...contact };
const aarhus = { code: "751", name: "Aarhus", ...contact };
const slagelse = { code: "330", name: "Slagelse", ...contact };

const publish = (tx: Db, content: JobPackageContent) =>
  saveJobPackage(tx, {
    id: content.slug,
    municipalityCode: null,
    version: 1,
    status: "published",
    content,
    updatedAt: 0,
  });

/** The twelve national packages; Gladsaxe offers the first three, Aarhus the first one. */
async function openCatalogue(heard: Statement[] = []): Promise<Database> {
  const database = openTestDatabase((statement, parameters) => heard.push({ statement, parameters }));
  await database.transact(async (tx) => {
    tx.insert(municipality).values([gladsaxe, aarhus, slagelse]).run();
    for (const content of nationalPackages) await publish(tx, content);
    for (const { slug } of nationalPackages.slice(0, 3)) await offerPackage(tx, gladsaxe.code, slug, 4);
    await offerPackage(tx, aarhus.code, firstPackage().slug, 2);
  });
  heard.length = 0;
  return database;
}

function firstPackage(): JobPackageContent {
  const [first] = nationalPackages;
  if (first === undefined) throw new Error("no national packages");
  return first;
}

const slugs = async (db: Db, filter: Partial<PackageFilter>): Promise<string[]> =>
  (await findPackages(db, { locale: "da", ...filter }, 1)).items.map((item) => item.slug);

describe("searching the catalogue", () => {
  it.each(["køkken", "koekken", "kokken", "KØKKENMEDHJÆLPER", "køkkenmedhj", "kitchen", "medhjælper køkken"])(
    "«%s» finds the kitchen assistant",
    async (text) => {
      const { read } = await openCatalogue();
      expect(await slugs(read, { text })).toContain("koekkenmedhjaelper");
    },
  );

  it("shows a package whose title holds the word before those that mention it", async () => {
    const { read } = await openCatalogue();
    expect((await slugs(read, { text: "rengøring" }))[0]).toBe("rengoeringsmedarbejder");
    expect((await slugs(read, { text: "kitchen" }))[0]).toBe("koekkenmedhjaelper");
  });

  it("finds a compound by its last part", async () => {
    const { read } = await openCatalogue();
    const found = await slugs(read, { text: "chauffør" });
    expect(found.slice(0, 2).sort()).toEqual(["lastbilchauffoer", "rutebuschauffoer"]);
  });

  it("asks for every word that was typed", async () => {
    const { read } = await openCatalogue();
    expect(await slugs(read, { text: "lagermedarbejder" })).toContain("lagermedarbejder-transport");
    expect(await slugs(read, { text: "lagermedarbejder xylofon" })).toEqual([]);
  });

  it("finds nothing for a text without letters, and everything for one of blanks", async () => {
    const { read } = await openCatalogue();
    expect((await findPackages(read, { locale: "da", text: "🙂 ***" }, 1)).total).toBe(0);
    expect((await findPackages(read, { locale: "da", text: "   " }, 1)).total).toBe(nationalPackages.length);
  });

  it("answers whatever is typed, and never with an error", async () => {
    const { read } = await openCatalogue();
    const operators = fc.constantFrom(
      '"',
      "*",
      "NEAR(",
      ")",
      "^",
      "-",
      "OR",
      "AND",
      "NOT",
      "title:",
      "{",
      "}",
      "\0",
      "🙂",
      "'",
      ";--",
    );
    const hostile = fc.oneof(
      fc.array(operators, { maxLength: 12 }).map((parts) => parts.join(" ")),
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.string({ unit: "grapheme", maxLength: 60 }),
      fc.constant(`"${"a* NEAR ".repeat(1_250)}`),
    );
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const { items, total } = await findPackages(read, { locale: "da", text }, 1);
        expect(items.length).toBeLessThanOrEqual(total);
      }),
      { numRuns: 300 },
    );
  });
});

describe("filtering the catalogue", () => {
  it("holds to every filter at once", async () => {
    const { read } = await openCatalogue();
    const first = firstPackage();
    const filter = {
      text: first.title.da,
      municipality: gladsaxe.code,
      industry: first.industry,
      ownership: "private",
      startStep: "trial",
    } as const;
    expect(await slugs(read, filter)).toEqual([first.slug]);
    expect(await slugs(read, { ...filter, municipality: slagelse.code })).toEqual([]);
  });

  it("knows what each municipality offers, with places", async () => {
    const { read } = await openCatalogue();
    const offered = nationalPackages.slice(0, 3).map((content) => content.slug);
    expect((await slugs(read, { municipality: gladsaxe.code })).sort()).toEqual(offered.toSorted());
    expect(await slugs(read, { municipality: slagelse.code })).toEqual([]);
    const { items } = await findPackages(read, { locale: "da" }, 1);
    expect(items.find((item) => item.slug === firstPackage().slug)?.offerings).toEqual([
      { municipalityCode: "159", municipalityName: "Gladsaxe", places: 4 },
      { municipalityCode: "751", municipalityName: "Aarhus", places: 2 },
    ]);
  });

  it("gives every package exactly one range of weeks", async () => {
    const { read } = await openCatalogue();
    const ranges = await Promise.all((["to-13", "14-26", "over-26"] as const).map((weeks) => slugs(read, { weeks })));
    expect(ranges.flat().sort()).toEqual(nationalPackages.map((content) => content.slug).sort());
  });

  it("filters by what kind of employer a package fits", async () => {
    const { read } = await openCatalogue();
    for (const ownership of ["private", "public"] as const) {
      const expected = nationalPackages.filter((content) => content.ownerships.includes(ownership));
      expect((await slugs(read, { ownership })).sort()).toEqual(expected.map((content) => content.slug).sort());
    }
  });

  it("filters by the step that a course begins at", async () => {
    const { read } = await openCatalogue();
    const expected = nationalPackages.filter((content) => content.steps.some((step) => step.kind === "wage-subsidy"));
    expect((await slugs(read, { startStep: "wage-subsidy" })).sort()).toEqual(
      expected.map((content) => content.slug).sort(),
    );
  });

  it("shows each package in the reader's language, with its staircase from the bottom", async () => {
    const { read } = await openCatalogue();
    const first = firstPackage();
    const { items } = await findPackages(read, { locale: "en", text: first.title.en }, 1);
    expect(items[0]).toMatchObject({
      title: first.title.en,
      summary: first.summary.en,
      ownerships: first.ownerships,
      steps: first.steps.map(({ kind, weeks }) => ({ kind, weeks })),
    });
  });
});

describe("what the catalogue shows", () => {
  it("leaves out drafts and withdrawn packages, in lists, in searches and by address", async () => {
    const database = await openCatalogue();
    const content = firstPackage();
    for (const status of ["draft", "withdrawn"] as const) {
      await database.transact((tx) =>
        saveJobPackage(tx, { id: content.slug, municipalityCode: null, version: 2, status, content, updatedAt: 1 }),
      );
      expect(await slugs(database.read, {})).not.toContain(content.slug);
      expect(await slugs(database.read, { text: content.title.da })).not.toContain(content.slug);
      expect(await findPublishedPackage(database.read, content.slug)).toBeUndefined();
    }
    await database.transact((tx) => publish(tx, content));
    expect(
      (await slugs(database.read, { text: content.title.da })).filter((slug) => slug === content.slug),
    ).toHaveLength(1);
  });

  it("finds a package by its new words after a change, and no longer by its old ones", async () => {
    const database = await openCatalogue();
    const content = { ...firstPackage(), title: { da: "Xylofonstemmer", en: "Xylophone tuner" } };
    await database.transact((tx) => publish(tx, content));
    expect(await slugs(database.read, { text: "xylofon" })).toEqual([content.slug]);
    const { items } = await findPackages(database.read, { locale: "da", text: firstPackage().title.da }, 1);
    expect(items.map((item) => item.title)).not.toContain(firstPackage().title.da);
  });

  it("opens a published package with those who offer it", async () => {
    const { read } = await openCatalogue();
    const found = await findPublishedPackage(read, firstPackage().slug);
    expect(found?.content).toEqual(firstPackage());
    expect(found?.offerings.map((offering) => offering.municipalityName)).toEqual(["Gladsaxe", "Aarhus"]);
    expect(await findPublishedPackage(read, "findes-ikke")).toBeUndefined();
  });

  it("names the municipalities that offer something, in Danish order", async () => {
    const { read } = await openCatalogue();
    expect(await listMunicipalities(read)).toEqual([
      { code: "159", name: "Gladsaxe" },
      { code: "751", name: "Aarhus" },
    ]);
  });

  it("takes a municipality's offer away when it has no places left to offer", async () => {
    const database = await openCatalogue();
    await database.transact((tx) => offerPackage(tx, aarhus.code, firstPackage().slug, 0));
    expect(await slugs(database.read, { municipality: aarhus.code })).toEqual([]);
  });

  it("has a version that rises when a package, an offer or a municipality changes, and else stands still", async () => {
    const database = await openCatalogue();
    const { read } = database;
    const versions = [await catalogueVersion(read), await catalogueVersion(read)];
    expect(versions[1]).toBe(versions[0]);
    for (const change of [
      (tx: Db) => publish(tx, firstPackage()),
      (tx: Db) => offerPackage(tx, slagelse.code, firstPackage().slug, 1),
      (tx: Db) => offerPackage(tx, slagelse.code, firstPackage().slug, 5),
      (tx: Db) => offerPackage(tx, slagelse.code, firstPackage().slug, 0),
      async (tx: Db) => {
        tx.update(municipality).set({ phone: "87654321" }).where(eq(municipality.code, "751")).run();
      },
    ]) {
      const before = await catalogueVersion(read);
      await database.transact(change);
      expect(await catalogueVersion(read)).toBeGreaterThan(before);
    }
  });
});

describe("a large catalogue", () => {
  const copies = 5;
  const size = nationalPackages.length * copies;

  async function openLargeCatalogue(heard: Statement[] = []): Promise<Database> {
    const database = await openCatalogue(heard);
    await database.transact(async (tx) => {
      for (let copy = 1; copy < copies; copy++) {
        for (const content of nationalPackages) {
          await publish(tx, { ...content, slug: `${content.slug}-${copy}` });
          await offerPackage(tx, gladsaxe.code, `${content.slug}-${copy}`, copy);
        }
      }
    });
    heard.length = 0;
    return database;
  }

  it("is told page by page, each package once, by title", async () => {
    const { read } = await openLargeCatalogue();
    const first = await findPackages(read, { locale: "da" }, 1);
    expect(first).toMatchObject({ total: size, page: 1, pages: Math.ceil(size / packagesPerPage) });
    const pages = await Promise.all(
      Array.from({ length: first.pages }, (_, i) => findPackages(read, { locale: "da" }, i + 1)),
    );
    const titles = pages.flatMap((page) => page.items.map((item) => item.title));
    expect(titles).toEqual(titles.toSorted());
    expect(new Set(pages.flatMap((page) => page.items.map((item) => item.id))).size).toBe(size);
  });

  it("shows the last page to who asks for one beyond it, and the first to who asks for none", async () => {
    const { read } = await openLargeCatalogue();
    expect((await findPackages(read, { locale: "da" }, 9_999)).page).toBe(Math.ceil(size / packagesPerPage));
    for (const page of [0, -3, Number.NaN]) expect((await findPackages(read, { locale: "da" }, page)).page).toBe(1);
  });

  const filters: Partial<PackageFilter>[] = [
    {},
    { text: "lager" },
    { industry: "cleaning" },
    { weeks: "14-26" },
    { ownership: "public" },
    { municipality: "159" },
    { startStep: "trial" },
    {
      text: "lager",
      municipality: "159",
      industry: "transport",
      ownership: "private",
      weeks: "over-26",
      startStep: "trial",
    },
  ];

  it("costs three statements a page, however many packages and offers it shows", async () => {
    const heard: Statement[] = [];
    const { read } = await openLargeCatalogue(heard);
    for (const filter of filters) {
      heard.length = 0;
      const { items } = await findPackages(read, { locale: "da", ...filter }, 1);
      if (Object.keys(filter).length < 2) expect(items.length).toBeGreaterThan(1);
      expect(heard.length).toBeLessThanOrEqual(3);
    }
    heard.length = 0;
    await findPublishedPackage(read, firstPackage().slug);
    expect(heard).toHaveLength(2);
  });

  it.each(["with", "without"])("is read through indexes alone, %s SQLite's statistics", async (statistics) => {
    const heard: Statement[] = [];
    const database = await openLargeCatalogue(heard);
    if (statistics === "with") await database.transact(async (tx) => tx.run("analyze"));
    heard.length = 0;
    for (const locale of ["da", "en"] as const) {
      for (const filter of filters) await findPackages(database.read, { locale, ...filter }, 2);
    }
    await findPublishedPackage(database.read, firstPackage().slug);
    await catalogueVersion(database.read);
    const scans = heard
      .slice()
      .flatMap(({ statement, parameters }) => queryPlan(database.read, statement, parameters))
      .filter((step) => step.startsWith("SCAN"))
      // The search index's way of saying that it looks the words up.
      .filter((step) => !/^SCAN job_package_search VIRTUAL TABLE INDEX \d+:M/.test(step));
    expect(scans).toEqual([]);
  });

  it("needs no sorting where nothing is searched for", async () => {
    const heard: Statement[] = [];
    const { read } = await openLargeCatalogue(heard);
    for (const locale of ["da", "en"] as const) await findPackages(read, { locale }, 1);
    const pages = heard.filter(({ statement }) => statement.includes("limit"));
    expect(pages).toHaveLength(2);
    const plans = pages.flatMap(({ statement, parameters }) => queryPlan(read, statement, parameters));
    expect(plans.join("\n")).toContain("USING INDEX job_package_by_title_da");
    expect(plans.join("\n")).toContain("USING INDEX job_package_by_title_en");
    expect(plans.filter((step) => step === "USE TEMP B-TREE FOR ORDER BY")).toEqual([]);
  });
});
