import type { JobPackageTerms } from "#app/domain/agreement/terms.ts";
import type { CourseDoor } from "#app/domain/mail/mail-message.ts";
import { atCopenhagen, type Instant } from "#app/domain/shared/copenhagen.ts";
import { addWeeks, type PlainDate, plainDate } from "#app/domain/shared/plain-date.ts";
import type { Db } from "#db/connection.server.ts";
import {
  type Agreement,
  type AgreementVersion,
  listBall,
  listContacts,
} from "#db/repositories/agreement-repository.server.ts";
import { findLivingLink, revokeLinks } from "#db/repositories/link-repository.server.ts";
import { issueLink } from "../link/issue-link.server.ts";
import type { Portal } from "../ports.ts";
import { queueMail } from "./queue-mail.server.ts";

/** Weeks after the course in which employer and mentor may still look at it (domain §5). */
const accessWeeksAfterCourse = 12;
/** A course is followed up for a year after its last step. */
const followUpWeeks = 52;

export const endOfDay = (day: PlainDate): Instant => atCopenhagen(day, 23) + 59 * 60_000;

/** When the parties' links to a course stop working. */
export const accessEnds = ({ endsOn, lastDay }: Pick<Agreement, "endsOn" | "lastDay">): Instant =>
  endOfDay(
    addWeeks(
      lastDay === null ? addWeeks(plainDate(endsOn), followUpWeeks) : plainDate(lastDay),
      accessWeeksAfterCourse,
    ),
  );

type SigningDoor = {
  agreement: Agreement;
  version: Pick<AgreementVersion, "id">;
  terms: JobPackageTerms;
  slot: string;
  /** Tells one mail from another about the same door: `first`, `again:…`. */
  occasion: string;
};

/** Mails a fresh signing link to a slot and ends its older ones. False where nobody can be reached. */
export async function queueSigningLink(tx: Db, portal: Portal, door: SigningDoor): Promise<boolean> {
  const { agreement, version, terms, slot } = door;
  const reached = (await listContacts(tx, agreement.id)).find((contact) => contact.slot === slot);
  const signatory = terms.signatories.find((known) => known.slot === slot);
  const until = (await listBall(tx, agreement.id)).find((row) => row.holder === slot)?.until;
  if (!reached || !signatory || !until) return false;
  const about = { reference: agreement.reference, workplace: terms.productionUnit.name, until: plainDate(until) };
  const mail = {
    toAddress: reached.email,
    locale: "da",
    agreementId: agreement.id,
    at: portal.now(),
    id: portal.newId(),
  } as const;
  const key = `please-sign:${version.id}:${slot}:${door.occasion}`;
  if (signatory.role === "municipality") {
    return queueMail(tx, {
      ...mail,
      key,
      message: { kind: "approver-please-sign", agreementId: agreement.id, ...about },
    });
  }
  const linkId = await issueLink(tx, portal, {
    purpose: "sign",
    email: reached.email,
    slot,
    agreementId: agreement.id,
    versionId: version.id,
    expiresAt: endOfDay(plainDate(until)),
  });
  const queued = await queueMail(tx, {
    ...mail,
    key,
    message: { kind: "please-sign", linkId, role: signatory.role, municipality: terms.municipality.name, ...about },
  });
  if (queued) await revokeLinks(tx, { agreementId: agreement.id, slot, purpose: "sign", except: linkId }, portal.now());
  return queued;
}

/** The slot's way to its course: a living link, or a new one where it has none. */
export async function courseDoor(
  tx: Db,
  portal: Portal,
  agreement: Agreement,
  slot: string,
): Promise<CourseDoor | undefined> {
  const reached = (await listContacts(tx, agreement.id)).find((contact) => contact.slot === slot);
  if (!reached) return undefined;
  const living = await findLivingLink(tx, { agreementId: agreement.id, slot, purpose: "course" });
  if (living && living.expiresAt > portal.now()) return { by: "link", linkId: living.id };
  const linkId = await issueLink(tx, portal, {
    purpose: "course",
    email: reached.email,
    slot,
    agreementId: agreement.id,
    expiresAt: accessEnds(agreement),
  });
  return { by: "link", linkId };
}

/** Mails a new course link to a slot and ends its older ones. */
export async function queueCourseLink(
  tx: Db,
  portal: Portal,
  door: { agreement: Agreement; terms: JobPackageTerms; slot: string; occasion: string },
): Promise<boolean> {
  const { agreement, terms, slot } = door;
  const reached = (await listContacts(tx, agreement.id)).find((contact) => contact.slot === slot);
  const signatory = terms.signatories.find((known) => known.slot === slot);
  if (!reached || !signatory || signatory.role === "municipality") return false;
  const linkId = await issueLink(tx, portal, {
    purpose: "course",
    email: reached.email,
    slot,
    agreementId: agreement.id,
    expiresAt: accessEnds(agreement),
  });
  const queued = await queueMail(tx, {
    key: `course-link:${agreement.id}:${slot}:${door.occasion}`,
    toAddress: reached.email,
    locale: "da",
    agreementId: agreement.id,
    at: portal.now(),
    id: portal.newId(),
    message: {
      kind: "agreement-active",
      link: { by: "link", linkId },
      role: signatory.role,
      reference: agreement.reference,
      workplace: terms.productionUnit.name,
      start: plainDate(agreement.startsOn),
    },
  });
  if (queued)
    await revokeLinks(tx, { agreementId: agreement.id, slot, purpose: "course", except: linkId }, portal.now());
  return queued;
}
