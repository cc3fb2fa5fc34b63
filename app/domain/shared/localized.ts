import { z } from "zod";

/** A text in both languages of the portal. Danish binds; English explains. */
export const localizedText = z.object({ da: z.string().min(1), en: z.string().min(1) });
export type LocalizedText = z.infer<typeof localizedText>;

export const locales = ["da", "en"] as const;
export type Locale = (typeof locales)[number];

export const inLocale = (text: LocalizedText, locale: Locale): string => text[locale];
