import { data } from "@remix-run/node";
import { type Dictionary, dictionaryFor } from "#app/i18n/index.ts";
import { paths } from "#app/paths.ts";
import { runtime } from "#app/runtime.server.ts";
import { findOrganisationName } from "#db/queries/organisation.server.ts";
import type { AccountActor } from "../domain/permission/actor.ts";
import { copenhagenDate } from "../domain/shared/copenhagen.ts";
import type { Locale } from "../domain/shared/localized.ts";
import type { PlainDate } from "../domain/shared/plain-date.ts";
import type { AppLoadContext } from "./load-context.ts";
import { chosenLocale, localeOf, rememberLocale } from "./locale.server.ts";
import { actorOf } from "./session.server.ts";

export type NavigationLink = { href: string; label: string };

/** Whom the page greets: display words only, rights are decided elsewhere. */
export type SignedInPerson = { name: string; roleLabel: string; organisation: string | null };

/** What every page's frame shows. */
export type Shell = {
  locale: Locale;
  mode: "demo" | "production";
  /** The day on the demonstration's own clock. Null for visitors: their pages are kept in memory. */
  demoDate: PlainDate | null;
  person: SignedInPerson | null;
  navigation: NavigationLink[];
  url: string;
  requestId: string;
};

export async function loadShell(request: Request, context: AppLoadContext) {
  const locale = localeOf(request);
  const words = dictionaryFor(locale);
  const { config, portal } = runtime();
  const actor = await actorOf(request);
  const shell: Shell = {
    locale,
    mode: config.mode,
    demoDate: actor && config.mode === "demo" ? copenhagenDate(portal.now()) : null,
    person: actor
      ? {
          name: actor.name,
          roleLabel: words.shell.accountRoles[actor.role],
          organisation: (await findOrganisationName(portal.db.read, actor)) ?? null,
        }
      : null,
    navigation: navigationOf(actor, words),
    url: request.url,
    requestId: context.requestId,
  };
  const chosen = chosenLocale(request);
  return data(shell, chosen ? { headers: { "Set-Cookie": rememberLocale(chosen) } } : undefined);
}

function navigationOf(
  actor: AccountActor | undefined,
  { partnership, shell, staircase }: Dictionary,
): NavigationLink[] {
  const packages = { href: paths.packages(), label: shell.packages };
  if (!actor) return [packages, { href: paths.verify(), label: shell.verify }];
  if (actor.role === "employer")
    return [
      { href: paths.employerHome(), label: shell.employerHome },
      { href: paths.employerPartnerships(), label: partnership.page.title },
      packages,
    ];
  return [
    { href: paths.municipalityHome(), label: shell.municipalityHome },
    { href: paths.municipalityInquiries(), label: shell.municipalityInquiries },
    { href: paths.municipalityAgreements(), label: shell.municipalityAgreements },
    { href: paths.municipalityPartnerships(), label: partnership.page.title },
    { href: paths.municipalityCohorts(), label: staircase.cohorts.title },
    packages,
  ];
}
