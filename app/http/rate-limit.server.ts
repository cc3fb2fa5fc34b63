import { RateLimiterMemory } from "rate-limiter-flexible";
import { emailKey } from "#app/domain/shared/free-text.ts";
import type { AppLoadContext } from "./load-context.ts";

const quarterInSeconds = 15 * 60;

/** Asking for mails: a whole office may share an address, a mailbox belongs to one. One web process counts for all. */
const perClient = new RateLimiterMemory({ points: 40, duration: quarterInSeconds });
const perMailbox = new RateLimiterMemory({ points: 6, duration: quarterInSeconds });

/** Counts a try to have a mail sent. False when there were too many; the mailbox counts whether or not it is known. */
export async function mayAskForMail(context: AppLoadContext, what: string, mailbox: string): Promise<boolean> {
  return (
    (await counted(perClient, context.clientAddress)) && (await counted(perMailbox, `${what}:${emailKey(mailbox)}`))
  );
}

/** The limiter rejects with its own answer when the points are spent, and with an `Error` when it fails. */
async function counted(limiter: RateLimiterMemory, key: string): Promise<boolean> {
  try {
    await limiter.consume(key);
    return true;
  } catch (spent) {
    if (spent instanceof Error) throw spent;
    return false;
  }
}
