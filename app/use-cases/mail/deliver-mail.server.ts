import {
  claimDueMail,
  giveMailUp,
  markMailSent,
  type OutboxMail,
  postponeMail,
} from "#db/repositories/outbox-repository.server.ts";
import { renderMail } from "#emails/render-mail.tsx";
import type { Mailer, Portal } from "../ports.ts";
import { DeliveryFailure } from "./delivery-failure.ts";
import { mailUrls } from "./mail-urls.ts";

const minute = 60_000;
/** Longer than any one attempt: the mailer's own time-outs end it before. */
const leaseMs = 5 * minute;
const longestPauseMs = 12 * 60 * minute;
const mostAttempts = 12;
const errorLength = 500;
/** Mails on their way at the same time. */
const lanes = 4;

/** A minute after the first attempt, twice as long after each further one. */
const pauseAfter = (attempts: number): number => Math.min(minute * 2 ** (attempts - 1), longestPauseMs);

type DeliveryPortal = Pick<Portal, "db" | "now" | "baseUrl" | "linkToken">;
export type Delivered = { sent: number; failed: number; dead: number };

/**
 * Sends what is due, at least once each: a process that dies between sending and noting it leaves the mail to be sent again,
 * under the same Message-ID. Stops early when the server cannot be reached: the rest would only use up their attempts.
 */
export async function deliverMail(
  portal: DeliveryPortal,
  mailer: Pick<Mailer, "send">,
  { limit, signal }: { limit: number; signal?: AbortSignal },
): Promise<Delivered> {
  const delivered: Delivered = { sent: 0, failed: 0, dead: 0 };
  let left = limit;
  let unreachable = false;

  async function lane(): Promise<void> {
    while (left > 0 && !unreachable && !signal?.aborted) {
      left -= 1;
      const mail = await claim(portal);
      if (!mail) return;
      const failure = await attempt(portal, mailer, mail);
      unreachable ||= failure?.kind === "unreachable";
      delivered[await settle(portal, mail, failure)] += 1;
    }
  }
  await Promise.all(Array.from({ length: Math.min(lanes, limit) }, lane));
  return delivered;
}

function claim({ db, now }: DeliveryPortal): Promise<OutboxMail | undefined> {
  return db.transact((tx) => claimDueMail(tx, { now: now(), leaseEnds: now() + leaseMs }));
}

async function attempt(
  portal: DeliveryPortal,
  mailer: Pick<Mailer, "send">,
  mail: OutboxMail,
): Promise<DeliveryFailure | undefined> {
  try {
    const { locale, messageId } = mail;
    const rendered = renderMail(mail.message, { locale, urls: mailUrls(portal), issuedAt: mail.createdAt });
    await mailer.send({ ...rendered, to: mail.toAddress, messageId, locale, date: new Date(portal.now()) });
    return undefined;
  } catch (error) {
    if (error instanceof DeliveryFailure) return error;
    return new DeliveryFailure("postponed", error instanceof Error ? error.message : String(error), { cause: error });
  }
}

async function settle(
  { db, now }: DeliveryPortal,
  mail: OutboxMail,
  failure: DeliveryFailure | undefined,
): Promise<keyof Delivered> {
  if (!failure) {
    await db.transact((tx) => markMailSent(tx, mail.id, now()));
    return "sent";
  }
  const lastError = failure.message.slice(0, errorLength);
  if (failure.kind === "refused" || mail.attempts >= mostAttempts) {
    await db.transact((tx) => giveMailUp(tx, mail, lastError));
    return "dead";
  }
  await db.transact((tx) => postponeMail(tx, mail, { until: now() + pauseAfter(mail.attempts), lastError }));
  return "failed";
}
