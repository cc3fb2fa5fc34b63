import { formatDateWithWeek, formatShortDate } from "#app/i18n/format.ts";
import { type MailContext, type MailParts, type MessageOf, mailWords } from "./mail-parts.ts";

export function expiresSoon(message: MessageOf<"expires-soon">, { locale }: MailContext): MailParts {
  const { labels, expiresSoon: words } = mailWords[locale];
  return {
    subject: words.subject(message.workplace, formatShortDate(message.until, locale)),
    heading: words.heading,
    paragraphs: [words.what[message.what]],
    facts: [
      { label: labels.agreement, value: message.reference },
      { label: labels.workplace, value: message.workplace },
      { label: words.until, value: formatDateWithWeek(message.until, locale) },
    ],
  };
}
