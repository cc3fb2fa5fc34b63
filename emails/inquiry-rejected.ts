import { inLocale } from "#app/domain/shared/localized.ts";
import { type MailContext, type MailParts, type MessageOf, mailWords } from "./mail-parts.ts";

export function inquiryRejected(message: MessageOf<"inquiry-rejected">, { locale }: MailContext): MailParts {
  const { labels, inquiryRejected: words } = mailWords[locale];
  return {
    subject: words.subject(message.workplace),
    heading: words.heading,
    paragraphs: words.body(message.municipality, message.unitName),
    facts: [
      { label: labels.inquiry, value: message.inquiryReference },
      { label: labels.jobPackage, value: inLocale(message.packageTitle, locale) },
      { label: labels.workplace, value: message.workplace },
    ],
  };
}
