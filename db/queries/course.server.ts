import { asc, eq } from "drizzle-orm";
import type { JobPackageTerms } from "#app/domain/agreement/terms.ts";
import type { AgreementStatus } from "#app/domain/agreement/transitions.ts";
import type { MilestoneOwner } from "#app/domain/milestone/catalogue.ts";
import type { Actor } from "#app/domain/permission/actor.ts";
import { maySeeAgreement } from "#app/domain/permission/agreement-policy.ts";
import type { Instant } from "#app/domain/shared/copenhagen.ts";
import { type PlainDate, plainDate } from "#app/domain/shared/plain-date.ts";
import type { Db } from "../connection.server.ts";
import { termsOf } from "../repositories/agreement-repository.server.ts";
import { account, agreement, agreementVersion, milestone, municipality } from "../schema/index.ts";

export type CourseMilestone = {
  key: string;
  kind: string;
  due: PlainDate;
  owner: MilestoneOwner;
  state: "planned" | "done" | "missed" | "waived";
  doneAt: Instant | null;
};

/** A course as its parties see it: the terms in force, every dated promise, and whom to ask. */
export type Course = {
  agreementId: string;
  reference: string;
  status: AgreementStatus;
  /** Where the course ended early. */
  lastDay: PlainDate | null;
  terms: JobPackageTerms;
  milestones: CourseMilestone[];
  consultant: { name: string; title: string; email: string; phone: string | null };
  municipality: { name: string; unitName: string; email: string; phone: string };
};

/** Undefined for what the person may not see. Two statements. */
export async function findCourse(db: Db, actor: Actor, agreementId: string): Promise<Course | undefined> {
  const [found] = await db
    .select({ agreement, version: agreementVersion, consultant: account, municipality })
    .from(agreement)
    .innerJoin(agreementVersion, eq(agreementVersion.id, agreement.currentVersionId))
    .innerJoin(account, eq(account.id, agreement.drafterId))
    .innerJoin(municipality, eq(municipality.code, agreement.municipalityCode))
    .where(eq(agreement.id, agreementId));
  if (!found || !maySeeAgreement(actor, found.agreement)) return undefined;
  const { consultant } = found;
  const milestones = await db
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
  return {
    agreementId,
    reference: found.agreement.reference,
    status: found.agreement.status,
    lastDay: found.agreement.lastDay === null ? null : plainDate(found.agreement.lastDay),
    terms: termsOf(found.version),
    milestones: milestones.map((row) => ({ ...row, due: plainDate(row.due) })),
    consultant: {
      name: consultant.name,
      title: consultant.title,
      email: consultant.email,
      phone: consultant.phone,
    },
    municipality: {
      name: found.municipality.name,
      unitName: found.municipality.unitName,
      email: found.municipality.email,
      phone: found.municipality.phone,
    },
  };
}
