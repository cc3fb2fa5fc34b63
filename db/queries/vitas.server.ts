import { and, eq, inArray } from "drizzle-orm";
import type { JobPackageTerms } from "#app/domain/agreement/terms.ts";
import type { Actor } from "#app/domain/permission/actor.ts";
import { maySeeAgreement } from "#app/domain/permission/agreement-policy.ts";
import { emailKey } from "#app/domain/shared/free-text.ts";
import type { PlainDate } from "#app/domain/shared/plain-date.ts";
import { type ApplicationStatus, applicationsToApprove } from "#app/domain/vitas/standing.ts";
import type { StatutoryKind } from "#app/domain/vitas/statutory-application.ts";
import { type VitasContacts, vitasSheets } from "#app/domain/vitas/vitas-sheet.ts";
import type { Db } from "../connection.server.ts";
import { termsOf } from "../repositories/agreement-repository.server.ts";
import { listVitasApplications } from "../repositories/vitas-repository.server.ts";
import { agreement, agreementVersion, contact, inquiry, jobPackage, match } from "../schema/index.ts";

/** The sheets of an agreement and where each stands. Undefined for what the person may not see. Three statements. */
export async function findVitasCase(db: Db, actor: Actor, agreementId: string) {
  const [found] = await db
    .select({
      id: agreement.id,
      municipalityCode: agreement.municipalityCode,
      employerId: agreement.employerId,
      reference: agreement.reference,
      status: agreement.status,
      content: jobPackage.content,
      inquirer: { email: inquiry.contactEmail, phone: inquiry.contactPhone },
      version: { terms: agreementVersion.terms, frozenAt: agreementVersion.frozenAt },
    })
    .from(agreement)
    .innerJoin(jobPackage, eq(jobPackage.id, agreement.jobPackageId))
    .innerJoin(match, eq(match.id, agreement.matchId))
    .innerJoin(inquiry, eq(inquiry.id, match.inquiryId))
    .leftJoin(agreementVersion, eq(agreementVersion.id, agreement.currentVersionId))
    .where(eq(agreement.id, agreementId));
  if (!found || !maySeeAgreement(actor, found)) return undefined;
  const { id, reference, status, municipalityCode, employerId } = found;
  const terms = found.version && status !== "draft" && status !== "under-review" ? termsOf(found.version) : undefined;
  return {
    id,
    reference,
    status,
    municipalityCode,
    employerId,
    frozenAt: found.version?.frozenAt ?? null,
    terms,
    sheets: terms ? vitasSheets(terms, await contactsOf(db, id, terms, found)) : [],
    applications: await listVitasApplications(db, id),
  };
}
export type VitasCase = NonNullable<Awaited<ReturnType<typeof findVitasCase>>>;

/** Whoever signs for the employer files the application. A phone that only the inquiry knows is that of the same address. */
async function contactsOf(
  db: Db,
  agreementId: string,
  terms: JobPackageTerms,
  { inquirer, content }: { inquirer: { email: string; phone: string }; content: { tasks: VitasContacts["tasks"] } },
): Promise<VitasContacts> {
  const rows = await db
    .select({ slot: contact.slot, email: contact.email, phone: contact.phone })
    .from(contact)
    .where(and(eq(contact.agreementId, agreementId), inArray(contact.slot, ["employer-1", "employee-representative"])));
  const reach = (slot: string) => {
    const signatory = terms.signatories.find((one) => one.slot === slot);
    const row = rows.find((one) => one.slot === slot);
    if (!signatory) return null;
    const email = row?.email ?? "";
    const inquirersPhone = emailKey(email) === emailKey(inquirer.email) ? inquirer.phone : null;
    return { name: signatory.name, email, phone: row?.phone ?? inquirersPhone };
  };
  return {
    employer: reach("employer-1") ?? { name: "", email: inquirer.email, phone: inquirer.phone },
    representative: reach("employee-representative"),
    tasks: content.tasks,
  };
}

export type WaitingApplication = {
  stepKey: string;
  kind: StatutoryKind;
  start: PlainDate;
  status: "not-filed" | Exclude<ApplicationStatus, "approved">;
};

/** What must not begin yet, for the warning on an agreement's and a course's page. One statement. */
export async function listWaitingApplications(
  db: Db,
  agreementId: string,
  { steps }: Pick<JobPackageTerms, "steps">,
): Promise<WaitingApplication[]> {
  const recorded = await listVitasApplications(db, agreementId);
  return applicationsToApprove(steps, recorded).map(({ stepKey, kind, start }) => {
    const status = recorded.find((one) => one.stepKey === stepKey)?.status;
    return { stepKey, kind, start, status: status === undefined || status === "approved" ? "not-filed" : status };
  });
}
