import { type MailContext, type MailParts, type MessageOf, mailWords } from "./mail-parts.ts";

export function signingStopped(message: MessageOf<"signing-stopped">, { locale }: MailContext): MailParts {
  const { labels, signingStopped: words } = mailWords[locale];
  return {
    subject: words.subject(message.workplace),
    heading: words.heading,
    paragraphs: [words.why[message.why], words.next(message.municipality)],
    facts: [
      { label: labels.agreement, value: message.reference },
      { label: labels.workplace, value: message.workplace },
    ],
  };
}
