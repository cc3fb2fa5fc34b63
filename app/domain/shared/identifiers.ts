/** Danish register numbers. Each `parse…` takes what people type (spaces, dots, "DK") and gives the digits, or `undefined`. */

const digitsOf = (text: string): string => text.replace(/^\s*DK/i, "").replace(/[\s.\-–]/g, "");

const cvrWeights = [2, 7, 6, 5, 4, 3, 2, 1];

/** CVR: eight digits, the first not 0, weighted sum divisible by 11. */
export function parseCvrNumber(text: string): string | undefined {
  const digits = digitsOf(text);
  if (!/^[1-9]\d{7}$/.test(digits)) return undefined;
  const sum = cvrWeights.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  return sum % 11 === 0 ? digits : undefined;
}

/** P-number: ten digits beginning with 1. No check digit is published. */
export function parsePNumber(text: string): string | undefined {
  const digits = digitsOf(text);
  return /^1\d{9}$/.test(digits) ? digits : undefined;
}

/** GLN: thirteen digits, GS1's modulo 10 check. */
export function parseGlnNumber(text: string): string | undefined {
  const digits = digitsOf(text);
  if (!/^\d{13}$/.test(digits)) return undefined;
  const sum = [...digits].reduce((total, digit, i) => total + Number(digit) * (i % 2 === 0 ? 1 : 3), 0);
  return sum % 10 === 0 ? digits : undefined;
}

/** Danish telephone number as eight digits; another country's keeps its "+". */
export function parsePhone(text: string): string | undefined {
  const compact = text.replace(/[\s().\-–]/g, "").replace(/^(\+45|0045)(?=\d{8}$)/, "");
  return /^\d{8}$/.test(compact) || /^\+\d{7,15}$/.test(compact) ? compact : undefined;
}

export const parsePostalCode = (text: string): string | undefined =>
  /^\d{4}$/.test(text.trim()) ? text.trim() : undefined;

/**
 * Free text that holds something like a CPR number: six digits that are a date, then four digits, with at most a hyphen
 * or a dash and its spaces between them.
 * The portal never stores one, so such a text is refused with an explanation.
 */
export function looksLikeCprNumber(text: string): boolean {
  for (const [, day, month] of text.matchAll(/(?<!\d)(\d{2})(\d{2})\d{2}[\s\-–]{0,3}\d{4}(?!\d)/g)) {
    if (Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12) return true;
  }
  return false;
}
