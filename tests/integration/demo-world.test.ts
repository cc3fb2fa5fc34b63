import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { missingIn } from "#app/domain/agreement/missing.ts";
import { agreementStatuses } from "#app/domain/agreement/transitions.ts";
import { copenhagenDate, copenhagenMinutes } from "#app/domain/shared/copenhagen.ts";
import { parseCvrNumber, parseGlnNumber, parsePNumber } from "#app/domain/shared/identifiers.ts";
import { addWeeks, plainDate } from "#app/domain/shared/plain-date.ts";
import { isWorkingDay } from "#app/domain/shared/working-days.ts";
import { enactedRules } from "#app/domain/statute/enacted-rules.ts";
import { expireAgreements } from "#app/use-cases/agreement/expire-agreements.server.ts";
import { noteStory } from "#app/use-cases/demo/story-state.server.ts";
import { sendDueReminders } from "#app/use-cases/reminder/send-due-reminders.server.ts";
import { findDocument, listBall, listSignatures, termsOf } from "#db/repositories/agreement-repository.server.ts";
import { firstBrokenLink } from "#db/repositories/event-repository.server.ts";
import { closingDaysOf } from "#db/repositories/people-repository.server.ts";
import { listMilestones } from "#db/repositories/promise-repository.server.ts";
import {
  account,
  agreementVersion,
  candidate,
  contact,
  employer,
  event,
  inquiry,
  jobPackage,
  match,
  municipality,
  outboxMail,
  productionUnit,
  reminder,
} from "#db/schema/index.ts";
import { isEmptyWorld, seedDemoWorld, tellDemoWorld } from "#db/seed/demo-world.server.ts";
import { nationalPackages } from "#db/seed/packages/index.ts";
import { makeTestDatabase } from "#tests/support/database.server.ts";
import { openTestPortal, portalOn, type TestPortal } from "#tests/support/portal.server.ts";
import { allAgreements, aMunicipality, requireAgreementRow } from "#tests/support/world.server.ts";

const shared = makeTestDatabase();
let portal: TestPortal;
const progress: number[] = [];

beforeAll(async () => {
  ({ portal } = await portalOn(shared.database));
  await tellDemoWorld(portal, (done, total) => progress.push(done / total));
}, 240_000);
afterAll(() => shared.remove());

const distinct = <Value>(values: readonly Value[]): number => new Set(values).size;
const ofStatus = async (status: string) => (await allAgreements(portal)).filter((row) => row.status === status);

