import { formatDateWithWeek, formatShortDate } from "#app/i18n/format.ts";
import { type MailContext, type MailParts, type MessageOf, mailWords } from "./mail-parts.ts";

export function pleaseSign(message: MessageOf<"please-sign">, { locale, urls }: MailContext): MailParts {
  const { labels, footer, pleaseSign: words } = mailWords[locale];
  return {
    subject: words.subject(message.workplace, formatShortDate(message.until, locale)),
    heading: words.heading,
    paragraphs: [words.body[message.role], words.refuse],
    facts: [
      { label: labels.agreement, value: message.reference },
      { label: labels.workplace, value: message.workplace },
      { label: labels.municipality, value: message.municipality },
      { label: labels.signBefore, value: formatDateWithWeek(message.until, locale) },
    ],
    action: { label: words.action, url: urls.sign(message.linkId) },
    notes: [footer.personalLink],
  };
}
