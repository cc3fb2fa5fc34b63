import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson, type Json } from "./canonical-json.ts";

const anyJson = fc.jsonValue({ maxDepth: 4 }) as fc.Arbitrary<Json>;

/** The same value, with the keys of every object put in another order. */
function reordered(value: Json): Json {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(reordered);
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, reordered(item as Json)]),
  );
}

describe("the canonical text of a value", () => {
  test("does not depend on the order its keys were written in", () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        expect(canonicalJson(reordered(value))).toBe(canonicalJson(value));
      }),
    );
  });

  test("reads back as the same value", () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test("is one text: reading and writing it again changes no byte", () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        expect(canonicalJson(JSON.parse(canonicalJson(value)))).toBe(canonicalJson(value));
      }),
    );
  });

  test("differs where the values differ", () => {
    fc.assert(
      fc.property(anyJson, anyJson, (a, b) => {
        const plain = (value: Json): unknown => JSON.parse(JSON.stringify(value));
        expect(canonicalJson(a) === canonicalJson(b)).toBe(isDeepStrictEqual(plain(a), plain(b)));
      }),
    );
  });

  test("sorts keys by code unit, leaves out what is absent and writes no white space", () => {
    expect(canonicalJson({ å: 1, b: [1, "x", null, true], Z: undefined, a: { d: 1, c: 2 } })).toBe(
      '{"a":{"c":2,"d":1},"b":[1,"x",null,true],"å":1}',
    );
    expect(canonicalJson({ "10": 1, "9": 2 })).toBe('{"10":1,"9":2}');
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])("does not exist for %s", (number) => {
    expect(() => canonicalJson(number)).toThrow(RangeError);
    expect(() => canonicalJson({ deep: [number] })).toThrow(RangeError);
  });
});
