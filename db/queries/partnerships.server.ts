import { and, asc, desc, eq, inArray, isNull, notInArray } from "drizzle-orm";
import { missingInPartnership } from "#app/domain/partnership/draft.ts";
import { dueChecks, foldLedger, totalOf } from "#app/domain/partnership/ledger.ts";
import type { AccountActor } from "#app/domain/permission/actor.ts";
import { maySeePartnership } from "#app/domain/permission/partnership-policy.ts";
import { type PlainDate, plainDate } from "#app/domain/shared/plain-date.ts";
import type { Db } from "../connection.server.ts";
import {
  findPartnership,
  findPartnershipDocument,
  findPartnershipRefusal,
  findPartnershipVersion,
  listEntries,
  listPartnershipSignatures,
  type Partnership,
  partnershipTermsOf,
} from "../repositories/partnership-repository.server.ts";
import { listStaff } from "../repositories/people-repository.server.ts";
import {
  agreement,
  candidate,
  employer,
  inquiry,
  jobPackage,
  municipality,
  packageOffering,
  partnership,
  partnershipReview,
} from "../schema/index.ts";

const mostListed = 200;

/** One party's partnerships, the last changed first. */
export async function listPartnerships(db: Db, actor: AccountActor) {
  const own =
    actor.role === "employer"
      ? eq(partnership.employerId, actor.employerId)
      : eq(partnership.municipalityCode, actor.municipalityCode);
  return db
    .select({
      id: partnership.id,
      reference: partnership.reference,
      status: partnership.status,
      startsOn: partnership.startsOn,
      endsOn: partnership.endsOn,
      employerName: employer.name,
      municipalityName: municipality.name,
    })
    .from(partnership)
    .innerJoin(employer, eq(employer.id, partnership.employerId))
    .innerJoin(municipality, eq(municipality.code, partnership.municipalityCode))
    .where(own)
    .orderBy(desc(partnership.updatedAt))
    .limit(mostListed);
}
export type PartnershipRow = Awaited<ReturnType<typeof listPartnerships>>[number];

/** With whom a new one can be made: for an employer the municipalities, for staff the employers that turned to theirs. */
export async function listPossiblePartners(db: Db, actor: AccountActor): Promise<{ id: string; name: string }[]> {
  if (actor.role === "employer")
    return db
      .select({ id: municipality.code, name: municipality.name })
      .from(municipality)
      .orderBy(asc(municipality.name));
  return db
    .selectDistinct({ id: employer.id, name: employer.name })
    .from(inquiry)
    .innerJoin(employer, eq(employer.id, inquiry.employerId))
    .where(eq(inquiry.municipalityCode, actor.municipalityCode))
    .orderBy(asc(employer.name));
}

/** Everything on a partnership's page, for whoever may see it. */
export async function findPartnershipPage(db: Db, actor: AccountActor, id: string, today: PlainDate) {
  const found = await findPartnership(db, id);
  if (!found || !maySeePartnership(actor, found)) return undefined;
  const [parties] = await db
    .select({ employerName: employer.name, municipalityName: municipality.name })
    .from(partnership)
    .innerJoin(employer, eq(employer.id, partnership.employerId))
    .innerJoin(municipality, eq(municipality.code, partnership.municipalityCode))
    .where(eq(partnership.id, id));
  if (!parties) return undefined;
  const ledger = foldLedger(await listEntries(db, id));
  const courses = await listCourses(db, found);
  const { consultantId, approverId } = found.draft;
  return {
    ...parties,
    id,
    reference: found.reference,
    status: found.status,
    revision: found.revision,
    draft: found.draft,
    statusReason: found.statusReason,
    lastDay: found.lastDay === null ? null : plainDate(found.lastDay),
    signUntil: found.signUntil === null ? null : plainDate(found.signUntil),
    missing: missingInPartnership(found.draft),
    packages: await listPackagesOf(db, found),
    staff: (await listStaff(db, found.municipalityCode, ["consultant", "approver"]))
      .filter((one) => actor.role !== "employer" || one.id === consultantId || one.id === approverId)
      .map(({ id, name, role }) => ({ id, name, role })),
    signing: await findPartnershipSigning(db, found),
    isOwnToSign: actor.kind === "account" && actor.role === "approver" && actor.accountId === approverId,
    balances: [...ledger.packages].map(([slug, balance]) => ({ slug, ...balance })),
    total: totalOf(ledger),
    courses: courses.map((course) => {
      const entry = ledger.courses.get(course.id);
      return {
        ...course,
        entry: entry ? { state: entry.state, checks: entry.checks, evidence: entry.evidence } : null,
        due: entry ? dueChecks(entry, today) : [],
      };
    }),
    joinable: actor.role === "employer" || found.status !== "active" ? [] : await listJoinable(db, found),
    reviews: (
      await db
        .select({ kind: partnershipReview.kind, due: partnershipReview.due, state: partnershipReview.state })
        .from(partnershipReview)
        .where(eq(partnershipReview.partnershipId, id))
        .orderBy(asc(partnershipReview.due))
    ).map((review) => ({ ...review, due: plainDate(review.due) })),
  };
}
export type PartnershipView = NonNullable<Awaited<ReturnType<typeof findPartnershipPage>>>;

