/** Shapes of words that no reader sees: soft hyphen, zero-width space, directional marks, word joiner, byte-order mark. */
const unseen = /[\u00ad\u061c\u200b\u200e\u200f\u2060\ufeff]/g;

/**
 * The text as a contract shows it. Composed, because "A" with a separate ring is drawn worse than "Å" and is no different
 * to a reader.
 */
export const printable = (text: string): string =>
  text
    .normalize("NFC")
    .replace(unseen, "")
    .replace(/\r\n?|\u2028|\u2029/g, "\n")
    .replace(/\t/g, " ");

/**
 * Controls, direction overrides (which can make a name read backwards), private-use and unassigned code points. Fonts may
 * claim to draw them; a contract never does. The joiners of Persian and Indic writing are let through.
 */
export const isUnprintable = (letter: string): boolean =>
  letter !== "\n" && letter !== "\u200c" && letter !== "\u200d" && /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}]/u.test(letter);
