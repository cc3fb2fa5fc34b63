import { type Locale, locales } from "../domain/shared/localized.ts";

const oneYearInSeconds = 365 * 24 * 60 * 60;

const isLocale = (text: string | null | undefined): text is Locale => locales.some((locale) => locale === text);

/** The language that the address asks for, as the language link does. */
export function chosenLocale(request: Request): Locale | undefined {
  const text = new URL(request.url).searchParams.get("sprog");
  return isLocale(text) ? text : undefined;
}

/** The address first, then what the reader chose before, else Danish. */
export function localeOf(request: Request): Locale {
  const remembered = /(?:^|;\s*)sprog=([a-z]{2})(?:;|$)/.exec(request.headers.get("Cookie") ?? "")?.[1];
  return chosenLocale(request) ?? (isLocale(remembered) ? remembered : "da");
}

/** A plain word and no secret, so it is neither signed nor encoded. */
export const rememberLocale = (locale: Locale): string =>
  `sprog=${locale}; Path=/; Max-Age=${oneYearInSeconds}; SameSite=Lax; HttpOnly`;
