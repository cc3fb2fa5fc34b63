import { PDF, type PDFPage, PdfName, PdfStream } from "@libpdf/core";

/** The text that a machine reads from the file, without white space, in the order in which people read it. */
export async function textLayerOf(bytes: Uint8Array): Promise<string> {
  const pdf = await PDF.load(bytes);
  const pages = pdf.getPages();
  const mended = new Set<PdfStream>();
  for (const page of pages) for (const map of unicodeMapsOf(page, pdf)) mendUnicodeMap(map, mended);
  return pdf.extractText().map(drawnOrder).join("");
}

function unicodeMapsOf(page: PDFPage, pdf: PDF): PdfStream[] {
  const resolve = pdf.getObject.bind(pdf);
  const fonts = page.getResources().getDict("Font", resolve);
  if (!fonts) return [];
  return [...fonts.keys()].flatMap((name) => {
    const map = fonts.getDict(name.value, resolve)?.get("ToUnicode", resolve);
    return map instanceof PdfStream ? [map] : [];
  });
}

/**
 * libpdf skips `<>` (a mark that has no letter of its own) and `<0066 0069>` (a ligature) in a range, and gives every later
 * glyph its neighbour's letter. In memory only: the file is not changed.
 */
function mendUnicodeMap(map: PdfStream, mended: Set<PdfStream>): void {
  if (mended.has(map)) return;
  mended.add(map);
  const text = new TextDecoder("latin1").decode(map.getDecodedData());
  const whole = text.replace(/<([0-9A-Fa-f\s]*)>/g, (_, hex: string) => `<${hex.replace(/\s/g, "") || "200B"}>`);
  map.delete(PdfName.of("Filter"));
  map.setData(new TextEncoder().encode(whole));
}

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

type Glyph = { char: string; baseline: number; sequenceIndex?: number };
type PageGlyphs = { lines: readonly { spans: readonly { chars: readonly Glyph[] }[] }[] };

/**
 * In the order in which the page is drawn, which is the document's: sorted by place, two columns' lines would mix. Within a
 * line, glyphs are drawn left to right; runs of right-to-left letters are turned round, glyph by glyph.
 */
function drawnOrder(page: PageGlyphs): string {
  const glyphs = page.lines
    .flatMap((line) => line.spans.flatMap((span) => span.chars))
    .filter((glyph) => glyph.char.trim() !== "")
    .sort((a, b) => (a.sequenceIndex ?? 0) - (b.sequenceIndex ?? 0));
  const read: string[] = [];
  let run: string[] = [];
  let baseline: number | undefined;
  for (const glyph of glyphs) {
    const rightward = !rightToLeft.test(glyph.char);
    if (rightward || glyph.baseline !== baseline) {
      read.push(...run.reverse());
      run = [];
    }
    if (rightward) read.push(glyph.char);
    else run.push(glyph.char);
    baseline = glyph.baseline;
  }
  return [...read, ...run.reverse()].join("");
}

/** Marks are left out: Vietnamese "ị" is drawn right, but its dot has no letter in the layer. */
const letters = (text: string): string => text.normalize("NFKD").replace(/[\p{M}\p{C}\p{Z}\s]/gu, "");

export function missingTexts(layer: string, required: readonly string[]): string[] {
  const held = letters(layer);
  return [...new Set(required)].filter((text) => !held.includes(letters(text)));
}
