import type { MailMessage } from "#app/domain/mail/mail-message.ts";
import type { Instant } from "#app/domain/shared/copenhagen.ts";
import type { Locale } from "#app/domain/shared/localized.ts";
import type { Db } from "#db/connection.server.ts";
import { saveMail } from "#db/repositories/outbox-repository.server.ts";

export type MailToQueue = {
  /** The mail's meaning: queued twice under one key, it is sent once. */
  key: string;
  toAddress: string;
  locale: Locale;
  message: MailMessage;
  agreementId?: string;
  at: Instant;
  id: string;
  notBefore?: Instant;
};

/** Belongs in the transaction of what the mail tells. False when it was queued before. */
export function queueMail(tx: Db, mail: MailToQueue): Promise<boolean> {
  return saveMail(tx, {
    id: mail.id,
    key: mail.key,
    agreementId: mail.agreementId ?? null,
    toAddress: mail.toAddress,
    locale: mail.locale,
    message: mail.message,
    state: "queued",
    attempts: 0,
    nextAttemptAt: Math.max(mail.at, mail.notBefore ?? mail.at),
    messageId: `<${mail.id}@jobpakkeportalen>`,
    createdAt: mail.at,
  });
}
