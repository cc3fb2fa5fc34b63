import { formatDateWithWeek } from "#app/i18n/format.ts";
import { courseDoor } from "./course-door.ts";
import { type MailContext, type MailParts, type MessageOf, mailWords } from "./mail-parts.ts";

export function changeToObject(message: MessageOf<"change-to-object">, context: MailContext): MailParts {
  const { labels, changeToObject: words } = mailWords[context.locale];
  return {
    subject: words.subject(message.workplace),
    heading: words.heading,
    paragraphs: words.body,
    facts: [
      { label: labels.agreement, value: message.reference },
      { label: labels.workplace, value: message.workplace },
      { label: words.until, value: formatDateWithWeek(message.until, context.locale) },
    ],
    ...courseDoor(message.link, context),
  };
}
