import { index, integer, primaryKey, real, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** Instants are UTC milliseconds in integers; plain dates are `YYYY-MM-DD` in text. */

export const municipality = sqliteTable("municipality", {
  code: text().primaryKey(),
  name: text().notNull(),
  /** What readers are told to contact, e.g. «Erhverv og Beskæftigelse». */
  unitName: text().notNull(),
  email: text().notNull(),
  phone: text().notNull(),
});

export const closingDay = sqliteTable(
  "closing_day",
  {
    municipalityCode: text()
      .notNull()
      .references(() => municipality.code),
    day: text().notNull(),
    name: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.municipalityCode, t.day] })],
);

export const outpost = sqliteTable(
  "outpost",
  {
    id: text().primaryKey(),
    municipalityCode: text()
      .notNull()
      .references(() => municipality.code),
    name: text().notNull(),
    address: text().notNull(),
  },
  (t) => [index("outpost_by_municipality").on(t.municipalityCode)],
);

export const employer = sqliteTable("employer", {
  id: text().primaryKey(),
  cvrNumber: text().notNull().unique(),
  name: text().notNull(),
  ownership: text({ enum: ["private", "public"] }).notNull(),
  glnNumber: text(),
  createdAt: integer().notNull(),
});

export const productionUnit = sqliteTable(
  "production_unit",
  {
    id: text().primaryKey(),
    employerId: text()
      .notNull()
      .references(() => employer.id),
    pNumber: text().notNull().unique(),
    name: text().notNull(),
    street: text().notNull(),
    postalCode: text().notNull(),
    city: text().notNull(),
    /** Ordinary staff in full-time equivalents, average of the last four months. */
    fullTimeEquivalents: real().notNull(),
    createdAt: integer().notNull(),
  },
  (t) => [index("production_unit_by_employer").on(t.employerId)],
);

export const account = sqliteTable(
  "account",
  {
    id: text().primaryKey(),
    /** Lower case in the domain part only: «søren@…» stays «søren@…». Looked up by `emailKey`. */
    email: text().notNull(),
    emailKey: text().notNull().unique(),
    name: text().notNull(),
    title: text().notNull(),
    role: text({ enum: ["employer", "consultant", "approver", "coordinator"] }).notNull(),
    municipalityCode: text().references(() => municipality.code),
    employerId: text().references(() => employer.id),
    phone: text(),
    createdAt: integer().notNull(),
  },
  (t) => [
    index("account_by_municipality").on(t.municipalityCode, t.role),
    index("account_by_employer").on(t.employerId),
  ],
);

export const session = sqliteTable(
  "session",
  {
    tokenHash: text().primaryKey(),
    accountId: text()
      .notNull()
      .references(() => account.id, { onDelete: "cascade" }),
    method: text({ enum: ["mail-link", "demo"] }).notNull(),
    createdAt: integer().notNull(),
    expiresAt: integer().notNull(),
  },
  (t) => [index("session_by_account").on(t.accountId)],
);

export const candidate = sqliteTable(
  "candidate",
  {
    id: text().primaryKey(),
    municipalityCode: text()
      .notNull()
      .references(() => municipality.code),
    referenceCode: text().notNull().unique(),
    firstName: text().notNull(),
    email: text().notNull(),
    phone: text(),
    availableFrom: text().notNull(),
    hoursPerWeek: real().notNull(),
    startStep: text({
      enum: ["preparation", "trial", "clarification", "training", "wage-subsidy", "employment"],
    }).notNull(),
    /** What the citizen agreed to tell employers, in their own words. Never health, ethnicity, religion, union or benefit. */
    shares: text().notNull(),
    sharesAgreedOn: text().notNull(),
    /** Which limit of length a placement has (LAB § 61): for consultants' eyes only, and no name of a benefit. */
    placementGroup: text({ enum: ["weeks-4", "weeks-8", "weeks-13"] }),
    status: text({ enum: ["available", "matched", "in-course", "finished"] }).notNull(),
    createdAt: integer().notNull(),
  },
  (t) => [index("candidate_by_municipality").on(t.municipalityCode, t.status, t.availableFrom)],
);
