import type { CourseDoor, MailMessage, PartnershipDoor } from "#app/domain/mail/mail-message.ts";
import type { Instant } from "#app/domain/shared/copenhagen.ts";
import type { Locale } from "#app/domain/shared/localized.ts";
import { mail as danish } from "#app/i18n/da/mail.ts";
import { mail as english } from "#app/i18n/en/mail.ts";

/** Absolute addresses. A mail knows what it leads to and not how it is spelled. */
export type MailUrls = {
  signIn(linkId: string): string;
  answerMatch(linkId: string): string;
  sign(linkId: string): string;
  course(door: CourseDoor): string;
  partnership(door: PartnershipDoor): string;
  municipalitySign(agreementId: string): string;
};

export type MailContext = {
  locale: Locale;
  urls: MailUrls;
  /** When the mail was queued: the same at every attempt to send it. */
  issuedAt: Instant;
};

export type MailCalendar = { filename: string; method: "PUBLISH"; content: string };

/** What a mail says. Its HTML and its plain text are made from the same parts. */
export type MailParts = {
  subject: string;
  heading: string;
  paragraphs: readonly string[];
  facts?: readonly { label: string; value: string }[];
  action?: { label: string; url: string };
  notes?: readonly string[];
  calendar?: MailCalendar;
};

export type MessageOf<Kind extends MailMessage["kind"]> = Extract<MailMessage, { kind: Kind }>;

export const mailWords = { da: danish, en: english } as const satisfies Record<Locale, unknown>;
