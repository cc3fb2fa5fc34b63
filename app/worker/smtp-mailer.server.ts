import { createTransport } from "nodemailer";
import { DeliveryFailure } from "#app/use-cases/mail/delivery-failure.ts";
import type { Mailer } from "#app/use-cases/ports.ts";

const senderName = "Jobpakkeportalen";
const second = 1000;

/** `noreply@portal.dk`, or with a name of its own: `Jobpakker i Gladsaxe <noreply@portal.dk>`. */
function senderOf(from: string): { name: string; address: string } {
  const named = /^(.*)<([^<>]+)>\s*$/.exec(from);
  const [, name = "", address = from] = named ?? [];
  return { name: name.trim() || senderName, address: address.trim() };
}

export function makeSmtpMailer({ url, from }: { url: string; from: string }): Mailer {
  const sender = senderOf(from);
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 4,
    connectionTimeout: 10 * second,
    greetingTimeout: 10 * second,
    socketTimeout: 60 * second,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send(mail) {
      try {
        await transport.sendMail({
          from: sender,
          // As an object: a text would be read as a list of addresses.
          to: { name: "", address: mail.to },
          subject: mail.subject,
          text: mail.text,
          html: mail.html,
          messageId: mail.messageId,
          date: mail.date,
          ...(mail.calendar && { icalEvent: mail.calendar }),
          headers: {
            "Content-Language": mail.locale,
            "List-Id": `${senderName} <jobpakkeportalen.${sender.address.split("@").at(-1)}>`,
            // Keeps holiday answers away (RFC 3834; the second is Exchange's own).
            "Auto-Submitted": "auto-generated",
            "X-Auto-Response-Suppress": "All",
          },
        });
      } catch (error) {
        throw failureOf(error as SmtpError);
      }
    },
    close: () => transport.close(),
  };
}

/** What nodemailer adds to its errors. */
type SmtpError = Error & { code?: string; command?: string; responseCode?: number | false };

/**
 * Only an answer about the recipient or the message speaks of this one mail. A refused sender or password, or a server that
 * does not answer, would meet every mail alike.
 */
function failureOf(error: SmtpError): DeliveryFailure {
  const aboutThisMail = (error.code === "EENVELOPE" || error.code === "EMESSAGE") && error.command !== "MAIL FROM";
  const fail = (kind: DeliveryFailure["kind"]) => new DeliveryFailure(kind, error.message, { cause: error });
  if (!aboutThisMail) return fail("unreachable");
  // Without a code, nodemailer refused the address before it asked the server.
  return fail(error.responseCode && error.responseCode < 500 ? "postponed" : "refused");
}