const courseColumns = {
  id: agreement.id,
  reference: agreement.reference,
  status: agreement.status,
  firstName: candidate.firstName,
  titleDa: jobPackage.titleDa,
  titleEn: jobPackage.titleEn,
};

const listCourses = (db: Db, { id }: Partnership) =>
  db
    .select(courseColumns)
    .from(agreement)
    .innerJoin(candidate, eq(candidate.id, agreement.candidateId))
    .innerJoin(jobPackage, eq(jobPackage.id, agreement.jobPackageId))
    .where(eq(agreement.partnershipId, id))
    .orderBy(asc(agreement.reference));

/** Courses of the same employer and municipality that live and hang under no partnership yet. */
const listJoinable = (db: Db, { employerId, municipalityCode, draft }: Partnership) =>
  db
    .select(courseColumns)
    .from(agreement)
    .innerJoin(candidate, eq(candidate.id, agreement.candidateId))
    .innerJoin(jobPackage, eq(jobPackage.id, agreement.jobPackageId))
    .where(
      and(
        eq(agreement.employerId, employerId),
        eq(agreement.municipalityCode, municipalityCode),
        isNull(agreement.partnershipId),
        notInArray(agreement.status, ["declined", "withdrawn", "expired", "ended-early", "completed"]),
        inArray(
          jobPackage.slug,
          draft.packages.map(({ slug }) => slug),
        ),
      ),
    )
    .orderBy(asc(agreement.reference));

/** What the municipality offers, and whatever the draft names besides. */
async function listPackagesOf(db: Db, { municipalityCode, draft }: Partnership) {
  const rows = await db
    .select({
      slug: jobPackage.slug,
      da: jobPackage.titleDa,
      en: jobPackage.titleEn,
      offeredBy: packageOffering.municipalityCode,
    })
    .from(jobPackage)
    .leftJoin(
      packageOffering,
      and(eq(packageOffering.packageId, jobPackage.id), eq(packageOffering.municipalityCode, municipalityCode)),
    )
    .orderBy(asc(jobPackage.titleDa));
  const named = new Set(draft.packages.map(({ slug }) => slug));
  return rows
    .filter((row) => row.offeredBy !== null || named.has(row.slug))
    .map(({ slug, da, en }) => ({ slug, title: { da, en } }));
}

/** The version that is or was signed, with who has. */
export async function findPartnershipSigning(db: Db, found: Partnership) {
  const version = found.currentVersionId ? await findPartnershipVersion(db, found.currentVersionId) : undefined;
  if (!version) return null;
  const terms = partnershipTermsOf(version);
  const signatures = await listPartnershipSignatures(db, version.id);
  const sealed = await findPartnershipDocument(db, version.id, "sealed");
  const refusal = await findPartnershipRefusal(db, version.id);
  return {
    versionId: version.id,
    termsSha256: version.termsSha256,
    documentSha256: version.documentSha256,
    terms,
    evidence: sealed?.evidence ?? null,
    refusal: refusal ? { slot: refusal.slot, reason: refusal.reason } : null,
    parties: terms.signatories.map((signatory) => ({
      ...signatory,
      signedAt: signatures.find((one) => one.slot === signatory.slot)?.signedAt ?? null,
    })),
  };
}
export type PartnershipSigning = NonNullable<Awaited<ReturnType<typeof findPartnershipSigning>>>;

/** The sealed bytes, or before that the frozen ones. */
export async function findPartnershipPdf(db: Db, versionId: string) {
  const version = await findPartnershipVersion(db, versionId);
  const file =
    (await findPartnershipDocument(db, versionId, "sealed")) ??
    (await findPartnershipDocument(db, versionId, "frozen"));
  if (!version || !file) return undefined;
  const { reference } = partnershipTermsOf(version);
  return { bytes: file.bytes, sha256: file.sha256, filename: `Partnerskabsaftale ${reference}.pdf` };
}

/** For the address of the PDF: the version of a partnership that the person may see. */
export async function findOwnPartnershipPdf(db: Db, actor: AccountActor, id: string) {
  const found = await findPartnership(db, id);
  if (!found?.currentVersionId || !maySeePartnership(actor, found)) return undefined;
  return findPartnershipPdf(db, found.currentVersionId);
}
