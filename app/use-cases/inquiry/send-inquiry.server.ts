import type { InquiryForm } from "#app/domain/inquiry/inquiry-form.ts";
import type { EmployerActor } from "#app/domain/permission/actor.ts";
import { copenhagenDate } from "#app/domain/shared/copenhagen.ts";
import type { Locale } from "#app/domain/shared/localized.ts";
import { addMonths } from "#app/domain/shared/plain-date.ts";
import type { Refusal } from "#app/domain/shared/refusal.ts";
import { ok, type Result, refuse } from "#app/domain/shared/result.ts";
import type { Db } from "#db/connection.server.ts";
import { nextNumber } from "#db/repositories/counter-repository.server.ts";
import { appendEvent } from "#db/repositories/event-repository.server.ts";
import { findInquiryBySubmission, type Inquiry, saveInquiry } from "#db/repositories/inquiry-repository.server.ts";
import { findJobPackageBySlug, findOffering } from "#db/repositories/job-package-repository.server.ts";
import {
  findAccountByEmail,
  findEmployerByCvr,
  findMunicipality,
  findProductionUnitByNumber,
  saveAccount,
  saveEmployer,
  saveProductionUnit,
} from "#db/repositories/people-repository.server.ts";
import { queueMail } from "../mail/queue-mail.server.ts";
import type { Portal } from "../ports.ts";

/** A refusal that belongs beside a field of the form. */
export type InquiryRefusal = { field: keyof InquiryForm | "form"; why: Refusal };

export type InquiryToSend = {
  packageSlug: string;
  form: InquiryForm;
  locale: Locale;
  actor?: EmployerActor | undefined;
};

/** Months ahead that a start may be wished for. */
const monthsAhead = 18;

/**
 * An employer asks for a package. Nobody needs an account: what is typed is a wish, and a consultant looks at it. A CVR
 * number that the portal knows keeps its name and its people; only a new one brings its contact along as administrator.
 */
export async function sendInquiry(portal: Portal, inquiry: InquiryToSend): Promise<Result<Inquiry, InquiryRefusal>> {
  const { form } = inquiry;
  const today = copenhagenDate(portal.now());
  if (form.wantedStart < today) return refuse({ field: "wantedStart", why: "start-in-the-past" });
  if (form.wantedStart > addMonths(today, monthsAhead))
    return refuse({ field: "wantedStart", why: "start-too-far-away" });

  return portal.db.transact(async (tx): Promise<Result<Inquiry, InquiryRefusal>> => {
    const sentBefore = await findInquiryBySubmission(tx, form.submissionKey);
    if (sentBefore) return ok(sentBefore);

    const jobPackage = await findJobPackageBySlug(tx, inquiry.packageSlug);
    if (jobPackage?.status !== "published") return refuse({ field: "form", why: "not-found" });
    if (!jobPackage.content.ownerships.includes(form.ownership)) {
      return refuse({ field: "ownership", why: "ownership-does-not-fit" });
    }
    const municipality = await findMunicipality(tx, form.municipalityCode);
    if (!municipality || !(await findOffering(tx, municipality.code, jobPackage.id))) {
      return refuse({ field: "municipalityCode", why: "package-not-offered" });
    }
    const workplace = await findOrSaveWorkplace(tx, portal, form);
    if (!workplace.ok) return workplace;

    const row: Inquiry = {
      id: portal.newId(),
      reference: await nextReference(tx, today.slice(0, 4)),
      submissionKey: form.submissionKey,
      municipalityCode: municipality.code,
      jobPackageId: jobPackage.id,
      ...workplace.value,
      places: form.places,
      wantedStart: form.wantedStart,
      fullTimeEquivalents: form.fullTimeEquivalents,
      contactName: form.contactName,
      contactTitle: form.contactTitle,
      contactEmail: form.contactEmail,
      contactPhone: form.contactPhone,
      mentorName: form.mentorName || null,
      mentorTitle: form.mentorTitle || null,
      mentorEmail: form.mentorEmail || null,
      message: form.message,
      status: "open",
      rejectReason: null,
      rejectText: null,
      locale: inquiry.locale,
      createdAt: portal.now(),
      updatedAt: portal.now(),
    };
    await saveInquiry(tx, row);
    await queueMail(tx, {
      key: `inquiry-received:${row.id}`,
      toAddress: row.contactEmail,
      locale: row.locale,
      at: portal.now(),
      id: portal.newId(),
      message: {
        kind: "inquiry-received",
        inquiryReference: row.reference,
        packageTitle: jobPackage.content.title,
        workplace: form.unitName,
        municipality: municipality.name,
      },
    });
    await appendEvent(tx, {
      at: portal.now(),
      kind: "inquiry-sent",
      actor: inquiry.actor ? `account:${inquiry.actor.accountId}` : "visitor",
      municipalityCode: municipality.code,
      data: { inquiry: row.id },
    });
    return ok(row);
  });
}

const nextReference = async (tx: Db, year: string): Promise<string> =>
  `H-${year}-${String(await nextNumber(tx, `inquiry:${year}`)).padStart(4, "0")}`;

async function findOrSaveWorkplace(
  tx: Db,
  portal: Portal,
  form: InquiryForm,
): Promise<Result<{ employerId: string; productionUnitId: string }, InquiryRefusal>> {
  const employer = await findEmployerByCvr(tx, form.cvrNumber);
  const unit = await findProductionUnitByNumber(tx, form.pNumber);
  if (unit && unit.employerId !== employer?.id) return refuse({ field: "pNumber", why: "p-number-of-another-cvr" });

  const employerId = employer?.id ?? portal.newId();
  if (!employer) {
    await saveEmployer(tx, {
      id: employerId,
      cvrNumber: form.cvrNumber,
      name: form.employerName,
      ownership: form.ownership,
      glnNumber: form.ownership === "public" ? form.glnNumber.replace(/\D/g, "") : null,
      createdAt: portal.now(),
    });
    if (!(await findAccountByEmail(tx, form.contactEmail))) {
      await saveAccount(tx, {
        id: portal.newId(),
        email: form.contactEmail,
        name: form.contactName,
        title: form.contactTitle,
        role: "employer",
        employerId,
        phone: form.contactPhone,
        createdAt: portal.now(),
      });
    }
  }
  const productionUnitId = unit?.id ?? portal.newId();
  if (!unit) {
    await saveProductionUnit(tx, {
      id: productionUnitId,
      employerId,
      pNumber: form.pNumber,
      name: form.unitName,
      street: form.street,
      postalCode: form.postalCode,
      city: form.city,
      fullTimeEquivalents: form.fullTimeEquivalents,
      createdAt: portal.now(),
    });
  }
  return ok({ employerId, productionUnitId });
}
