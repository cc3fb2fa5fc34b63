import { and, asc, eq, inArray, ne } from "drizzle-orm";
import { type JobPackageTerms, jobPackageTerms } from "#app/domain/agreement/terms.ts";
import { plainDate } from "#app/domain/shared/plain-date.ts";
import type { Db } from "../connection.server.ts";
import {
  account,
  agreement,
  agreementChange,
  agreementVersion,
  ball,
  candidate,
  contact,
  employer,
  event,
  inquiry,
  jobPackage,
  match,
  milestone,
  personalLink,
  productionUnit,
  reminder,
  signature,
  signatureRefusal,
} from "../schema/index.ts";

/** An agreement's own row; undefined where it is another municipality's. */
export async function findAgreementOf(db: Db, id: string, municipalityCode: string) {
  const rows = await db
    .select()
    .from(agreement)
    .where(and(eq(agreement.id, id), eq(agreement.municipalityCode, municipalityCode)));
  return rows[0];
}
export type StoredAgreement = NonNullable<Awaited<ReturnType<typeof findAgreementOf>>>;

/** The change that is on its way: why, and the draft that the agreement has when it is in force. */
export async function findPendingChange(db: Db, { pendingVersionId }: Pick<StoredAgreement, "pendingVersionId">) {
  if (pendingVersionId === null) return undefined;
  const [found] = await db
    .select({ draft: agreementChange.draft, reason: agreementChange.reason })
    .from(agreementChange)
    .where(eq(agreementChange.toVersionId, pendingVersionId));
  return found;
}

/** What surrounds an agreement on its page: people and places, its version and signatures, promises, and what happened. */
export async function findAgreementCase(db: Db, stored: StoredAgreement) {
  const [around] = await db
    .select({
      employer: employer.name,
      unit: productionUnit.name,
      pNumber: productionUnit.pNumber,
      firstName: candidate.firstName,
      referenceCode: candidate.referenceCode,
      consultant: account.name,
      inquiryId: inquiry.id,
      inquiryReference: inquiry.reference,
      slug: jobPackage.slug,
      content: jobPackage.content,
    })
    .from(agreement)
    .innerJoin(employer, eq(employer.id, agreement.employerId))
    .innerJoin(productionUnit, eq(productionUnit.id, agreement.productionUnitId))
    .innerJoin(candidate, eq(candidate.id, agreement.candidateId))
    .innerJoin(account, eq(account.id, agreement.drafterId))
    .innerJoin(match, eq(match.id, agreement.matchId))
    .innerJoin(inquiry, eq(inquiry.id, match.inquiryId))
    .innerJoin(jobPackage, eq(jobPackage.id, agreement.jobPackageId))
    .where(eq(agreement.id, stored.id));
  if (!around) throw new Error(`The agreement ${stored.id} has lost what it refers to`);
  return {
    ...around,
    ball: await holdersOf(db, stored.id),
    version: stored.currentVersionId ? await versionOf(db, stored.currentVersionId) : undefined,
    milestones: await milestonesOf(db, stored.id),
    reminders: await remindersOf(db, stored.id),
    history: await historyOf(db, stored.id),
  };
}
export type AgreementCase = Awaited<ReturnType<typeof findAgreementCase>>;

async function holdersOf(db: Db, agreementId: string) {
  const rows = await db
    .select({ holder: ball.holder, since: ball.since, until: ball.until })
    .from(ball)
    .where(eq(ball.agreementId, agreementId))
    .orderBy(asc(ball.holder));
  return rows.map((row) => ({ ...row, until: row.until === null ? null : plainDate(row.until) }));
}