describe("the demonstration's world", () => {
  test("has six municipalities, the twelve national packages, and people for each role", () => {
    const { read } = portal.db;
    expect(read.select().from(municipality).all()).toHaveLength(6);
    expect(read.select().from(jobPackage).all()).toHaveLength(nationalPackages.length);
    const roles = read.select({ role: account.role }).from(account).all();
    expect(new Set(roles.map(({ role }) => role))).toEqual(
      new Set(["consultant", "approver", "coordinator", "employer"]),
    );
    expect(read.select().from(candidate).all().length).toBeGreaterThanOrEqual(24);
  });

  test("has agreements in every status", async () => {
    expect(new Set((await allAgreements(portal)).map((row) => row.status))).toEqual(new Set(agreementStatuses));
  });

  test("has inquiries and matches in every status, some open for weeks", () => {
    const inquiries = portal.db.read.select().from(inquiry).all();
    expect(new Set(inquiries.map((row) => row.status))).toEqual(new Set(["open", "matched", "rejected"]));
    const threeWeeksAgo = portal.now() - 21 * 86_400_000;
    expect(inquiries.some((row) => row.status === "open" && row.createdAt < threeWeeksAgo)).toBe(true);
    const matches = portal.db.read.select().from(match).all();
    expect(new Set(matches.map((row) => row.status))).toEqual(
      new Set(["proposed", "approved", "rejected", "accepted", "declined", "ended"]),
    );
  });

  test("has drafts that lack something and drafts that are whole", async () => {
    const content = new Map(
      portal.db.read
        .select()
        .from(jobPackage)
        .all()
        .map((row) => [row.id, row.content]),
    );
    const around = {
      on: copenhagenDate(portal.now()),
      rules: enactedRules,
      ownership: "private",
      placementGroup: null,
    } as const;
    const gaps = (await ofStatus("draft")).map((row) => {
      const found = content.get(row.jobPackageId);
      return found ? missingIn(row.draft, found, around).length : Number.NaN;
    });
    expect(gaps.some((missing) => missing === 0)).toBe(true);
    expect(gaps.some((missing) => missing > 0)).toBe(true);
  });

  test("waits for signatures where nobody has signed, where some have, and where only the municipality is left", async () => {
    const waiting = await Promise.all(
      (await ofStatus("awaiting-signatures")).map(async ({ id, currentVersionId }) => ({
        signed: (await listSignatures(portal.db.read, currentVersionId ?? "")).length,
        holders: (await listBall(portal.db.read, id)).map((row) => row.holder),
      })),
    );
    expect(waiting.some(({ signed }) => signed === 0)).toBe(true);
    expect(waiting.some(({ signed, holders }) => signed > 0 && !holders.includes("municipality"))).toBe(true);
    expect(waiting.some(({ holders }) => holders.length === 1 && holders[0] === "municipality")).toBe(true);
  });

  test("has a course that just began, one on its way with promises kept, and one with a promise overdue", async () => {
    const today = copenhagenDate(portal.now());
    const courses = await Promise.all(
      (await ofStatus("active")).map(async (row) => ({
        row,
        milestones: await listMilestones(portal.db.read, row.id),
      })),
    );
    const begun = ({ row }: (typeof courses)[number]) => row.startsOn <= today;
    expect(
      courses.some((course) => begun(course) && addWeeks(plainDate(course.row.startsOn), 1) > today),
      "just begun",
    ).toBe(true);
    expect(
      courses.some((course) => begun(course) && course.milestones.filter(({ state }) => state === "done").length >= 5),
    ).toBe(true);
    expect(
      courses.some(({ milestones }) => milestones.some(({ state, due }) => state === "planned" && due < today)),
      "overdue",
    ).toBe(true);
  });

  test("completes a course with the job that it led to", async () => {
    const outcomes = (await ofStatus("completed")).map((row) => row.outcome?.kind);
    expect(outcomes).toContain("job");
  });

  test("keeps its register numbers valid, and mails nobody outside .example", () => {
    const { read } = portal.db;
    for (const row of read.select().from(employer).all()) {
      expect(parseCvrNumber(row.cvrNumber), row.name).toBe(row.cvrNumber);
      if (row.ownership === "public") expect(parseGlnNumber(row.glnNumber ?? ""), row.name).toBe(row.glnNumber);
    }
    for (const row of read.select().from(productionUnit).all()) expect(parsePNumber(row.pNumber)).toBe(row.pNumber);
    const addresses = [
      ...read.select({ email: account.email }).from(account).all(),
      ...read.select({ email: candidate.email }).from(candidate).all(),
      ...read.select({ email: contact.email }).from(contact).all(),
      ...read.select({ email: municipality.email }).from(municipality).all(),
      ...read.select({ email: outboxMail.toAddress }).from(outboxMail).all(),
    ];
    expect(addresses.length).toBeGreaterThan(300);
    expect(addresses.filter(({ email }) => !email.endsWith(".example"))).toEqual([]);
  });

  test("has a sealed contract, milestones and every signature behind each agreement in force", async () => {
    const active = await ofStatus("active");
    expect(active.length).toBeGreaterThan(5);
    for (const { id, currentVersionId } of active) {
      const versionId = currentVersionId ?? "";
      const sealed = await findDocument(portal.db.read, versionId, "sealed");
      expect(sealed?.bytes.subarray(0, 5).toString("latin1")).toBe("%PDF-");
      expect((await listMilestones(portal.db.read, id)).length).toBeGreaterThan(5);
      const version = portal.db.read.select().from(agreementVersion).all();
      const terms = version.filter((row) => row.id === versionId).map(termsOf)[0];
      expect(await listSignatures(portal.db.read, versionId)).toHaveLength(terms?.signatories.length ?? -1);
    }
  });

  test("sent past reminders in their time: once each, at eight, on days when the municipality works", async () => {
    const rows = portal.db.read.select().from(reminder).all();
    const living = rows.filter((row) => row.state !== "superseded");
    expect(
      distinct(living.map((row) => [row.agreementId, row.milestoneKey, row.recipient, row.occurrence].join())),
    ).toBe(living.length);

    const sent = rows.filter((row) => row.state === "sent");
    expect(sent.length).toBeGreaterThan(50);
    expect(distinct(sent.map((row) => row.mailId))).toBe(sent.length);
    const mailed = portal.db.read
      .select()
      .from(outboxMail)
      .all()
      .filter((mail) => mail.message.kind === "reminder");
    expect(mailed).toHaveLength(sent.length);
    for (const { createdAt, agreementId } of mailed) {
      const { municipalityCode } = await requireAgreementRow(portal, agreementId ?? "");
      const closed = await closingDaysOf(portal.db.read, municipalityCode);
      expect(isWorkingDay(copenhagenDate(createdAt), closed)).toBe(true);
      expect(copenhagenMinutes(createdAt)).toBe(8 * 60);
    }
  });

  test("leaves the worker nothing to do on the day on which it is told", async () => {
    expect(await sendDueReminders(portal)).toEqual({ sent: 0, skipped: 0, closed: 0, failed: 0 });
    expect(await expireAgreements(portal)).toEqual({ expired: 0 });
  });

  test("stands in an event log without a break, in the order in which it happened, and never ahead of now", async () => {
    expect(await firstBrokenLink(portal.db.read)).toBeUndefined();
    const moments = portal.db.read.select({ at: event.at }).from(event).orderBy(event.seq).all();
    expect(moments.map(({ at }) => at)).toEqual(moments.map(({ at }) => at).toSorted((a, b) => a - b));
    expect(moments.at(-1)?.at).toBeLessThanOrEqual(portal.now());
  });

  test("says while it is told how far it has come, up to the end", () => {
    expect(progress.length).toBeGreaterThan(100);
    expect(progress).toEqual(progress.toSorted((a, b) => a - b));
    expect(progress.at(-1)).toBe(1);
  });

  test("is told once: a second start finds it and adds nothing", async () => {
    const before = (await allAgreements(portal)).length;
    await seedDemoWorld({ portal }, () => {
      throw new Error("It began to tell again");
    });
    expect(await allAgreements(portal)).toHaveLength(before);
  });
});

describe("a database", () => {
  test("that somebody uses is left as it is", async () => {
    const used = await openTestPortal();
    expect(await isEmptyWorld(used.portal)).toBe(true);
    await aMunicipality(used.portal);
    expect(await isEmptyWorld(used.portal)).toBe(false);
    await seedDemoWorld(used, () => undefined);
    expect(used.portal.db.read.select().from(municipality).all()).toHaveLength(1);
  });

  test("in which the story broke off is refused with the remedy", async () => {
    const half = await openTestPortal();
    await noteStory(half.portal, "begun");
    await expect(seedDemoWorld(half, () => undefined)).rejects.toThrow("delete the data folder and start again");
  });
});
