import { sql } from "drizzle-orm";
import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { MailMessage } from "#app/domain/mail/mail-message.ts";
import { agreement, agreementVersion } from "./agreement.ts";

export const milestone = sqliteTable(
  "milestone",
  {
    id: text().primaryKey(),
    agreementId: text()
      .notNull()
      .references(() => agreement.id),
    versionId: text()
      .notNull()
      .references(() => agreementVersion.id),
    /** `kind` and the step that it belongs to: the same promise keeps its key when its date moves. */
    key: text().notNull(),
    kind: text().notNull(),
    stepKey: text(),
    due: text().notNull(),
    owner: text({ enum: ["employer", "mentor", "consultant", "citizen"] }).notNull(),
    state: text({ enum: ["planned", "done", "missed", "waived"] }).notNull(),
    doneAt: integer(),
    /** The role that said so, and the name. */
    doneBy: text(),
    reason: text(),
  },
  (t) => [uniqueIndex("milestone_key").on(t.agreementId, t.key), index("milestone_by_due").on(t.state, t.due)],
);

/** The ledger: a reminder is a row before anything is sent. */
export const reminder = sqliteTable(
  "reminder",
  {
    id: text().primaryKey(),
    agreementId: text()
      .notNull()
      .references(() => agreement.id),
    milestoneKey: text().notNull(),
    recipient: text({ enum: ["employer", "mentor", "consultant"] }).notNull(),
    /** `-3wd`: which of the milestone's reminders this is. */
    occurrence: text().notNull(),
    sendOn: text().notNull(),
    state: text({ enum: ["planned", "sent", "superseded", "skipped", "closed"] }).notNull(),
    reason: text(),
    /** The mail that it became. */
    mailId: text(),
    settledAt: integer(),
    createdAt: integer().notNull(),
  },
  (t) => [
    uniqueIndex("reminder_once")
      .on(t.agreementId, t.milestoneKey, t.recipient, t.occurrence)
      .where(sql`state <> 'superseded'`),
    index("reminder_due").on(t.sendOn).where(sql`state = 'planned'`),
    index("reminder_by_agreement").on(t.agreementId, t.sendOn),
  ],
);

/** Mail to be sent, in the same transaction as what it tells. Its key is its meaning: queued twice, sent once. */
export const outboxMail = sqliteTable(
  "outbox_mail",
  {
    id: text().primaryKey(),
    key: text().notNull().unique(),
    agreementId: text(),
    toAddress: text().notNull(),
    locale: text({ enum: ["da", "en"] }).notNull(),
    message: text({ mode: "json" }).$type<MailMessage>().notNull(),
    state: text({ enum: ["queued", "sent", "dead"] }).notNull(),
    attempts: integer().notNull(),
    /** Not before this moment; a claim pushes it past its lease. */
    nextAttemptAt: integer().notNull(),
    /** `<id@portal>`: the same at every attempt, so that a receiver can tell a repetition. */
    messageId: text().notNull(),
    lastError: text(),
    createdAt: integer().notNull(),
    sentAt: integer(),
  },
  (t) => [
    index("outbox_mail_due").on(t.nextAttemptAt).where(sql`state = 'queued'`),
    index("outbox_mail_by_agreement").on(t.agreementId, t.createdAt),
  ],
);

/** Append-only (triggers), hash-chained: `hash` covers the row and the hash before it. */
export const event = sqliteTable(
  "event",
  {
    seq: integer().primaryKey({ autoIncrement: true }),
    at: integer().notNull(),
    kind: text().notNull(),
    municipalityCode: text(),
    agreementId: text(),
    /** `account:<id>`, `link:<id>`, `clock`, `seed`. */
    actor: text().notNull(),
    /** Canonical JSON. */
    data: text().notNull(),
    previousHash: text().notNull(),
    hash: text().notNull().unique(),
  },
  (t) => [index("event_by_agreement").on(t.agreementId, t.seq)],
);

export const setting = sqliteTable("setting", {
  name: text().primaryKey(),
  value: text().notNull(),
});

/** Running numbers for references: `inquiry:2026`, `agreement:2026`. */
export const counter = sqliteTable("counter", {
  name: text().primaryKey(),
  value: integer().notNull(),
});

/** The last run of each of the worker's jobs. */
export const jobRun = sqliteTable("job_run", {
  name: text().primaryKey(),
  startedAt: integer().notNull(),
  finishedAt: integer(),
  result: text(),
});
