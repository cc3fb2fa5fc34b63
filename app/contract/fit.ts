import type { FontMetrics, FontWeight } from "./fonts.server.ts";

export type Fitted = { text: string; size: number };

const smallest = 7;

/**
 * Shrinks a text towards 7 points until it stands on one line, or until its longest word does. A word that is still too wide
 * is broken with a line break: the renderer would either run over the edge or insert a hyphen that is not in the name.
 */
export function fitWords(
  metrics: Pick<FontMetrics, "width">,
  text: string,
  box: { width: number; size: number; weight: FontWeight; onOneLine?: boolean },
): Fitted {
  // Shaping and rounding differ a little from the sum of the letters.
  const width = box.width * 0.98;
  const measure = (part: string) => metrics.width(part, 1, box.weight);
  const words = text.split(/\s+/);
  const widest = Math.max(...words.map(measure));
  const target = box.onOneLine ? Math.max(widest, measure(text)) : widest;
  const size = Math.max(Math.min(box.size, smallest), Math.min(box.size, target > 0 ? width / target : box.size));
  if (widest * size <= width) return { text, size };
  return { text: text.replace(/\S+/g, (word) => broken(word, width / size, measure)), size };
}

function broken(word: string, limit: number, measure: (part: string) => number): string {
  if (measure(word) <= limit) return word;
  const lines: string[] = [];
  let line = "";
  for (const { segment } of new Intl.Segmenter("da", { granularity: "grapheme" }).segment(word)) {
    if (line && measure(line + segment) > limit) {
      lines.push(line);
      line = "";
    }
    line += segment;
  }
  return [...lines, line].join("\n");
}
