import { formatDateWithWeek, formatShortDate } from "#app/i18n/format.ts";
import { courseDoor } from "./course-door.ts";
import { type MailContext, type MailParts, type MessageOf, mailWords } from "./mail-parts.ts";
import { milestoneCalendar } from "./milestone-calendar.ts";

export function reminder(message: MessageOf<"reminder">, context: MailContext): MailParts {
  const { locale } = context;
  const { labels, reminder: words } = mailWords[locale];
  const kind = words.kinds[message.milestone];
  const todo = message.recipient === "consultant" ? kind.municipality : kind.workplace;
  const door = courseDoor(message.link, context);
  return {
    subject: words.subject(kind.title, message.workplace, formatShortDate(message.due, locale)),
    heading: kind.title,
    paragraphs: [todo],
    facts: [
      { label: labels.date, value: formatDateWithWeek(message.due, locale) },
      { label: labels.workplace, value: message.workplace },
      { label: labels.agreement, value: message.reference },
    ],
    action: door.action,
    notes: [words.calendar, ...door.notes],
    calendar: {
      filename: words.calendarFile,
      method: "PUBLISH",
      content: milestoneCalendar({
        uid: `${message.agreementId}.${message.milestoneKey}@jobpakkeportalen`,
        due: message.due,
        issuedAt: context.issuedAt,
        summary: words.calendarSummary(kind.title, message.workplace),
        description: words.calendarDescription(todo, message.reference),
      }),
    },
  };
}
