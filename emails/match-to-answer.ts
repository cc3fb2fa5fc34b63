import { inLocale } from "#app/domain/shared/localized.ts";
import { type MailContext, type MailParts, type MessageOf, mailWords } from "./mail-parts.ts";

export function matchToAnswer(message: MessageOf<"match-to-answer">, { locale, urls }: MailContext): MailParts {
  const { labels, footer, matchToAnswer: words } = mailWords[locale];
  return {
    subject: words.subject(message.workplace),
    heading: words.heading,
    paragraphs: words.body(message.municipality),
    facts: [
      { label: labels.jobPackage, value: inLocale(message.packageTitle, locale) },
      { label: labels.workplace, value: message.workplace },
    ],
    action: { label: words.action, url: urls.answerMatch(message.linkId) },
    notes: [footer.personalLink],
  };
}
