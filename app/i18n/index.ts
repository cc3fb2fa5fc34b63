import type { Locale } from "../domain/shared/localized.ts";
import { type Dictionary, da } from "./da.ts";
import { en } from "./en.ts";

export type { Dictionary };

const dictionaries: Record<Locale, Dictionary> = { da, en };

export const dictionaryFor = (locale: Locale): Dictionary => dictionaries[locale];

/** The sentence for a schema's error key; a text that is no key is somebody's own sentence and stays as it is. */
export function problemText(words: Dictionary, problem: string): string {
  const known: Record<string, string> = words.problems;
  return known[problem] ?? problem;
}