/** The version that people sign or signed, and who did. Stored terms are read leniently. */
async function versionOf(db: Db, versionId: string) {
  const [version] = await db
    .select({
      id: agreementVersion.id,
      number: agreementVersion.number,
      terms: agreementVersion.terms,
      documentSha256: agreementVersion.documentSha256,
      frozenAt: agreementVersion.frozenAt,
    })
    .from(agreementVersion)
    .where(eq(agreementVersion.id, versionId));
  if (!version) return undefined;
  const stored: unknown = JSON.parse(version.terms);
  const parsed = jobPackageTerms.safeParse(stored);
  const signatures = await db
    .select({
      slot: signature.slot,
      signedAt: signature.signedAt,
      method: signature.method,
      identifiedBy: signature.identifiedBy,
      behalfReason: signature.behalfReason,
      witness: signature.witness,
      paperScanId: signature.paperScanId,
    })
    .from(signature)
    .where(eq(signature.versionId, versionId))
    .orderBy(asc(signature.signedAt));
  const [refusal] = await db
    .select({ slot: signatureRefusal.slot, reason: signatureRefusal.reason, refusedAt: signatureRefusal.refusedAt })
    .from(signatureRefusal)
    .where(eq(signatureRefusal.versionId, versionId));
  return {
    ...version,
    terms: parsed.success ? parsed.data : (stored as JobPackageTerms),
    signatures,
    refusal,
  };
}

async function milestonesOf(db: Db, agreementId: string) {
  const rows = await db
    .select({
      key: milestone.key,
      kind: milestone.kind,
      due: milestone.due,
      owner: milestone.owner,
      state: milestone.state,
      doneAt: milestone.doneAt,
    })
    .from(milestone)
    .where(eq(milestone.agreementId, agreementId))
    .orderBy(asc(milestone.due));
  return rows.map((row) => ({ ...row, due: plainDate(row.due) }));
}

/** The ledger: what goes to whom and when. */
async function remindersOf(db: Db, agreementId: string) {
  const rows = await db
    .select({
      id: reminder.id,
      milestoneKind: milestone.kind,
      milestoneKey: reminder.milestoneKey,
      recipient: reminder.recipient,
      sendOn: reminder.sendOn,
      state: reminder.state,
      reason: reminder.reason,
      settledAt: reminder.settledAt,
    })
    .from(reminder)
    .leftJoin(milestone, and(eq(milestone.agreementId, reminder.agreementId), eq(milestone.key, reminder.milestoneKey)))
    .where(eq(reminder.agreementId, agreementId))
    .orderBy(asc(reminder.sendOn));
  return rows.map((row) => ({ ...row, sendOn: plainDate(row.sendOn) }));
}

/** The log's lines about one agreement, with the name or slot of whoever acted. */
async function historyOf(db: Db, agreementId: string) {
  const events = await db
    .select({ seq: event.seq, at: event.at, kind: event.kind, actor: event.actor, data: event.data })
    .from(event)
    .where(eq(event.agreementId, agreementId))
    .orderBy(asc(event.seq));
  const idsOf = (prefix: string) => [
    ...new Set(events.flatMap(({ actor }) => (actor.startsWith(prefix) ? actor.slice(prefix.length) : []))),
  ];
  const people = await db
    .select({ id: account.id, name: account.name })
    .from(account)
    .where(inArray(account.id, idsOf("account:")));
  const links = await db
    .select({ id: personalLink.id, slot: personalLink.slot })
    .from(personalLink)
    .where(inArray(personalLink.id, idsOf("link:")));
  return events.map(({ actor, data, ...row }) => ({
    ...row,
    person: people.find(({ id }) => actor === `account:${id}`)?.name ?? null,
    slot: links.find(({ id }) => actor === `link:${id}`)?.slot ?? null,
    data: JSON.parse(data) as Record<string, unknown>,
  }));
}

/** How the people who sign are reached, but the municipality's own. */
export async function listReached(db: Db, agreementId: string) {
  return db
    .select({ slot: contact.slot, name: contact.name, email: contact.email })
    .from(contact)
    .where(and(eq(contact.agreementId, agreementId), ne(contact.slot, "municipality")))
    .orderBy(asc(contact.slot));
}

/** Those who can sign for a municipality. */
export async function listApprovers(db: Db, municipalityCode: string) {
  return db
    .select({ id: account.id, name: account.name, title: account.title })
    .from(account)
    .where(and(eq(account.municipalityCode, municipalityCode), eq(account.role, "approver")))
    .orderBy(asc(account.name));
}
