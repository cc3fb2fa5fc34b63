import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { type EmbeddedFont, PDF } from "@libpdf/core";

export type FontWeight = 400 | 700;
export type FontFile = { family: string; weight: FontWeight; path: string };

/** Amiri for Arabic: of the fonts tried, the only one whose text layer keeps the letters' dots. */
const families = [
  { family: "Noto Sans", package: "@expo-google-fonts/noto-sans", file: "NotoSans" },
  { family: "Amiri", package: "@expo-google-fonts/amiri", file: "Amiri" },
] as const;
export const fontStack = families.map(({ family }) => family);

/** Looked up from the project's root, because the built server's files lie elsewhere than the source. */
export function fontFiles(root: string): FontFile[] {
  const resolve = createRequire(join(root, "package.json")).resolve;
  return families.flatMap(({ family, package: name, file }) => {
    const folder = dirname(resolve(`${name}/package.json`));
    return [
      { family, weight: 400, path: join(folder, "400Regular", `${file}_400Regular.ttf`) },
      { family, weight: 700, path: join(folder, "700Bold", `${file}_700Bold.ttf`) },
    ] satisfies FontFile[];
  });
}

export type FontMetrics = {
  /** Whether one family of the stack draws the letter in both weights. */
  draws(letter: string): boolean;
  /** Points. Unshaped, so it overestimates joined Arabic letters. */
  width(text: string, size: number, weight: FontWeight): number;
};

/**
 * Reads the fonts beside the renderer and never through it: asking the renderer's own font objects for a glyph changes what
 * it later writes into the text layer (foliojs/fontkit#154).
 */
export function readFontMetrics(root: string): FontMetrics {
  const holder = PDF.create();
  const fonts = fontFiles(root).map((file) => ({ ...file, font: holder.embedFont(readFileSync(file.path)) }));
  const stacks: Record<FontWeight, EmbeddedFont[]> = {
    400: fonts.filter((f) => f.weight === 400).map((f) => f.font),
    700: fonts.filter((f) => f.weight === 700).map((f) => f.font),
  };
  const widths = { 400: new Map<string, number>(), 700: new Map<string, number>() };
  const fontOf = (letter: string, weight: FontWeight) => stacks[weight].find((font) => font.canEncode(letter));
  const unitWidth = (letter: string, weight: FontWeight): number => {
    const known = widths[weight].get(letter);
    if (known !== undefined) return known;
    const measured = fontOf(letter, weight)?.widthOfTextAtSize(letter, 1) ?? 1;
    widths[weight].set(letter, measured);
    return measured;
  };
  return {
    draws: (letter) =>
      families.some((_, i) => Boolean(stacks[400][i]?.canEncode(letter) && stacks[700][i]?.canEncode(letter))),
    width: (text, size, weight) => {
      let width = 0;
      for (const letter of text) width += unitWidth(letter, weight);
      return width * size;
    },
  };
}
