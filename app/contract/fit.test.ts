import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fitWords } from "./fit.ts";
import { readFontMetrics } from "./fonts.server.ts";

const metrics = readFontMetrics(process.cwd());
const box = { width: 200, size: 10, weight: 700, onOneLine: true } as const;

describe("fitting words into a box", () => {
  test("leaves what fits alone", () => {
    expect(fitWords(metrics, "Anders And", box)).toEqual({ text: "Anders And", size: 10 });
  });

  test("shrinks a name to one line before anything else", () => {
    const fitted = fitWords(metrics, "Anne-Marie Christensen-Østergård", box);
    expect(fitted.text).toBe("Anne-Marie Christensen-Østergård");
    expect(fitted.size).toBeGreaterThanOrEqual(7);
    expect(metrics.width(fitted.text, fitted.size, 700)).toBeLessThanOrEqual(200);
  });

  test("never changes a letter, never runs over the edge", () => {
    const word = fc.string({ unit: fc.constantFrom(..."aåÆWilm-é"), minLength: 1, maxLength: 120 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (words) => {
        const text = words.join(" ");
        const fitted = fitWords(metrics, text, box);
        expect(fitted.text.replaceAll("\n", "")).toBe(text);
        expect(fitted.size).toBeLessThanOrEqual(10);
        for (const part of fitted.text.split(/\s/)) {
          expect(metrics.width(part, fitted.size, 700)).toBeLessThanOrEqual(200);
        }
      }),
    );
  });
});
