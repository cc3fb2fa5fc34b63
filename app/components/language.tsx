import { createContext, type ReactNode, useContext } from "react";
import type { Locale } from "#app/domain/shared/localized.ts";
import { type Dictionary, dictionaryFor } from "#app/i18n/index.ts";

const Language = createContext<Locale>("da");

export function LanguageProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  return <Language.Provider value={locale}>{children}</Language.Provider>;
}

export const useLocale = (): Locale => useContext(Language);
export const useWords = (): Dictionary => dictionaryFor(useLocale());
