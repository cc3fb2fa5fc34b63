import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchExpression, searchText, searchTextWithTails } from "./search-text.ts";

const tokensOf = (expression: string | undefined): string[] =>
  [...(expression ?? "").matchAll(/"([^"]*)"\*/g)].map(([, token]) => token ?? "");

/** What FTS5 does with the expression: every token begins some word of the text. */
function finds(query: string, text: string): boolean {
  const words = text.split(" ");
  const tokens = tokensOf(matchExpression(query));
  return tokens.length > 0 && tokens.every((token) => words.some((word) => word.startsWith(token)));
}

const danishWord = fc.string({
  unit: fc.constantFrom(..."abcdefghijklmnopqrstuvwxyzæøåÆØÅéü"),
  minLength: 1,
  maxLength: 20,
});

describe("the spelling of a search", () => {
  it.each([
    "køkken",
    "KØKKEN",
    "koekken",
    "kokken",
    "kökken",
    "køkkenmedhjælper",
    "koekkenmedhjaelper",
    "kokkenmedhjaelper",
  ])("«%s» finds køkkenmedhjælper", (query) => expect(finds(query, searchText(["Køkkenmedhjælper"]))).toBe(true));

  it("tells køkken from kokken when the reader wrote the ø", () => {
    expect(finds("køkken", searchText(["kokken på holdet"]))).toBe(false);
  });

  it.each([
    ["Århus", "Aarhus"],
    ["Aarhus", "Århus"],
    ["arhus", "Aarhus"],
    ["pålæg", "paalaeg"],
    ["palaeg", "pålæg"],
    ["creme", "crème"],
    ["crème", "creme"],
  ])("«%s» finds «%s»", (query, word) => expect(finds(query, searchText([word]))).toBe(true));

  it("reads a letter the same whether it came as one character or with its mark apart", () => {
    expect(matchExpression("a\u030Abne")).toBe(matchExpression("åbne"));
  });

  it("finds a compound by its last part", () => {
    const title = searchTextWithTails(["Lagermedarbejder"]);
    expect(finds("medarbejder", title)).toBe(true);
    expect(finds("arbejder", title)).toBe(true);
    expect(finds("arbejdet", title)).toBe(false);
  });

  it("finds every word by each of its beginnings", () => {
    fc.assert(
      fc.property(danishWord, fc.nat(), (word, cut) => {
        const beginning = word.slice(0, 1 + (cut % word.length));
        expect(finds(beginning, searchText([`x ${word} y`]))).toBe(true);
      }),
    );
  });

  it("finds every word spelled out, and without its strokes and rings", () => {
    const syllable = fc
      .tuple(fc.constantFrom(..."bdfghklmnprstv"), fc.constantFrom(..."aeiouyæøåÆØÅ"))
      .map(([c, v]) => c + v);
    const write = (word: string, ø: string, å: string) => word.replace(/æ/gi, "ae").replace(/ø/gi, ø).replace(/å/gi, å);
    fc.assert(
      fc.property(fc.array(syllable, { minLength: 1, maxLength: 8 }), (syllables) => {
        const word = syllables.join("");
        for (const query of [word, write(word, "oe", "aa"), write(word, "o", "a")]) {
          expect(finds(query, searchText([word]))).toBe(true);
        }
      }),
    );
  });
});

describe("the expression for the index", () => {
  it("asks for every word", () => {
    expect(matchExpression("lager medicin")).toBe('"lager"* AND "medicin"*');
  });

  it("is absent where there is nothing to look for", () => {
    for (const text of ["", "  ", "🙂", '"*"', "^-:()"]) expect(matchExpression(text)).toBeUndefined();
  });

  it("takes operators for words", () => {
    expect(matchExpression('NEAR("a" b, 2) OR title:x*')).toBe(
      '"near"* AND "a"* AND "b"* AND "2"* AND "or"* AND "title"* AND "x"*',
    );
  });

  it("holds at most ten quoted runs of letters and digits, whatever is typed", () => {
    const anyText = fc.oneof(
      fc.string({ unit: "binary", maxLength: 200 }),
      fc.string({ maxLength: 12_000, size: "max" }),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const expression = matchExpression(text);
        if (expression === undefined) return;
        expect(expression).toMatch(/^"[\p{L}\p{N}]{1,40}"\*( AND "[\p{L}\p{N}]{1,40}"\*){0,9}$/u);
      }),
    );
  });

  it("cuts ten thousand characters down to a short one", () => {
    expect(matchExpression("x".repeat(10_000))).toBe(`"${"x".repeat(40)}"*`);
    expect(tokensOf(matchExpression("ab ".repeat(5_000)))).toHaveLength(10);
  });
});
