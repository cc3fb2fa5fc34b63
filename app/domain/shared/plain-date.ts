import { z } from "zod";

/** A calendar day as `YYYY-MM-DD`, without time or zone. Compares correctly with `<` and `>`. */
export type PlainDate = string & { readonly __brand: "PlainDate" };

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const dayInMs = 86_400_000;

const toUtc = (date: PlainDate): number => Date.parse(`${date}T00:00:00Z`);
const fromUtc = (ms: number): PlainDate => new Date(ms).toISOString().slice(0, 10) as PlainDate;

/** `undefined` for what is not a day of the calendar, such as 31 February. */
export function parsePlainDate(text: string): PlainDate | undefined {
  const parts = pattern.exec(text);
  if (!parts) return undefined;
  const ms = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(ms) || fromUtc(ms) !== text ? undefined : (text as PlainDate);
}

/** For literals and stored values: throws on what is not a day. */
export function plainDate(text: string): PlainDate {
  const date = parsePlainDate(text);
  if (!date) throw new RangeError(`Not a calendar day: ${text}`);
  return date;
}

// Pure, so that a page which only shows dates does not bring Zod to the browser.
export const plainDateSchema = /* @__PURE__ */ z.custom<PlainDate>(
  (value) => typeof value === "string" && parsePlainDate(value) !== undefined,
  { error: "notADate" },
);

export const addDays = (date: PlainDate, days: number): PlainDate => fromUtc(toUtc(date) + days * dayInMs);
export const addWeeks = (date: PlainDate, weeks: number): PlainDate => addDays(date, weeks * 7);

/** Clamps to the last day of a shorter month: 31 January + 1 month is 28 or 29 February. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  const lastDay = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return fromUtc(Date.UTC(year, month - 1 + months, Math.min(day, lastDay)));
}

export const daysBetween = (from: PlainDate, to: PlainDate): number => Math.round((toUtc(to) - toUtc(from)) / dayInMs);

/** 1 = Monday … 7 = Sunday, as in ISO 8601. */
export const weekday = (date: PlainDate): number => new Date(toUtc(date)).getUTCDay() || 7;

/** ISO 8601 week: the week's Thursday decides which year it belongs to. */
export function isoWeek(date: PlainDate): { year: number; week: number } {
  const thursday = addDays(date, 4 - weekday(date));
  const year = Number(thursday.slice(0, 4));
  return { year, week: Math.floor(daysBetween(`${year}-01-01` as PlainDate, thursday) / 7) + 1 };
}

export const laterOf = (a: PlainDate, b: PlainDate): PlainDate => (a > b ? a : b);
export const earlierOf = (a: PlainDate, b: PlainDate): PlainDate => (a < b ? a : b);
