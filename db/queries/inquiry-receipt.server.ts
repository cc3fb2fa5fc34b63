import { eq } from "drizzle-orm";
import type { Db } from "../connection.server.ts";
import { employer, inquiry, jobPackage, municipality, productionUnit } from "../schema/index.ts";

/** What somebody sent, for the page that shows it. Whoever knows the submission's key sent it, or was shown it by who did. */
export async function findInquiryReceipt(db: Db, submissionKey: string) {
  const rows = await db
    .select({
      reference: inquiry.reference,
      status: inquiry.status,
      packageTitle: { da: jobPackage.titleDa, en: jobPackage.titleEn },
      municipality: {
        name: municipality.name,
        unitName: municipality.unitName,
        email: municipality.email,
        phone: municipality.phone,
      },
      employer: { name: employer.name, cvrNumber: employer.cvrNumber },
      unit: {
        name: productionUnit.name,
        pNumber: productionUnit.pNumber,
        street: productionUnit.street,
        postalCode: productionUnit.postalCode,
        city: productionUnit.city,
      },
      fullTimeEquivalents: inquiry.fullTimeEquivalents,
      places: inquiry.places,
      wantedStart: inquiry.wantedStart,
      mentorName: inquiry.mentorName,
      mentorTitle: inquiry.mentorTitle,
      mentorEmail: inquiry.mentorEmail,
      contactName: inquiry.contactName,
      contactTitle: inquiry.contactTitle,
      contactEmail: inquiry.contactEmail,
      contactPhone: inquiry.contactPhone,
      message: inquiry.message,
      createdAt: inquiry.createdAt,
    })
    .from(inquiry)
    .innerJoin(jobPackage, eq(jobPackage.id, inquiry.jobPackageId))
    .innerJoin(municipality, eq(municipality.code, inquiry.municipalityCode))
    .innerJoin(employer, eq(employer.id, inquiry.employerId))
    .innerJoin(productionUnit, eq(productionUnit.id, inquiry.productionUnitId))
    .where(eq(inquiry.submissionKey, submissionKey));
  return rows[0];
}
export type InquiryReceipt = NonNullable<Awaited<ReturnType<typeof findInquiryReceipt>>>;
