import { type MailContext, type MailParts, type MessageOf, mailWords } from "./mail-parts.ts";

export function signIn(message: MessageOf<"sign-in">, { locale, urls }: MailContext): MailParts {
  const { footer, signIn: words } = mailWords[locale];
  return {
    subject: words.subject,
    heading: words.heading,
    paragraphs: words.body(message.validMinutes),
    action: { label: words.action, url: urls.signIn(message.linkId) },
    notes: [words.notAsked, footer.personalLink],
  };
}
