import { formatDateWithWeek } from "#app/i18n/format.ts";
import { courseDoor } from "./course-door.ts";
import { type MailContext, type MailParts, type MessageOf, mailWords } from "./mail-parts.ts";

export function agreementActive(message: MessageOf<"agreement-active">, context: MailContext): MailParts {
  const { labels, agreementActive: words } = mailWords[context.locale];
  return {
    subject: words.subject(message.workplace),
    heading: words.heading,
    paragraphs: [words.body[message.role]],
    facts: [
      { label: labels.agreement, value: message.reference },
      { label: labels.workplace, value: message.workplace },
      { label: labels.start, value: formatDateWithWeek(message.start, context.locale) },
    ],
    ...courseDoor(message.link, context),
  };
}
