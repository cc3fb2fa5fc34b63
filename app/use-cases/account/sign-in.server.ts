import { copenhagenDate } from "#app/domain/shared/copenhagen.ts";
import { ok, type Result, refuse } from "#app/domain/shared/result.ts";
import { sha256 } from "#app/sha256.server.ts";
import type { Db } from "#db/connection.server.ts";
import { appendEvent } from "#db/repositories/event-repository.server.ts";
import { spendLink } from "#db/repositories/link-repository.server.ts";
import { type Account, findAccount, findAccountByEmail } from "#db/repositories/people-repository.server.ts";
import { endSession, saveSession } from "#db/repositories/session-repository.server.ts";
import { issueLink } from "../link/issue-link.server.ts";
import { type LinkRefusal, openLink } from "../link/open-link.server.ts";
import { queueMail } from "../mail/queue-mail.server.ts";
import type { Portal } from "../ports.ts";

const linkValidMinutes = 20;
const sessionHours = 10;

/** Mails a link that signs in once. Says nothing about whether the address is known; five minutes apart at the nearest. */
export async function requestSignInLink(portal: Portal, email: string): Promise<void> {
  await portal.db.transact(async (tx) => {
    const account = await findAccountByEmail(tx, email);
    if (!account) return;
    const linkId = await issueLink(tx, portal, {
      purpose: "sign-in",
      email: account.email,
      accountId: account.id,
      expiresAt: portal.now() + linkValidMinutes * 60_000,
    });
    await queueMail(tx, {
      key: `sign-in:${account.id}:${copenhagenDate(portal.now())}:${Math.floor(portal.now() / 300_000)}`,
      toAddress: account.email,
      locale: "da",
      at: portal.now(),
      id: portal.newId(),
      message: { kind: "sign-in", linkId, validMinutes: linkValidMinutes },
    });
  });
}

/** The button behind the mailed link. The token works once: a second press finds it spent. */
export async function signInWithLink(portal: Portal, token: string): Promise<Result<{ session: string }, LinkRefusal>> {
  const link = await openLink(portal, token, "sign-in");
  if (!link.ok) return link;
  const { id, accountId } = link.value;
  return portal.db.transact(async (tx): Promise<Result<{ session: string }, LinkRefusal>> => {
    const account = accountId ? await findAccount(tx, accountId) : undefined;
    if (!account) return refuse("not-found");
    if (!(await spendLink(tx, id, portal.now()))) return refuse("link-spent");
    return ok({ session: await startSession(tx, portal, account, "mail-link") });
  });
}

/** The demo's list of people: signs in as one of them. The route exists in demo mode only. */
export async function signInAs(portal: Portal, accountId: string): Promise<Result<{ session: string }, "not-found">> {
  return portal.db.transact(async (tx): Promise<Result<{ session: string }, "not-found">> => {
    const account = await findAccount(tx, accountId);
    return account ? ok({ session: await startSession(tx, portal, account, "demo") }) : refuse("not-found");
  });
}

export const signOut = (portal: Portal, sessionToken: string): Promise<void> =>
  portal.db.transact((tx) => endSession(tx, sha256(sessionToken)));

async function startSession(tx: Db, portal: Portal, account: Account, method: "mail-link" | "demo"): Promise<string> {
  const token = `${portal.newId()}${portal.newId()}`;
  await saveSession(tx, {
    tokenHash: sha256(token),
    accountId: account.id,
    method,
    createdAt: portal.now(),
    expiresAt: portal.now() + sessionHours * 3_600_000,
  });
  await appendEvent(tx, {
    at: portal.now(),
    kind: "signed-in",
    actor: `account:${account.id}`,
    municipalityCode: account.municipalityCode,
    data: { method },
  });
  return token;
}
