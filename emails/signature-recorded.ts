import { type MailContext, type MailParts, type MessageOf, mailWords } from "./mail-parts.ts";

export function signatureRecorded(message: MessageOf<"signature-recorded">, { locale }: MailContext): MailParts {
  const { labels, signatureRecorded: words } = mailWords[locale];
  return {
    subject: words.subject(message.workplace),
    heading: words.heading,
    paragraphs: [words.how[message.how], words.wrong(message.municipality)],
    facts: [
      { label: labels.agreement, value: message.reference },
      { label: labels.workplace, value: message.workplace },
    ],
  };
}
