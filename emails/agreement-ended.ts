import { formatDateWithWeek } from "#app/i18n/format.ts";
import { courseDoor } from "./course-door.ts";
import { type MailContext, type MailParts, type MessageOf, mailWords } from "./mail-parts.ts";

export function agreementEnded(message: MessageOf<"agreement-ended">, context: MailContext): MailParts {
  const { labels, agreementEnded: words } = mailWords[context.locale];
  return {
    subject: words.subject(message.workplace),
    heading: words.heading,
    paragraphs: [words.how[message.how]],
    facts: [
      { label: labels.agreement, value: message.reference },
      { label: labels.workplace, value: message.workplace },
      { label: labels.lastDay, value: formatDateWithWeek(message.lastDay, context.locale) },
    ],
    ...courseDoor(message.link, context),
  };
}
