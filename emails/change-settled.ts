import { courseDoor } from "./course-door.ts";
import { type MailContext, type MailParts, type MessageOf, mailWords } from "./mail-parts.ts";

export function changeSettled(message: MessageOf<"change-settled">, context: MailContext): MailParts {
  const { labels, changeSettled: words } = mailWords[context.locale];
  return {
    subject: words.subject(message.workplace),
    heading: words.headings[message.how],
    paragraphs: [words.how[message.how]],
    facts: [
      { label: labels.agreement, value: message.reference },
      { label: labels.workplace, value: message.workplace },
    ],
    ...courseDoor(message.link, context),
  };
}
