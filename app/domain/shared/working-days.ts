import { addDays, type PlainDate, plainDate, weekday } from "./plain-date.ts";

/** Gregorian Easter Sunday (the anonymous algorithm of 1876). */
export function easterSunday(year: number): PlainDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = b >> 2;
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = c >> 2;
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return plainDate(`${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`);
}

const fixedHolidays = ["01-01", "12-25", "12-26"];
const maundyThursday = -3;
const goodFriday = -2;
const easterMonday = 1;
const prayerDay = 26;
const ascension = 39;
const whitMonday = 50;
const movable = [maundyThursday, goodFriday, 0, easterMonday, ascension, 49, whitMonday];

const holidaysByYear = new Map<number, ReadonlySet<PlainDate>>();

/** Danish public holidays of a year. Store bededag counts up to and including 2023 (abolished by Act 214 of 2023). */
export function danishHolidays(year: number): ReadonlySet<PlainDate> {
  const known = holidaysByYear.get(year);
  if (known) return known;
  const easter = easterSunday(year);
  const offsets = year < 2024 ? [...movable, prayerDay] : movable;
  const days = new Set([
    ...fixedHolidays.map((d) => plainDate(`${year}-${d}`)),
    ...offsets.map((o) => addDays(easter, o)),
  ]);
  holidaysByYear.set(year, days);
  return days;
}

/** A municipality's own closing days, on top of weekends and public holidays. */
export type ClosingDays = ReadonlySet<PlainDate>;
export const noClosingDays: ClosingDays = new Set();

export const isWorkingDay = (date: PlainDate, closed: ClosingDays = noClosingDays): boolean =>
  weekday(date) <= 5 && !danishHolidays(Number(date.slice(0, 4))).has(date) && !closed.has(date);

function step(date: PlainDate, direction: 1 | -1, closed: ClosingDays): PlainDate {
  let day = addDays(date, direction);
  while (!isWorkingDay(day, closed)) day = addDays(day, direction);
  return day;
}

/** The day itself where it is a working day, else the nearest one before: for what comes *before* something. */
export const onOrBefore = (date: PlainDate, closed: ClosingDays = noClosingDays): PlainDate =>
  isWorkingDay(date, closed) ? date : step(date, -1, closed);

/** The day itself where it is a working day, else the nearest one after: for what follows *after* something. */
export const onOrAfter = (date: PlainDate, closed: ClosingDays = noClosingDays): PlainDate =>
  isWorkingDay(date, closed) ? date : step(date, 1, closed);

/** Counts working days away from a date; negative counts backwards. 0 is the date itself, moved by nobody. */
export function addWorkingDays(date: PlainDate, count: number, closed: ClosingDays = noClosingDays): PlainDate {
  const direction = count < 0 ? -1 : 1;
  let day = date;
  for (let left = Math.abs(count); left > 0; left--) day = step(day, direction, closed);
  return day;
}
