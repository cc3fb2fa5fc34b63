import { partnership as da } from "#app/i18n/da/partnership.ts";
import { partnership as en } from "#app/i18n/en/partnership.ts";
import { formatDateWithWeek, formatShortDate } from "#app/i18n/format.ts";
import { type MailContext, type MailParts, type MessageOf, mailWords } from "./mail-parts.ts";

const partnershipWords = { da: da.mail, en: en.mail };

/** Everything that a partnership mails: asked to sign, in force, due for review. */
export function partnership(message: MessageOf<"partnership">, { locale, urls }: MailContext): MailParts {
  const words = partnershipWords[locale];
  const { labels, footer } = mailWords[locale];
  const { about, link } = message;
  return {
    subject: words.subject[about](message.employer, formatShortDate(message.day, locale)),
    heading: words.heading[about],
    paragraphs: [words.body[about]],
    facts: [
      { label: labels.agreement, value: message.reference },
      { label: words.employer, value: message.employer },
      { label: labels.municipality, value: message.municipality },
      { label: words.day[about], value: formatDateWithWeek(message.day, locale) },
    ],
    action: { label: link.by === "link" ? words.read : words.open, url: urls.partnership(link) },
    notes: [link.by === "link" ? footer.personalLink : footer.signInFirst],
  };
}
