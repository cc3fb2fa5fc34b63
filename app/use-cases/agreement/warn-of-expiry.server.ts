import { draftLifeWeeks, type WarningDays, warningDue } from "#app/domain/agreement/expiry.ts";
import { isMailHour } from "#app/domain/reminder/mail-hours.ts";
import { copenhagenDate } from "#app/domain/shared/copenhagen.ts";
import { addDays, addWeeks, type PlainDate, plainDate } from "#app/domain/shared/plain-date.ts";
import type { Db } from "#db/connection.server.ts";
import {
  type Agreement,
  findAgreement,
  findVersion,
  listBall,
  listContacts,
  listRunningOut,
  listUntouched,
  termsOf,
} from "#db/repositories/agreement-repository.server.ts";
import { findAccount, findProductionUnit } from "#db/repositories/people-repository.server.ts";
import { queueSigningLink } from "../mail/queue-door.server.ts";
import { queueMail } from "../mail/queue-mail.server.ts";
import type { Portal } from "../ports.ts";

const dayMs = 86_400_000;
const longestWarning = 14;

/**
 * Warns all parties 14 and 3 days before a round of signing expires, and the drafter before a draft does. Who has the ball
 * gets a fresh link. Each warning is sent once: the mail's key is its meaning.
 */
export async function warnOfExpiry(portal: Portal): Promise<{ warned: number }> {
  const today = copenhagenDate(portal.now());
  if (!isMailHour(portal.now())) return { warned: 0 };
  const signing = await listRunningOut(portal.db.read, today, addDays(today, longestWarning));
  // A day more than is needed: which warning is due is decided on the date.
  const fading = portal.now() - (draftLifeWeeks * 7 - longestWarning - 1) * dayMs;
  const drafts = await listUntouched(portal.db.read, "draft", fading);
  let warned = 0;
  for (const id of new Set([...signing, ...drafts.map((draft) => draft.id)])) {
    warned += await portal.db.transact(async (tx) => {
      const agreement = await findAgreement(tx, id);
      if (!agreement) return 0;
      return agreement.status === "draft"
        ? warnDrafter(tx, portal, agreement, today)
        : warnParties(tx, portal, agreement, today);
    });
  }
  return { warned };
}

async function warnDrafter(tx: Db, portal: Portal, agreement: Agreement, today: PlainDate): Promise<number> {
  const until = addWeeks(copenhagenDate(agreement.updatedAt), draftLifeWeeks);
  const days = warningDue(until, today);
  const drafter = await findAccount(tx, agreement.drafterId);
  if (!days || !drafter) return 0;
  const about = { what: "draft", days, until, touched: agreement.revision } as const;
  return (await warn(tx, portal, agreement, { slot: "consultant", email: drafter.email }, about)) ? 1 : 0;
}

async function warnParties(tx: Db, portal: Portal, agreement: Agreement, today: PlainDate): Promise<number> {
  const balls = await listBall(tx, agreement.id);
  const until = balls[0]?.until;
  const days = until ? warningDue(plainDate(until), today) : undefined;
  const versionId = agreement.pendingVersionId ?? agreement.currentVersionId;
  const version = versionId ? await findVersion(tx, versionId) : undefined;
  if (!until || !days || !version) return 0;

  const readers = (await listContacts(tx, agreement.id)).map(({ slot, email }) => ({ slot, email }));
  const drafter = await findAccount(tx, agreement.drafterId);
  if (drafter) readers.push({ slot: "consultant", email: drafter.email });
  let warned = 0;
  for (const reader of readers) {
    const hasBall = balls.some(({ holder }) => holder === reader.slot);
    const door = { agreement, version, terms: termsOf(version), slot: reader.slot, occasion: `expires-${days}` };
    const sent = hasBall
      ? await queueSigningLink(tx, portal, door)
      : await warn(tx, portal, agreement, reader, {
          what: "signing",
          days,
          until: plainDate(until),
          touched: version.number,
        });
    if (sent) warned += 1;
  }
  return warned;
}

async function warn(
  tx: Db,
  portal: Portal,
  agreement: Agreement,
  { slot, email }: { slot: string; email: string },
  about: { what: "draft" | "signing"; days: WarningDays; until: PlainDate; touched: number },
): Promise<boolean> {
  const unit = await findProductionUnit(tx, agreement.productionUnitId);
  if (!unit) throw new Error(`The agreement ${agreement.id} has lost its production unit`);
  return queueMail(tx, {
    key: `expires:${agreement.id}:${about.touched}:${slot}:${about.days}`,
    toAddress: email,
    locale: "da",
    agreementId: agreement.id,
    at: portal.now(),
    id: portal.newId(),
    message: {
      kind: "expires-soon",
      what: about.what,
      reference: agreement.reference,
      workplace: unit.name,
      until: about.until,
    },
  });
}
