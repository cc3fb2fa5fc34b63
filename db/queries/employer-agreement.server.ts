import { and, asc, eq, inArray, like, sql } from "drizzle-orm";
import { plainDate } from "#app/domain/shared/plain-date.ts";
import type { Db } from "../connection.server.ts";
import {
  account,
  agreement,
  ball,
  candidate,
  contact,
  event,
  jobPackage,
  milestone,
  municipality,
  personalLink,
  productionUnit,
} from "../schema/index.ts";

/** One of the employer's own agreements with what surrounds it; undefined for another's. Five statements. */
export async function findEmployerAgreement(db: Db, employerId: string, id: string) {
  const [found] = await db
    .select({
      id: agreement.id,
      reference: agreement.reference,
      status: agreement.status,
      statusReason: agreement.statusReason,
      startsOn: agreement.startsOn,
      endsOn: agreement.endsOn,
      lastDay: agreement.lastDay,
      draft: agreement.draft,
      currentVersionId: agreement.currentVersionId,
      content: jobPackage.content,
      firstName: candidate.firstName,
      unit: {
        name: productionUnit.name,
        street: productionUnit.street,
        postalCode: productionUnit.postalCode,
        city: productionUnit.city,
      },
      municipality: {
        name: municipality.name,
        unitName: municipality.unitName,
        email: municipality.email,
        phone: municipality.phone,
      },
      consultant: { name: account.name, email: account.email, phone: account.phone },
    })
    .from(agreement)
    .innerJoin(jobPackage, eq(jobPackage.id, agreement.jobPackageId))
    .innerJoin(candidate, eq(candidate.id, agreement.candidateId))
    .innerJoin(productionUnit, eq(productionUnit.id, agreement.productionUnitId))
    .innerJoin(municipality, eq(municipality.code, agreement.municipalityCode))
    .innerJoin(account, eq(account.id, agreement.drafterId))
    .where(and(eq(agreement.id, id), eq(agreement.employerId, employerId)));
  if (!found) return undefined;
  return {
    ...found,
    startsOn: plainDate(found.startsOn),
    lastDay: found.lastDay === null ? null : plainDate(found.lastDay),
    ball: await holdersOf(db, id),
    milestones: await milestonesOf(db, id),
    signatoryContacts: await db
      .select({ slot: contact.slot, name: contact.name, email: contact.email })
      .from(contact)
      .where(and(eq(contact.agreementId, id), like(contact.slot, "employer-%"))),
    history: await historyOf(db, id),
  };
}
export type EmployerAgreement = NonNullable<Awaited<ReturnType<typeof findEmployerAgreement>>>;

async function holdersOf(db: Db, agreementId: string) {
  const rows = await db
    .select({ holder: ball.holder, since: ball.since, until: ball.until })
    .from(ball)
    .where(eq(ball.agreementId, agreementId))
    .orderBy(asc(ball.holder));
  return rows.map((row) => ({ ...row, until: row.until === null ? null : plainDate(row.until) }));
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

/** What a party is told of: how the municipality worked on the draft is its own business. */
export const toldEvents = [
  "agreement-drafted",
  "sent-to-signature",
  "signed",
  "signature-refused",
  "activated",
  "change-proposed",
  "change-objected",
  "change-in-force",
  "change-declined",
  "change-withdrawn",
  "change-expired",
  "withdrawn",
  "expired",
  "ended-early",
  "completed",
  "milestone-done",
  "step-decided",
  "vitas-filed",
  "vitas-approved",
  "vitas-rejected",
] as const;

/** Who did what and when, by party: ids, addresses and hashes stay in the log. One statement. */
async function historyOf(db: Db, agreementId: string) {
  const rows = await db
    .select({
      seq: event.seq,
      at: event.at,
      kind: event.kind,
      data: event.data,
      role: account.role,
      slot: personalLink.slot,
    })
    .from(event)
    .leftJoin(account, eq(account.id, sql`substr(${event.actor}, length('account:') + 1)`))
    .leftJoin(personalLink, eq(personalLink.id, sql`substr(${event.actor}, length('link:') + 1)`))
    .where(and(eq(event.agreementId, agreementId), inArray(event.kind, [...toldEvents])))
    .orderBy(asc(event.seq));
  return rows.map(({ data, kind, role, slot, ...row }) => {
    const { milestone: key = null } = JSON.parse(data) as { milestone?: string };
    return {
      ...row,
      kind: kind as (typeof toldEvents)[number],
      /** The slot of who acted; people with an account act for the employer or for the municipality. */
      slot: slot ?? (role === "employer" ? "employer-1" : "municipality"),
      milestoneKind: key === null ? null : (key.split(":")[0] ?? null),
    };
  });
}
