import { data } from "@remix-run/node";
import { dictionaryFor } from "#app/i18n/index.ts";
import { paths } from "#app/paths.ts";
import type { Locale } from "../domain/shared/localized.ts";
import type { PlainDate } from "../domain/shared/plain-date.ts";
import type { AppLoadContext } from "./load-context.ts";
import { chosenLocale, localeOf, rememberLocale } from "./locale.server.ts";

export type NavigationLink = { href: string; label: string };

/** Whom the page greets: display words only, rights are decided elsewhere. */
export type SignedInPerson = { name: string; roleLabel: string; organisation: string | null };

/** What every page's frame shows. */
export type Shell = {
  locale: Locale;
  mode: "demo" | "production";
  /** The day on the demonstration's own clock. */
  demoDate: PlainDate | null;
  person: SignedInPerson | null;
  navigation: NavigationLink[];
  url: string;
  requestId: string;
};

export async function loadShell(request: Request, context: AppLoadContext) {
  const locale = localeOf(request);
  const words = dictionaryFor(locale);
  const shell: Shell = {
    locale,
    mode: "production",
    demoDate: null,
    person: null,
    navigation: [
      { href: paths.packages(), label: words.shell.packages },
      { href: paths.verify(), label: words.shell.verify },
    ],
    url: request.url,
    requestId: context.requestId,
  };
  const chosen = chosenLocale(request);
  return data(shell, chosen ? { headers: { "Set-Cookie": rememberLocale(chosen) } } : undefined);
}
