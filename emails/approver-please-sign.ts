import { formatDateWithWeek } from "#app/i18n/format.ts";
import { type MailContext, type MailParts, type MessageOf, mailWords } from "./mail-parts.ts";

export function approverPleaseSign(
  message: MessageOf<"approver-please-sign">,
  { locale, urls }: MailContext,
): MailParts {
  const { labels, footer, approverPleaseSign: words } = mailWords[locale];
  return {
    subject: words.subject(message.reference, message.workplace),
    heading: words.heading,
    paragraphs: [words.body],
    facts: [
      { label: labels.agreement, value: message.reference },
      { label: labels.workplace, value: message.workplace },
      { label: labels.signBefore, value: formatDateWithWeek(message.until, locale) },
    ],
    action: { label: words.action, url: urls.municipalitySign(message.agreementId) },
    notes: [footer.signInFirst],
  };
}
