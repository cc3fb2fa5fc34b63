import type { JobPackageContent } from "./job-package.ts";

/**
 * Danes type «køkken», «koekken» or «kokken», after the keyboard at hand. Letters are therefore folded to plain a–z in two
 * ways: the long one spells the letter out (ø → oe), the short one only drops the stroke (ø → o). A page's text holds both,
 * a query only the long one: so «køkken» does not find «kokken», while every spelling of «køkken» finds «køkken».
 */
const nordic = { æ: "ae", ä: "ae", ø: "oe", ö: "oe", å: "aa" } as const;
/** Letters that Unicode does not take apart into a plain one and a mark. */
const otherLetters = { œ: "oe", ß: "ss", ð: "d", đ: "d", þ: "th", ł: "l", ı: "i", ς: "σ" } as const;

const replaceLetters = (text: string, letters: Readonly<Record<string, string>>): string =>
  text.replace(/[^\0-\x7f]/g, (letter) => letters[letter] ?? letter);

function longFold(text: string): string {
  const spelledOut = replaceLetters(text.normalize("NFC").toLowerCase(), nordic);
  const stripped = spelledOut.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return replaceLetters(stripped, { ...nordic, ...otherLetters });
}

/** Made from the long fold, so that «Aarhus» and «Århus» have the same one. «æ» is hardly ever typed as «a»: it stays «ae». */
const shortFold = (folded: string): string => folded.replaceAll("oe", "o").replaceAll("aa", "a");

/** The runs of letters and digits, as the index's own tokenizer cuts them. */
const wordsOf = (text: string): string[] => longFold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

const bothFolds = (words: Iterable<string>): string =>
  [...new Set([...words].flatMap((word) => [word, shortFold(word)]))].join(" ");

export const searchText = (texts: readonly string[]): string => bothFolds(texts.flatMap(wordsOf));

const shortestTail = 4;

/** Danish writes compounds in one word, and a prefix search finds their head only: «arbejder» must find «lagerarbejder». */
const tailsOf = (word: string): string[] =>
  Array.from({ length: Math.max(1, word.length - shortestTail + 1) }, (_, start) => word.slice(start));

export const searchTextWithTails = (texts: readonly string[]): string =>
  bothFolds(texts.flatMap(wordsOf).flatMap(tailsOf));

/** What the index holds of a package. Both languages: who reads English may know the Danish word, and the other way about. */
export function packageSearchText(content: JobPackageContent): { title: string; body: string } {
  const localized = [
    content.summary,
    content.job,
    ...content.tasks,
    ...content.requirements,
    ...content.competences.map((competence) => competence.name),
    ...content.training.map((training) => training.title),
    ...content.words,
  ];
  return {
    title: searchTextWithTails([content.title.da, content.title.en]),
    body: searchText(localized.flatMap((text) => [text.da, text.en])),
  };
}

const longestQuery = 500;
const longestToken = 40;
const mostTokens = 10;

/**
 * An FTS5 expression that asks for every word as a beginning, or `undefined` where the text holds no letter or digit. Tokens
 * are letters and digits in quotes, so nothing that is typed can be an operator.
 */
export function matchExpression(query: string): string | undefined {
  const tokens = wordsOf(query.slice(0, longestQuery)).slice(0, mostTokens);
  return tokens.length === 0
    ? undefined
    : tokens.map((token) => `"${[...token].slice(0, longestToken).join("")}"*`).join(" AND ");
}
