import { sql } from "drizzle-orm";
import { blob, index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { AgreementDraft } from "#app/domain/agreement/draft.ts";
import type { Evidence } from "#app/domain/agreement/evidence.ts";
import { jobPackage } from "./catalogue.ts";
import { partnership } from "./partnership.ts";
import { account, candidate, employer, municipality, productionUnit } from "./people.ts";

export const inquiry = sqliteTable(
  "inquiry",
  {
    id: text().primaryKey(),
    /** `H-2026-0001` */
    reference: text().notNull().unique(),
    /** From the form itself: a second press of the button finds the first one's row. */
    submissionKey: text().notNull().unique(),
    municipalityCode: text()
      .notNull()
      .references(() => municipality.code),
    jobPackageId: text()
      .notNull()
      .references(() => jobPackage.id),
    employerId: text()
      .notNull()
      .references(() => employer.id),
    productionUnitId: text()
      .notNull()
      .references(() => productionUnit.id),
    places: integer().notNull(),
    wantedStart: text().notNull(),
    fullTimeEquivalents: real().notNull(),
    contactName: text().notNull(),
    contactTitle: text().notNull(),
    contactEmail: text().notNull(),
    contactPhone: text().notNull(),
    mentorName: text(),
    mentorTitle: text(),
    mentorEmail: text(),
    message: text().notNull(),
    status: text({ enum: ["open", "matched", "rejected"] }).notNull(),
    rejectReason: text(),
    rejectText: text(),
    locale: text({ enum: ["da", "en"] }).notNull(),
    createdAt: integer().notNull(),
    updatedAt: integer().notNull(),
  },
  (t) => [
    index("inquiry_by_municipality").on(t.municipalityCode, t.status, t.createdAt),
    index("inquiry_by_employer").on(t.employerId, t.createdAt),
  ],
);

export const match = sqliteTable(
  "match",
  {
    id: text().primaryKey(),
    municipalityCode: text()
      .notNull()
      .references(() => municipality.code),
    inquiryId: text()
      .notNull()
      .references(() => inquiry.id),
    candidateId: text()
      .notNull()
      .references(() => candidate.id),
    /** `ended`: the agreement that it led to came to nothing, and the candidate may be matched again. */
    status: text({ enum: ["proposed", "approved", "rejected", "accepted", "declined", "ended"] }).notNull(),
    reason: text(),
    reasonText: text(),
    proposedBy: text()
      .notNull()
      .references(() => account.id),
    proposedAt: integer().notNull(),
    decidedBy: text().references(() => account.id),
    decidedAt: integer(),
    answeredAt: integer(),
  },
  (t) => [
    index("match_by_inquiry").on(t.inquiryId, t.proposedAt),
    index("match_by_municipality").on(t.municipalityCode, t.status, t.proposedAt),
    // A candidate stands in one living match at a time.
    uniqueIndex("match_living_by_candidate")
      .on(t.candidateId)
      .where(sql`status in ('proposed', 'approved', 'accepted')`),
  ],
);

export const agreement = sqliteTable(
  "agreement",
  {
    id: text().primaryKey(),
    kind: text({ enum: ["job-package", "partnership"] }).notNull(),
    reference: text().notNull().unique(),
    municipalityCode: text()
      .notNull()
      .references(() => municipality.code),
    employerId: text()
      .notNull()
      .references(() => employer.id),
    productionUnitId: text()
      .notNull()
      .references(() => productionUnit.id),
    jobPackageId: text()
      .notNull()
      .references(() => jobPackage.id),
    candidateId: text()
      .notNull()
      .references(() => candidate.id),
    matchId: text()
      .notNull()
      .unique()
      .references(() => match.id),
    status: text({
      enum: [
        "draft",
        "under-review",
        "awaiting-signatures",
        "active",
        "declined",
        "withdrawn",
        "expired",
        "ended-early",
        "completed",
      ],
    }).notNull(),
    /** Counts up at every save; a form carries the one it was filled from, so that the second editor is told. */
    revision: integer().notNull(),
    draft: text({ mode: "json" }).$type<AgreementDraft>().notNull(),
    /** The version in force; before that, the one that people are asked to sign. */
    currentVersionId: text(),
    /** A later version on its way to being in force. Until it is, the current one holds. */
    pendingVersionId: text(),
    /** The partnership that it hangs under, where there is one. */
    partnershipId: text().references(() => partnership.id),
    drafterId: text()
      .notNull()
      .references(() => account.id),
    /** For lists: first day and last day before ordinary employment, from the draft or the version. */
    startsOn: text().notNull(),
    endsOn: text().notNull(),
    /** Why it was withdrawn, declined, expired or ended, in the person's own words. */
    statusReason: text(),
    lastDay: text(),
    outcome: text({ mode: "json" }).$type<
      { kind: "job"; hoursPerWeek: number; start: string } | { kind: "no-job"; reason: string }
    >(),
    createdAt: integer().notNull(),
    updatedAt: integer().notNull(),
  },
  (t) => [
    index("agreement_by_municipality").on(t.municipalityCode, t.status, t.updatedAt),
    index("agreement_by_employer").on(t.employerId, t.updatedAt),
    index("agreement_by_status").on(t.status, t.updatedAt),
    index("agreement_by_unit").on(t.productionUnitId, t.status),
    index("agreement_by_candidate").on(t.candidateId),
    index("agreement_by_partnership").on(t.partnershipId),
  ],
);

/** Who has the ball: one row for each who owes the next step. */
export const ball = sqliteTable(
  "ball",
  {
    agreementId: text()
      .notNull()
      .references(() => agreement.id),
    /** A signatory slot, or `consultant`. */
    holder: text().notNull(),
    since: integer().notNull(),
    /** Last day, where there is a deadline. */
    until: text(),
  },
  (t) => [primaryKey({ columns: [t.agreementId, t.holder] }), index("ball_by_until").on(t.until)],
);

/** How to reach a slot. Outside the hashed terms: a mistyped address is corrected without new signatures. */
export const contact = sqliteTable(
  "contact",
  {
    agreementId: text()
      .notNull()
      .references(() => agreement.id),
    slot: text().notNull(),
    name: text().notNull(),
    /** As typed; compared by `emailKey`. */
    email: text().notNull(),
    emailKey: text().notNull(),
    phone: text(),
  },
  (t) => [primaryKey({ columns: [t.agreementId, t.slot] }), index("contact_by_email").on(t.emailKey)],
);

/** Immutable (triggers): what a signature binds. */
export const agreementVersion = sqliteTable(
  "agreement_version",
  {
    id: text().primaryKey(),
    agreementId: text()
      .notNull()
      .references(() => agreement.id),
    number: integer().notNull(),
    /** Canonical JSON, exactly the hashed bytes in UTF-8. */
    terms: text().notNull(),
    termsSha256: text().notNull(),
    documentSha256: text().notNull(),
    frozenAt: integer().notNull(),
    frozenBy: text()
      .notNull()
      .references(() => account.id),
  },
  (t) => [uniqueIndex("agreement_version_number").on(t.agreementId, t.number)],
);

/** Immutable (triggers): the signed paper that a consultant scanned. */
export const paperScan = sqliteTable(
  "paper_scan",
  {
    id: text().primaryKey(),
    versionId: text()
      .notNull()
      .references(() => agreementVersion.id),
    /** What the bytes are, by their content. */
    mimeType: text({ enum: ["application/pdf", "image/jpeg", "image/png"] }).notNull(),
    bytes: blob({ mode: "buffer" }).notNull(),
    sha256: text().notNull(),
    recordedBy: text()
      .notNull()
      .references(() => account.id),
    createdAt: integer().notNull(),
  },
  (t) => [index("paper_scan_by_version").on(t.versionId)],
);

/** A change of an agreement in force, from the version that held to the one that shall. */
export const agreementChange = sqliteTable(
  "agreement_change",
  {
    id: text().primaryKey(),
    agreementId: text()
      .notNull()
      .references(() => agreement.id),
    fromVersionId: text()
      .notNull()
      .references(() => agreementVersion.id),
    toVersionId: text()
      .notNull()
      .unique()
      .references(() => agreementVersion.id),
    kind: text({ enum: ["schedule", "substance"] }).notNull(),
    state: text({
      enum: ["objection-window", "awaiting-signatures", "in-force", "declined", "withdrawn", "expired"],
    }).notNull(),
    reason: text().notNull(),
    /** The draft that becomes the agreement's own when the change is in force. */
    draft: text({ mode: "json" }).$type<AgreementDraft>().notNull(),
    /** Slots whose signature it needs; the others' stand. */
    mustSign: text({ mode: "json" }).$type<string[]>().notNull(),
    /** Last day to object to a schedule change. */
    objectUntil: text(),
    /** The slot that objected, and why. */
    objectedBy: text(),
    objection: text(),
    proposedBy: text()
      .notNull()
      .references(() => account.id),
    proposedAt: integer().notNull(),
    settledAt: integer(),
  },
  (t) => [
    index("agreement_change_by_agreement").on(t.agreementId, t.proposedAt),
    index("agreement_change_by_state").on(t.state, t.objectUntil),
    // One change at a time: the second waits until the first is settled.
    uniqueIndex("agreement_change_open")
      .on(t.agreementId)
      .where(sql`state in ('objection-window', 'awaiting-signatures')`),
  ],
);

/** Immutable (triggers). One row per version and slot. */
export const signature = sqliteTable(
  "signature",
  {
    id: text().primaryKey(),
    versionId: text()
      .notNull()
      .references(() => agreementVersion.id),
    slot: text().notNull(),
    role: text({ enum: ["employer", "employee-representative", "mentor", "citizen", "municipality"] }).notNull(),
    name: text().notNull(),
    title: text().notNull(),
    signedAt: integer().notNull(),
    /** `on-behalf` and `paper`: a consultant recorded what somebody said or signed elsewhere. */
    method: text({ enum: ["link", "account", "on-behalf", "paper"] }).notNull(),
    linkId: text(),
    accountId: text(),
    /** Why it was recorded for somebody, and who saw it. */
    behalfReason: text(),
    witness: text(),
    paperScanId: text().references(() => paperScan.id),
    identifiedBy: text().notNull(),
    ipAddress: text().notNull(),
    userAgent: text().notNull(),
    consentTextVersion: text().notNull(),
    consentTextSha256: text().notNull(),
    locale: text({ enum: ["da", "en"] }).notNull(),
    termsSha256: text().notNull(),
    documentSha256: text().notNull(),
  },
  (t) => [uniqueIndex("signature_per_version_and_slot").on(t.versionId, t.slot)],
);

/** Immutable (triggers). A refusal ends the signing of its version. */
export const signatureRefusal = sqliteTable(
  "signature_refusal",
  {
    id: text().primaryKey(),
    versionId: text()
      .notNull()
      .references(() => agreementVersion.id),
    slot: text().notNull(),
    reason: text().notNull(),
    refusedAt: integer().notNull(),
  },
  (t) => [uniqueIndex("signature_refusal_per_version").on(t.versionId)],
);

/** Immutable (triggers): bytes as they were shown and as they were sealed. */
export const contractDocument = sqliteTable(
  "contract_document",
  {
    id: text().primaryKey(),
    versionId: text()
      .notNull()
      .references(() => agreementVersion.id),
    kind: text({ enum: ["frozen", "sealed"] }).notNull(),
    bytes: blob({ mode: "buffer" }).notNull(),
    sha256: text().notNull(),
    /** What the evidence page of a sealed contract tells, for its HTML twin. */
    evidence: text({ mode: "json" }).$type<Evidence>(),
    createdAt: integer().notNull(),
  },
  (t) => [
    uniqueIndex("contract_document_per_version").on(t.versionId, t.kind),
    index("contract_document_by_hash").on(t.sha256),
  ],
);

/** Personal links. The token is kept nowhere: it is derived from the id and the portal's secret, and found by its hash. */
export const personalLink = sqliteTable(
  "personal_link",
  {
    id: text().primaryKey(),
    tokenHash: text().notNull().unique(),
    purpose: text({ enum: ["sign-in", "answer-match", "sign", "course"] }).notNull(),
    /** The role that it opens, for links to an agreement. */
    slot: text(),
    agreementId: text().references(() => agreement.id),
    versionId: text().references(() => agreementVersion.id),
    matchId: text().references(() => match.id),
    accountId: text().references(() => account.id),
    email: text().notNull(),
    createdAt: integer().notNull(),
    expiresAt: integer().notNull(),
    revokedAt: integer(),
    /** Set by a link that may be used once (sign-in), when its button was pressed. */
    usedAt: integer(),
  },
  (t) => [
    index("personal_link_by_agreement").on(t.agreementId, t.slot, t.purpose),
    index("personal_link_by_email").on(t.email, t.createdAt),
    index("personal_link_by_match").on(t.matchId),
  ],
);
