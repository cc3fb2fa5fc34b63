import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { industries, ownerships } from "./job-package.ts";
import { type PackageFilter, packageQuery, readPackageFilter, weekRangeNames, withoutField } from "./package-filter.ts";
import { stepKinds } from "./step.ts";

const known = { locale: "da", municipalities: [{ code: "159" }, { code: "751" }] } as const;
const read = (query: string) => readPackageFilter(new URLSearchParams(query), known);

const anyFilter: fc.Arbitrary<PackageFilter> = fc
  .record(
    {
      text: fc
        .string({ unit: "grapheme", minLength: 1, maxLength: 20 })
        .filter((text) => text.trim() === text && text !== ""),
      municipality: fc.constantFrom("159", "751"),
      industry: fc.constantFrom(...industries),
      ownership: fc.constantFrom(...ownerships),
      weeks: fc.constantFrom(...weekRangeNames),
      startStep: fc.constantFrom(...stepKinds),
    },
    { requiredKeys: [] },
  )
  .map((filter) => ({ ...filter, locale: "da" }));

describe("an address of the catalogue", () => {
  it("keeps what is looked for, and the page", () => {
    fc.assert(
      fc.property(anyFilter, fc.integer({ min: 1, max: 999 }), (filter, page) => {
        expect(readPackageFilter(new URLSearchParams(packageQuery(filter, page).toString()), known)).toEqual({
          filter,
          page,
        });
      }),
    );
  });

  it("is bare where nothing is looked for", () => {
    expect(packageQuery({ locale: "da" }).toString()).toBe("");
    expect(read("")).toEqual({ filter: { locale: "da" }, page: 1 });
  });

  it("may hold what the catalogue does not know: it is passed over", () => {
    expect(read("branche=guld&kommune=999&ejerform=&varighed=9&trin=__proto__&side=-1&utm=x&q=%20")).toEqual({
      filter: { locale: "da" },
      page: 1,
    });
  });

  it("is read whatever it holds", () => {
    const names = fc.constantFrom("q", "kommune", "branche", "ejerform", "varighed", "trin", "side", "andet");
    fc.assert(
      fc.property(fc.array(fc.tuple(names, fc.string({ unit: "binary", maxLength: 300 }))), (pairs) => {
        const { filter, page } = readPackageFilter(new URLSearchParams(pairs), known);
        expect([...(filter.text ?? "")].length).toBeLessThanOrEqual(100);
        expect(page).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  it("loses one condition at a time", () => {
    const { filter } = read("q=lager&branche=transport");
    expect(packageQuery(withoutField(filter, "text")).toString()).toBe("branche=transport");
  });
});
