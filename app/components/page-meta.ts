import type { MetaFunction, useLoaderData } from "@remix-run/react";
import type { Locale } from "#app/domain/shared/localized.ts";
import { type Dictionary, dictionaryFor } from "#app/i18n/index.ts";

/** What the page gets of its loader. */
type LoaderData<Loader> = ReturnType<typeof useLoaderData<Loader>>;

/**
 * A route's `meta`: its title in the reader's language, then the portal's name; a description is optional.
 * `export const meta = pageMeta<typeof loader>((words, data) => ({ title: … }))`, where `data` is missing on error pages.
 */
export function pageMeta<Loader = unknown>(
  describe: (words: Dictionary, data: LoaderData<Loader> | undefined) => { title: string; description?: string },
): MetaFunction<Loader> {
  return ({ data, matches }) => {
    const words = dictionaryFor(localeOfRoot(matches));
    const { title, description } = describe(words, data as LoaderData<Loader> | undefined);
    const named = { title: `${title} | ${words.shell.portalName}` };
    return description ? [named, { name: "description", content: description }] : [named];
  };
}

function localeOfRoot(matches: readonly ({ id: string; data: unknown } | undefined)[]): Locale {
  const shell = matches.find((match) => match?.id === "root")?.data;
  return typeof shell === "object" && shell !== null && "locale" in shell && shell.locale === "en" ? "en" : "da";
}
