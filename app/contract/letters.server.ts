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

type Plain = string | number | boolean | null | undefined | readonly Plain[] | { readonly [key: string]: Plain };

/** The same data with the letters that cannot be shown left out of every text. */
export function withoutUnprintable<Value>(value: Value, root?: string): Value {
  const metrics = metricsOf(root ?? process.cwd());
  const shown = (letter: string) => letter === "\n" || (!isUnprintable(letter) && metrics.draws(letter));
  const deep = (part: Plain): Plain => {
    if (typeof part === "string") return [...printable(part)].filter(shown).join("").trim();
    if (Array.isArray(part)) return part.map((item: Plain) => deep(item));
    if (part && typeof part === "object") {
      return Object.fromEntries(Object.entries(part).map(([key, item]) => [key, deep(item)]));
    }
    return part;
  };
  return deep(value as Plain) as Value;
}
