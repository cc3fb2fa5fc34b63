import { z } from "zod";
import { parseDecimal } from "./decimal.ts";
import { looksLikeCprNumber, parsePhone } from "./identifiers.ts";

// Messages of these schemas are codes such as `tooLong:120`; the dictionaries say each as a sentence with limit and remedy.

/** Control characters but tab and line break, and the marks that turn the direction of text about unseen. */
export const controlCharacters = /(?![\t\n])\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u;

/** One line of text: trimmed, NFC, no control characters, nothing that looks like a CPR number. */
export const line = (most: number) =>
  z
    .string({ error: "required" })
    .transform((text) => text.normalize("NFC").trim().replace(/\s+/g, " "))
    .pipe(
      z
        .string()
        .min(1, { error: "required" })
        .max(most, { error: `tooLong:${most}` })
        .refine((text) => !controlCharacters.test(text), { error: "controlCharacters" })
        .refine((text) => !looksLikeCprNumber(text), { error: "cprNumber" }),
    );

/** Several lines of free text, possibly none. */
export const paragraph = (most: number) =>
  z
    .string()
    .default("")
    .transform((text) => text.normalize("NFC").replace(/\r\n?/g, "\n").trim())
    .pipe(
      z
        .string()
        .max(most, { error: `tooLong:${most}` })
        .refine((text) => !controlCharacters.test(text), { error: "controlCharacters" })
        .refine((text) => !looksLikeCprNumber(text), { error: "cprNumber" }),
    );

/**
 * A mail address as typed, with only the white space around it removed: «søren@…» stays «søren@…». Shape only; whether it
 * exists shows when a mail is sent.
 */
export const emailAddress = z
  .string({ error: "required" })
  .transform((text) => text.normalize("NFC").trim())
  .pipe(
    z
      .string()
      .min(1, { error: "required", abort: true })
      .max(254, { error: "tooLong:254" })
      .regex(/^[^\s@,;<>"()]+@[^\s@,;<>"()]+\.[^\s@,;<>"().]{2,}$/u, { error: "notAnEmail" }),
  );

export const phoneNumber = z.string({ error: "required" }).transform((text, context) => {
  const phone = parsePhone(text);
  if (phone) return phone;
  context.addIssue({ code: "custom", message: text.trim() === "" ? "required" : "notAPhone" });
  return z.NEVER;
});

/** Two spellings of one mailbox: case is ignored when addresses are compared, never when they are stored. */
export const emailKey = (email: string): string => email.normalize("NFC").trim().toLowerCase();

export const decimal = (least: number, most: number) =>
  z.string({ error: "required" }).transform((text, context) => {
    if (text.trim() === "") {
      context.addIssue({ code: "custom", message: "required" });
      return z.NEVER;
    }
    const value = parseDecimal(text);
    if (value === undefined) {
      context.addIssue({ code: "custom", message: "notANumber" });
      return z.NEVER;
    }
    if (value < least || value > most) {
      context.addIssue({ code: "custom", message: `outside:${least}:${most}:${value}` });
      return z.NEVER;
    }
    return value;
  });

export const wholeNumber = (least: number, most: number) =>
  decimal(least, most).refine((value) => Number.isInteger(value), { error: "notWhole" });
