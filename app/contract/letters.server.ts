import { type FontMetrics, readFontMetrics } from "./fonts.server.ts";
import { isUnprintable, printable } from "./printable.ts";

const metricsByRoot = new Map<string, FontMetrics>();

function metricsOf(root: string): FontMetrics {
  const known = metricsByRoot.get(root);
  if (known) return known;
  const read = readFontMetrics(root);
  metricsByRoot.set(root, read);
  return read;
}

/**
 * The letters of a text that the contract cannot show. The renderer would print other signs in their place and not say so;
 * so forms ask here, and nothing is rendered that has any.
 */
export function lettersNotInFonts(text: string, root: string = process.cwd()): string[] {
  const metrics = metricsOf(root);
  const lacking = new Set<string>();
  for (const letter of printable(text)) {
    if (letter === "\n") continue;
    if (isUnprintable(letter) || !metrics.draws(letter)) lacking.add(letter);
  }
  return [...lacking];
}

/** The first of the texts that cannot be shown, with its letters. */
export function firstUnprintable(
  texts: readonly string[],
  root?: string,
): { text: string; letters: string[] } | undefined {
  for (const text of texts) {
    const letters = lettersNotInFonts(text, root);
    if (letters.length > 0) return { text, letters };
  }
  return undefined;
}
