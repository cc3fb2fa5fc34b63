import type { Locale } from "#app/domain/shared/localized.ts";
import { type MailParts, mailWords } from "./mail-parts.ts";

/** The same parts for programs that show no HTML: one thought a paragraph, the address alone on its line. */
export function plainText(parts: MailParts, locale: Locale): string {
  const { footer } = mailWords[locale];
  const blocks = [
    parts.heading,
    ...parts.paragraphs,
    parts.facts?.map(({ label, value }) => `${label}: ${value}`).join("\n"),
    parts.action && `${parts.action.label}:\n${parts.action.url}`,
    // The mark of a signature, which mail programs fold away.
    ["-- ", ...(parts.notes ?? []), footer.automatic].join("\n"),
  ];
  return `${blocks.filter(Boolean).join("\n\n")}\n`;
}
