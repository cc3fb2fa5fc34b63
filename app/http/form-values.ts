import { z } from "zod";
import { type PlainDate, parsePlainDate } from "../domain/shared/plain-date.ts";

/** What `DateFields` sends. Conform leaves out what is empty, and the whole where all of it is. */
const dateParts = { day: z.string().optional(), month: z.string().optional(), year: z.string().optional() };

type TypedDate = { day?: string | undefined; month?: string | undefined; year?: string | undefined };

function readDate(typed: TypedDate): PlainDate | "dateIncomplete" | "yearTooShort" | "notADate" {
  if (!typed.day || !typed.month || !typed.year) return "dateIncomplete";
  const [day, month, year] = [typed.day, typed.month, typed.year].map((part) => part.trim()) as [
    string,
    string,
    string,
  ];
  if (/^\d{1,3}$/.test(year)) return "yearTooShort";
  return parsePlainDate(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`) ?? "notADate";
}

/** The errors stand on the whole date and not on a part of it, where nobody could see three at once. */
function asPlainDate(typed: TypedDate, context: z.RefinementCtx): PlainDate {
  const read = readDate(typed);
  if (read !== "dateIncomplete" && read !== "yearTooShort" && read !== "notADate") return read;
  context.addIssue({ code: "custom", message: read });
  return z.NEVER;
}

/** A date that must be given. */
export const dateFields = z.object(dateParts, { error: "dateMissing" }).transform(asPlainDate);

/** `null` where nothing is written. */
export const optionalDateFields = z
  .object(dateParts)
  .optional()
  .transform((typed, context) => (typed === undefined ? null : asPlainDate(typed, context)));

/** A number as Danes or Britons type it: `7,5` and `7.5` are the same; a thousands separator is not understood. */
export const numberText = z.string({ error: "required" }).transform((text, context) => {
  const value = Number(text.trim().replace(",", "."));
  if (text.trim() !== "" && Number.isFinite(value)) return value;
  context.addIssue({ code: "custom", message: "notANumber" });
  return z.NEVER;
});
