import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyDate } from "#tests/support/arbitraries.ts";
import {
  looksLikeCprNumber,
  parseCvrNumber,
  parseGlnNumber,
  parsePhone,
  parsePNumber,
  parsePostalCode,
} from "./identifiers.ts";

const digits = (length: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((all) => all.join(""));
const replaceDigit = (number: string, at: number, by: number): string => {
  const changed = [...number];
  changed[at] = String((Number(changed[at]) + by) % 10);
  return changed.join("");
};
const anyPosition = (length: number) => fc.integer({ min: 0, max: length - 1 });
const anyChange = fc.integer({ min: 1, max: 9 });

describe("a CVR number", () => {
  // Novo Nordisk, Statistics Denmark and the municipality of Copenhagen.
  test.each(["24256790", "17150413", "64942212"])("is %s", (number) => {
    expect(parseCvrNumber(number)).toBe(number);
  });

  test("may be written as people write it", () => {
    for (const text of ["DK24256790", "dk 24 25 67 90", " 24.25.67.90 ", "24-25-67-90"]) {
      expect(parseCvrNumber(text)).toBe("24256790");
    }
  });

  test("has eight digits, and the first is not 0", () => {
    for (const text of ["", "2425679", "242567900", "00000000", "0425679O", "2425679a"]) {
      expect(parseCvrNumber(text)).toBeUndefined();
    }
  });

  test("with one digit mistyped is refused", () => {
    fc.assert(
      fc.property(digits(8), anyPosition(8), anyChange, (number, at, by) => {
        if (parseCvrNumber(number)) expect(parseCvrNumber(replaceDigit(number, at, by))).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
  });

  test("with two neighbouring digits swapped is refused", () => {
    fc.assert(
      fc.property(digits(8), anyPosition(7), (number, at) => {
        const swapped = number.slice(0, at) + number.charAt(at + 1) + number.charAt(at) + number.slice(at + 2);
        if (swapped !== number && parseCvrNumber(number)) expect(parseCvrNumber(swapped)).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
  });
});

describe("a P-number", () => {
  test("has ten digits and begins with 1", () => {
    expect(parsePNumber("1003388394")).toBe("1003388394");
    expect(parsePNumber("10 03 38 83 94")).toBe("1003388394");
    expect(parsePNumber("2003388394")).toBeUndefined();
    expect(parsePNumber("100338839")).toBeUndefined();
    expect(parsePNumber("10033883940")).toBeUndefined();
  });
});

describe("a GLN number", () => {
  // The first twelve digits and the check digit by GS1's rule, written the other way about than in the code.
  const anyGln = digits(12).map((first) => {
    const sum = [...first].reverse().reduce((total, digit, i) => total + Number(digit) * (i % 2 === 0 ? 3 : 1), 0);
    return first + String((10 - (sum % 10)) % 10);
  });

  test("has thirteen digits and ends in GS1's check digit", () => {
    expect(parseGlnNumber("5790000000135")).toBe("5790000000135");
    expect(parseGlnNumber("57 9000 0000 135")).toBe("5790000000135");
    fc.assert(
      fc.property(anyGln, (gln) => {
        expect(parseGlnNumber(gln)).toBe(gln);
      }),
    );
  });

  test("with one digit mistyped is refused", () => {
    fc.assert(
      fc.property(anyGln, anyPosition(13), anyChange, (gln, at, by) => {
        expect(parseGlnNumber(replaceDigit(gln, at, by))).toBeUndefined();
      }),
    );
  });

  test("of another length is refused", () => {
    expect(parseGlnNumber("579000000013")).toBeUndefined();
    expect(parseGlnNumber("57900000001350")).toBeUndefined();
  });
});

describe("a telephone number", () => {
  test("is eight digits in Denmark, with or without the country's code", () => {
    for (const text of ["12345678", "12 34 56 78", "+45 12 34 56 78", "0045 12345678", "(12) 34-56-78"]) {
      expect(parsePhone(text)).toBe("12345678");
    }
  });

  test("keeps another country's plus", () => {
    expect(parsePhone("+46 8 123 456 78")).toBe("+46812345678");
  });

  test("is nothing shorter and no word", () => {
    for (const text of ["", "1234567", "123456789", "ring til mig", "+12"]) expect(parsePhone(text)).toBeUndefined();
  });
});

test("a postal code has four digits, Greenland's and the smallest in Copenhagen too", () => {
  expect(parsePostalCode(" 8000 ")).toBe("8000");
  expect(parsePostalCode("0999")).toBe("0999");
  expect(parsePostalCode("800")).toBeUndefined();
  expect(parsePostalCode("80000")).toBeUndefined();
});

describe("a text that looks like it holds a CPR number", () => {
  const anyCpr = fc.tuple(anyDate, digits(4)).map(([date, serial]) => ({
    birth: date.slice(8, 10) + date.slice(5, 7) + date.slice(2, 4),
    serial,
  }));

  test("is found whatever stands between and around", () => {
    const between = fc.constantFrom("", "-", " ", "–", " - ", " – ");
    const around = fc.constantFrom("", " ", "CPR: ", "Født ", "(", "\n");
    fc.assert(
      fc.property(anyCpr, between, around, ({ birth, serial }, separator, before) => {
        expect(looksLikeCprNumber(`${before}${birth}${separator}${serial}. Tak.`)).toBe(true);
      }),
    );
  });

  test("is not one with a date, a phone number, a CVR number or a GLN in it", () => {
    for (const text of [
      "Starter 01.03.2026 kl. 8",
      "Ring 12 34 56 78",
      "CVR 24256790",
      "GLN 5790000000135",
      "399912-1234",
      "311399-1234",
      "Intet tal her",
      "",
    ]) {
      expect(looksLikeCprNumber(text)).toBe(false);
    }
  });
});
