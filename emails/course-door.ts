import type { CourseDoor } from "#app/domain/mail/mail-message.ts";
import { type MailContext, type MailParts, mailWords } from "./mail-parts.ts";

/** The button to the course, and the sentence that fits how the reader gets in. */
export function courseDoor(
  door: CourseDoor,
  { locale, urls }: MailContext,
): Required<Pick<MailParts, "action" | "notes">> {
  const { openCourse, footer } = mailWords[locale];
  return {
    action: { label: openCourse, url: urls.course(door) },
    notes: [door.by === "link" ? footer.personalLink : footer.signInFirst],
  };
}
