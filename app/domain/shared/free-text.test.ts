import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDecimal } from "./decimal.ts";
import { decimal, emailAddress, emailKey, line, paragraph } from "./free-text.ts";

const problems = (
  schema: { safeParse(value: unknown): { success: boolean; error?: { issues: { message: string }[] } } },
  value: unknown,
) => schema.safeParse(value).error?.issues.map((issue) => issue.message) ?? [];

describe("a line of text", () => {
  it("keeps Danish, Turkish and Arabic names as they are", () => {
    for (const name of ["Åse Ørsted", "Gülşah İnceoğlu", "محمد عبد الحسيني"]) expect(line(120).parse(name)).toBe(name);
  });
  it("tells the limit when it is too long", () => expect(problems(line(5), "abcdef")).toEqual(["tooLong:5"]));
  it("is required", () => expect(problems(line(5), "  ")).toContain("required"));
  it("refuses marks that turn the direction of text about unseen", () =>
    expect(problems(line(50), "Mia\u202Egnp.exe")).toEqual(["controlCharacters"]));
  it("refuses what looks like a CPR number", () =>
    expect(problems(line(50), "ring 010190-1234")).toEqual(["cprNumber"]));
  it("folds decomposed letters into one spelling", () => expect(line(10).parse("A\u030Ase")).toBe("Åse"));
});

describe("free text", () => {
  it("may be empty and keeps its lines", () => {
    expect(paragraph(100).parse(undefined)).toBe("");
    expect(paragraph(100).parse("en\r\nto\n")).toBe("en\nto");
  });
});

describe("a mail address", () => {
  it("keeps its diacritics and its case", () =>
    expect(emailAddress.parse(" Søren@Ørsted.example ")).toBe("Søren@Ørsted.example"));
  it("is compared without regard to case", () =>
    expect(emailKey("Bo@Lager.example")).toBe(emailKey("bo@lager.EXAMPLE")));
  it.each([
    "bo",
    "bo@lager",
    "a@b@c.dk",
    "bo@lager.example,eva@lager.example",
    "bo @lager.example",
    "<bo@lager.example>",
  ])("%s is not one", (text) => expect(problems(emailAddress, text)).toEqual(["notAnEmail"]));
});

describe("a number as Danes type it", () => {
  it.each([
    ["12", 12],
    ["12,5", 12.5],
    ["12.5", 12.5],
    ["1.200", 1200],
    ["1.200,5", 1200.5],
    [" 7 ", 7],
  ])("%s is %s", (text, value) => expect(parseDecimal(text)).toBe(value));
  it.each(["", "tolv", "1,2,3", "-4", "1e5", "٣"])("«%s» is none", (text) =>
    expect(parseDecimal(text)).toBeUndefined(),
  );
  it("outside its limits tells both and the value", () =>
    expect(problems(decimal(1, 37), "40")).toEqual(["outside:1:37:40"]));
  it("never throws, whatever is typed", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void decimal(0, 10).safeParse(text)));
  });
});
