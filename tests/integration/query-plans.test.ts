import { describe, expect, it } from "vitest";
import { plainDate } from "#app/domain/shared/plain-date.ts";
import type { Db } from "#db/connection.server.ts";
import {
  countPlacesInUse,
  findAgreement,
  listBall,
  listByStatus,
  listContacts,
  listOtherCourses,
  listOverdue,
  listRunningOut,
  listSignatures,
  listUntouched,
} from "#db/repositories/agreement-repository.server.ts";
import { chainHead } from "#db/repositories/event-repository.server.ts";
import { listMatches } from "#db/repositories/inquiry-repository.server.ts";
import { findLinkByHash, findLivingLink } from "#db/repositories/link-repository.server.ts";
import { closingDaysOf, findAccountByEmail, listStaff } from "#db/repositories/people-repository.server.ts";
import {
  countOpenMilestones,
  findMilestone,
  listDueReminders,
  listMilestones,
} from "#db/repositories/promise-repository.server.ts";
import { listReachableBy } from "#db/repositories/reachable-repository.server.ts";
import { findSignedIn } from "#db/repositories/session-repository.server.ts";
import { findVitasApplication, listVitasApplications } from "#db/repositories/vitas-repository.server.ts";
import { openTestDatabase, queryPlan } from "#tests/support/database.server.ts";

const today = plainDate("2026-11-23");

/** What use cases read, over and over. */
const reads: Record<string, (db: Db) => Promise<unknown>> = {
  "the agreement itself": (db) => findAgreement(db, "a"),
  "who has the ball": (db) => listBall(db, "a"),
  "whom to write to": (db) => listContacts(db, "a"),
  "the signatures of a version": (db) => listSignatures(db, "v"),
  "agreements in a status": (db) => listByStatus(db, "awaiting-signatures"),
  "drafts that nobody touched": (db) => listUntouched(db, "draft", 0),
  "signing that runs out": (db) => listRunningOut(db, today, today),
  "signing that is overdue": (db) => listOverdue(db, today),
  "places in use at a unit": (db) => countPlacesInUse(db, "u", today, "a"),
  "a person's other courses": (db) => listOtherCourses(db, "c", "a"),
  "the matches of an inquiry": (db) => listMatches(db, "i"),
  "a link by its token": (db) => findLinkByHash(db, "h"),
  "the living link of a slot": (db) => findLivingLink(db, { agreementId: "a", slot: "mentor", purpose: "course" }),
  "an account by its address": (db) => findAccountByEmail(db, "a@b.example"),
  "a municipality's people": (db) => listStaff(db, "159", ["approver"]),
  "closing days": (db) => closingDaysOf(db, "159"),
  "a course's milestones": (db) => listMilestones(db, "a"),
  "one milestone": (db) => findMilestone(db, "a", "trial-starts"),
  "open milestones": (db) => countOpenMilestones(db, "a"),
  "applications in VITAS": (db) => listVitasApplications(db, "a"),
  "one application in VITAS": (db) => findVitasApplication(db, "a", "step-1"),
  "due reminders": (db) => listDueReminders(db, today, 500),
  "agreements reached by an address": (db) => listReachableBy(db, "a@b.example"),
  "who is signed in": (db) => findSignedIn(db, "t", 0),
};

async function planOf(read: (db: Db) => Promise<unknown>): Promise<string[]> {
  const statements: { statement: string; parameters: unknown[] }[] = [];
  const { read: db } = openTestDatabase((statement, parameters) => statements.push({ statement, parameters }));
  await read(db);
  return [...statements].flatMap(({ statement, parameters }) => queryPlan(db, statement, parameters));
}

describe("every read is on an index", () => {
  it.each(Object.entries(reads))("%s", async (_, read) => {
    const plan = await planOf(read);
    expect(plan.length).toBeGreaterThan(0);
    expect(plan.filter((step) => step.startsWith("SCAN"))).toEqual([]);
  });

  it("the newest event is read from the end of the log, without sorting", async () => {
    expect(await planOf(chainHead)).toEqual(["SCAN event"]);
  });

  it("picking due reminders touches due rows only", async () => {
    const plan = await planOf((db) => listDueReminders(db, today, 500));
    expect(plan.join()).toContain("SEARCH reminder USING INDEX reminder_due (send_on<?)");
  });
});
