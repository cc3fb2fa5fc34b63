import type { Locale } from "../domain/shared/localized.ts";
import { type Dictionary, da } from "./da.ts";
import { en } from "./en.ts";

export type { Dictionary };

const dictionaries: Record<Locale, Dictionary> = { da, en };

export const dictionaryFor = (locale: Locale): Dictionary => dictionaries[locale];

/** The sentence for a schema's error code; a text that is no code is somebody's own sentence and stays as it is. */
export function problemText(words: Dictionary, problem: string): string {
  const [code = "", ...values] = problem.split(":");
  const known: Record<string, string | ((...values: string[]) => string)> = words.problems;
  const sentence = Object.hasOwn(known, code) ? known[code] : undefined;
  if (sentence === undefined) return problem;
  return typeof sentence === "string" ? sentence : sentence(...values);
}
