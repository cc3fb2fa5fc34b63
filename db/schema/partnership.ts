import { blob, index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { Evidence } from "#app/domain/agreement/evidence.ts";
import { agreementStatuses } from "#app/domain/agreement/transitions.ts";
import type { PartnershipDraft } from "#app/domain/partnership/draft.ts";
import type { LedgerEntry } from "#app/domain/partnership/ledger.ts";
import { account, employer, municipality } from "./people.ts";

/** The frame over an employer's job-package agreements in one municipality. */
export const partnership = sqliteTable(
  "partnership",
  {
    id: text().primaryKey(),
    /** `PA-2026-0001` */
    reference: text().notNull().unique(),
    municipalityCode: text()
      .notNull()
      .references(() => municipality.code),
    employerId: text()
      .notNull()
      .references(() => employer.id),
    status: text({ enum: agreementStatuses }).notNull(),
    /** Counts up at every save; a form carries the one it was filled from. */
    revision: integer().notNull(),
    draft: text({ mode: "json" }).$type<PartnershipDraft>().notNull(),
    currentVersionId: text(),
    drafterId: text()
      .notNull()
      .references(() => account.id),
    /** Last day to sign, while people are asked to. */
    signUntil: text(),
    startsOn: text(),
    endsOn: text(),
    /** Why it was withdrawn, declined or ended, in the person's own words. */
    statusReason: text(),
    lastDay: text(),
    createdAt: integer().notNull(),
    updatedAt: integer().notNull(),
  },
  (t) => [
    index("partnership_by_municipality").on(t.municipalityCode, t.updatedAt),
    index("partnership_by_employer").on(t.employerId, t.updatedAt),
    index("partnership_by_status").on(t.status, t.updatedAt),
  ],
);

/** Immutable (triggers): what a signature binds. */
export const partnershipVersion = sqliteTable(
  "partnership_version",
  {
    id: text().primaryKey(),
    partnershipId: text()
      .notNull()
      .references(() => partnership.id),
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
  (t) => [uniqueIndex("partnership_version_number").on(t.partnershipId, t.number)],
);

/** Immutable (triggers). One row per version and slot. */
export const partnershipSignature = sqliteTable(
  "partnership_signature",
  {
    id: text().primaryKey(),
    versionId: text()
      .notNull()
      .references(() => partnershipVersion.id),
    slot: text().notNull(),
    role: text({ enum: ["employer", "employee-representative", "municipality"] }).notNull(),
    name: text().notNull(),
    title: text().notNull(),
    signedAt: integer().notNull(),
    method: text({ enum: ["link", "account"] }).notNull(),
    linkId: text(),
    accountId: text(),
    identifiedBy: text().notNull(),
    ipAddress: text().notNull(),
    userAgent: text().notNull(),
    consentTextVersion: text().notNull(),
    consentTextSha256: text().notNull(),
    locale: text({ enum: ["da", "en"] }).notNull(),
    termsSha256: text().notNull(),
    documentSha256: text().notNull(),
  },
  (t) => [uniqueIndex("partnership_signature_per_slot").on(t.versionId, t.slot)],
);

/** Immutable (triggers). A refusal ends the signing of its version. */
export const partnershipRefusal = sqliteTable(
  "partnership_refusal",
  {
    id: text().primaryKey(),
    versionId: text()
      .notNull()
      .references(() => partnershipVersion.id),
    slot: text().notNull(),
    reason: text().notNull(),
    refusedAt: integer().notNull(),
  },
  (t) => [uniqueIndex("partnership_refusal_per_version").on(t.versionId)],
);

/** Immutable (triggers): bytes as they were shown and as they were sealed. */
export const partnershipDocument = sqliteTable(
  "partnership_document",
  {
    id: text().primaryKey(),
    versionId: text()
      .notNull()
      .references(() => partnershipVersion.id),
    kind: text({ enum: ["frozen", "sealed"] }).notNull(),
    bytes: blob({ mode: "buffer" }).notNull(),
    sha256: text().notNull(),
    /** What the evidence page of a sealed contract tells, for its HTML twin. */
    evidence: text({ mode: "json" }).$type<Evidence>(),
    createdAt: integer().notNull(),
  },
  (t) => [
    uniqueIndex("partnership_document_per_version").on(t.versionId, t.kind),
    index("partnership_document_by_hash").on(t.sha256),
  ],
);

/** A signatory's way in. The token is kept nowhere: it is derived from the id, and found by its hash. */
export const partnershipLink = sqliteTable(
  "partnership_link",
  {
    id: text().primaryKey(),
    tokenHash: text().notNull().unique(),
    partnershipId: text()
      .notNull()
      .references(() => partnership.id),
    versionId: text()
      .notNull()
      .references(() => partnershipVersion.id),
    slot: text().notNull(),
    email: text().notNull(),
    createdAt: integer().notNull(),
    expiresAt: integer().notNull(),
    revokedAt: integer(),
  },
  (t) => [index("partnership_link_by_slot").on(t.partnershipId, t.slot)],
);

/** Append-only (triggers): what happened to the pledged jobs. Balances are a fold of it. */
export const partnershipEntry = sqliteTable(
  "partnership_entry",
  {
    seq: integer().primaryKey({ autoIncrement: true }),
    partnershipId: text()
      .notNull()
      .references(() => partnership.id),
    /** `fulfilled:<agreement>`: the same thing never happens twice. */
    key: text().notNull(),
    entry: text({ mode: "json" }).$type<LedgerEntry>().notNull(),
    /** `account:<id>` or `clock`. */
    actor: text().notNull(),
    at: integer().notNull(),
  },
  (t) => [uniqueIndex("partnership_entry_once").on(t.partnershipId, t.key)],
);

/** Days on which the partnership itself is looked at: each year, and before it runs out. */
export const partnershipReview = sqliteTable(
  "partnership_review",
  {
    id: text().primaryKey(),
    partnershipId: text()
      .notNull()
      .references(() => partnership.id),
    kind: text({ enum: ["yearly", "before-expiry"] }).notNull(),
    due: text().notNull(),
    state: text({ enum: ["planned", "reminded", "closed"] }).notNull(),
    settledAt: integer(),
  },
  (t) => [
    uniqueIndex("partnership_review_once").on(t.partnershipId, t.kind, t.due),
    index("partnership_review_due").on(t.state, t.due),
  ],
);
