import type { PartnershipDoor, PartnershipNews } from "#app/domain/mail/mail-message.ts";
import { addressOf } from "#app/domain/partnership/draft.ts";
import type { PartnershipTerms } from "#app/domain/partnership/terms.ts";
import { copenhagenDate } from "#app/domain/shared/copenhagen.ts";
import { addWeeks, type PlainDate } from "#app/domain/shared/plain-date.ts";
import { sha256 } from "#app/sha256.server.ts";
import type { Db } from "#db/connection.server.ts";
import {
  findPartnershipVersion,
  listEmployerAccounts,
  type Partnership,
  partnershipTermsOf,
  revokePartnershipLinks,
  savePartnershipLink,
} from "#db/repositories/partnership-repository.server.ts";
import { findAccount, findEmployer, findMunicipality } from "#db/repositories/people-repository.server.ts";
import { endOfDay } from "../mail/queue-door.server.ts";
import { queueMail } from "../mail/queue-mail.server.ts";
import type { Portal } from "../ports.ts";

/** Weeks in which a signatory without an account may fetch the sealed agreement by the link in the mail. */
const readingWeeks = 12;

type ToSign = { partnership: Partnership; versionId: string; terms: PartnershipTerms };

async function partiesOf(tx: Db, partnership: Partnership): Promise<{ employer: string; municipality: string }> {
  const employer = await findEmployer(tx, partnership.employerId);
  const municipality = await findMunicipality(tx, partnership.municipalityCode);
  if (!employer || !municipality) throw new Error(`The partnership ${partnership.id} has lost a party`);
  return { employer: employer.name, municipality: municipality.name };
}

type Letter = { key: string; toAddress: string; about: PartnershipNews; link: PartnershipDoor; day: PlainDate };

async function post(tx: Db, portal: Portal, partnership: Partnership, letter: Letter): Promise<boolean> {
  const { key, toAddress, about, link, day } = letter;
  return queueMail(tx, {
    key,
    toAddress,
    locale: "da",
    at: portal.now(),
    id: portal.newId(),
    message: {
      kind: "partnership",
      about,
      link,
      day,
      reference: partnership.reference,
      ...(await partiesOf(tx, partnership)),
    },
  });
}

/** A fresh link for a slot; those that it had before open nothing any more. */
async function newDoor(
  tx: Db,
  portal: Portal,
  {
    partnership,
    versionId,
    slot,
    email,
    until,
  }: Omit<ToSign, "terms"> & { slot: string; email: string; until: PlainDate },
): Promise<PartnershipDoor> {
  const id = portal.newId();
  await savePartnershipLink(tx, {
    id,
    tokenHash: sha256(portal.linkToken(id)),
    partnershipId: partnership.id,
    versionId,
    slot,
    email,
    createdAt: portal.now(),
    expiresAt: endOfDay(until),
  });
  await revokePartnershipLinks(tx, { partnershipId: partnership.id, slot, except: id }, portal.now());
  return { by: "link", linkId: id };
}

/** Asks a slot to sign: by a personal link, or for the municipality its approver by account. */
export async function askToSign(
  tx: Db,
  portal: Portal,
  { partnership, versionId }: Omit<ToSign, "terms">,
  slot: string,
  day: PlainDate,
): Promise<void> {
  const key = `partnership-sign:${versionId}:${slot}`;
  if (slot === "municipality") {
    const approver = partnership.draft.approverId ? await findAccount(tx, partnership.draft.approverId) : undefined;
    if (!approver) return;
    const link = { by: "account", partnershipId: partnership.id, side: "municipality" } as const;
    await post(tx, portal, partnership, { key, toAddress: approver.email, about: "approver-please-sign", link, day });
    return;
  }
  const email = addressOf(partnership.draft, slot);
  if (!email) return;
  const link = await newDoor(tx, portal, { partnership, versionId, slot, email, until: day });
  await post(tx, portal, partnership, { key, toAddress: email, about: "please-sign", link, day });
}

/** In force: signatories get a link to the sealed agreement, people with an account the partnership's page. */
export async function tellActive(tx: Db, portal: Portal, { partnership, versionId, terms }: ToSign): Promise<void> {
  const key = (who: string) => `partnership-active:${versionId}:${who}`;
  for (const { slot, role } of terms.signatories) {
    const email = role === "municipality" ? undefined : addressOf(partnership.draft, slot);
    if (!email) continue;
    const until = addWeeks(copenhagenDate(portal.now()), readingWeeks);
    const link = await newDoor(tx, portal, { partnership, versionId, slot, email, until });
    await post(tx, portal, partnership, { key: key(slot), toAddress: email, about: "active", link, day: terms.start });
  }
  const { consultantId, approverId } = partnership.draft;
  for (const id of new Set([consultantId, approverId])) {
    const account = id ? await findAccount(tx, id) : undefined;
    if (!account) continue;
    const link = { by: "account", partnershipId: partnership.id, side: "municipality" } as const;
    await post(tx, portal, partnership, {
      key: key(account.id),
      toAddress: account.email,
      about: "active",
      link,
      day: terms.start,
    });
  }
}

/** The yearly review, and the one before the partnership runs out: to the consultant and the employer's people. */
export async function remindOfReview(
  tx: Db,
  portal: Portal,
  partnership: Partnership,
  review: { id: string; kind: "yearly" | "before-expiry"; day: PlainDate },
): Promise<void> {
  const consultant = partnership.draft.consultantId ? await findAccount(tx, partnership.draft.consultantId) : undefined;
  const readers = [
    ...(consultant ? [{ id: consultant.id, email: consultant.email, side: "municipality" as const }] : []),
    ...(await listEmployerAccounts(tx, partnership.employerId)).map((one) => ({ ...one, side: "employer" as const })),
  ];
  for (const { id, email, side } of readers) {
    await post(tx, portal, partnership, {
      key: `partnership-review:${review.id}:${id}`,
      toAddress: email,
      about: review.kind,
      link: { by: "account", partnershipId: partnership.id, side },
      day: review.day,
    });
  }
}

/** Everybody who was asked to sign is told that they need not. */
export async function tellSigningStopped(
  tx: Db,
  portal: Portal,
  partnership: Partnership,
  why: "declined" | "withdrawn" | "expired",
): Promise<void> {
  const version =
    partnership.status === "awaiting-signatures" && partnership.currentVersionId
      ? await findPartnershipVersion(tx, partnership.currentVersionId)
      : undefined;
  if (!version) return;
  const { employer, municipality } = await partiesOf(tx, partnership);
  for (const { slot, role } of partnershipTermsOf(version).signatories) {
    const email = role === "municipality" ? undefined : addressOf(partnership.draft, slot);
    if (!email) continue;
    await queueMail(tx, {
      key: `partnership-stopped:${version.id}:${slot}`,
      toAddress: email,
      locale: "da",
      at: portal.now(),
      id: portal.newId(),
      message: { kind: "signing-stopped", reference: partnership.reference, workplace: employer, municipality, why },
    });
  }
}
