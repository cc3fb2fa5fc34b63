import { type Instant, timeZone } from "../domain/shared/copenhagen.ts";
import type { Locale } from "../domain/shared/localized.ts";
import { isoWeek, type PlainDate } from "../domain/shared/plain-date.ts";

/** English as the British write it: the day comes before the month, as it does in Danish. */
const languageTags = { da: "da-DK", en: "en-GB" } as const satisfies Record<Locale, string>;

/** Making an `Intl` object costs far more than using it, so each is made once for each language. */
function perLocale<Formatter>(make: (tag: string) => Formatter): Record<Locale, Formatter> {
  return { da: make(languageTags.da), en: make(languageTags.en) };
}

/** A plain date is read as midnight UTC and shown in UTC, so that no zone can move it to another day. */
const dateFormat = (options: Intl.DateTimeFormatOptions) =>
  perLocale((tag) => new Intl.DateTimeFormat(tag, { ...options, timeZone: "UTC" }));
const clockFormat = (options: Intl.DateTimeFormatOptions) =>
  perLocale((tag) => new Intl.DateTimeFormat(tag, { ...options, timeZone }));

const longDate = dateFormat({ day: "numeric", month: "long", year: "numeric" });
const shortDate = dateFormat({ day: "numeric", month: "short" });
const weekdayName = dateFormat({ weekday: "long" });
const instantDate = clockFormat({ day: "numeric", month: "long", year: "numeric" });
const instantTime = clockFormat({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
const conjunction = perLocale((tag) => new Intl.ListFormat(tag, { type: "conjunction" }));
const pluralRules = perLocale((tag) => new Intl.PluralRules(tag));
const decimals = perLocale((tag) => new Intl.NumberFormat(tag, { maximumFractionDigits: 2 }));

const atMidnight = (date: PlainDate): number => Date.parse(`${date}T00:00:00Z`);
const weekWord = { da: "uge", en: "week" } as const satisfies Record<Locale, string>;

/** `18. august 2026` · `18 August 2026` */
export const formatDate = (date: PlainDate, locale: Locale): string => longDate[locale].format(atMidnight(date));

/** `18. aug.` · `18 Aug`: where the year is plain from what stands around it. */
export const formatShortDate = (date: PlainDate, locale: Locale): string => shortDate[locale].format(atMidnight(date));

/** `uge 34` · `week 34` */
export const formatWeek = (date: PlainDate, locale: Locale): string => `${weekWord[locale]} ${isoWeek(date).week}`;

/** `tirsdag den 18. august 2026 (uge 34)` · `Tuesday 18 August 2026 (week 34)` */
export function formatDateWithWeek(date: PlainDate, locale: Locale): string {
  const day = weekdayName[locale].format(atMidnight(date));
  return `${day}${locale === "da" ? " den" : ""} ${formatDate(date, locale)} (${formatWeek(date, locale)})`;
}

/** `18. august 2026 – 12. oktober 2026`; without an end `fra 18. august 2026`. */
export function formatPeriod(start: PlainDate, end: PlainDate | null, locale: Locale): string {
  if (end === null) return `${locale === "da" ? "fra" : "from"} ${formatDate(start, locale)}`;
  return `${formatDate(start, locale)} – ${formatDate(end, locale)}`;
}

/** `18. august 2026 kl. 14.05` · `18 August 2026 at 14:05`, on the clock in Copenhagen. */
export const formatDateTime = (at: Instant, locale: Locale): string =>
  `${instantDate[locale].format(at)} ${locale === "da" ? "kl." : "at"} ${formatTime(at, locale)}`;

/** `14.05` · `14:05`, on the clock in Copenhagen. */
export const formatTime = (at: Instant, locale: Locale): string => instantTime[locale].format(at);

/** `12.345,5` · `12,345.5` */
export const formatNumber = (value: number, locale: Locale): string => decimals[locale].format(value);

/** `a, b og c` · `a, b and c` */
export const formatList = (items: readonly string[], locale: Locale): string => conjunction[locale].format(items);

/** Picks the form that the number asks for and puts the number in front: `1 uge`, `3 uger`. */
export const plural = (count: number, forms: { one: string; other: string }, locale: Locale): string =>
  `${formatNumber(count, locale)} ${pluralRules[locale].select(count) === "one" ? forms.one : forms.other}`;
