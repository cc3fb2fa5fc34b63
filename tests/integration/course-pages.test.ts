import { PDF } from "@libpdf/core";
import { count, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import * as coursePage from "#app/routes/personal/course.tsx";
import * as contractPage from "#app/routes/personal/course-contract.tsx";
import * as contractPdf from "#app/routes/personal/course-contract-pdf.ts";
import { sha256 } from "#app/sha256.server.ts";
import { endAgreementEarly } from "#app/use-cases/agreement/close-agreement.server.ts";
import type { Db } from "#db/connection.server.ts";
import { contractDocument, event, milestone } from "#db/schema/index.ts";
import { openTestRuntime } from "#tests/support/portal.server.ts";
import { visit } from "#tests/support/visit.server.ts";
import { anActiveAgreement, aWorld, granted, inDays, linkFor } from "#tests/support/world.server.ts";

type Seen = {
  state: string;
  role: string;
  reached: { key: string } | null;
  course: { status: string; milestones: { key: string; owner: string; state: string }[] };
};

async function openCourse(slot: string) {
  const opened = await openTestRuntime();
  const world = await aWorld(opened.portal);
  const { agreementId } = await anActiveAgreement(world);
  const token = await linkFor(opened.portal, { agreementId, slot, purpose: "course" });
  const there = { path: `/forloeb/${token}`, params: { token } };
  const look = () => visit<Seen>(coursePage.loader, there);
  const done = (key: string) =>
    visit<{ reply: { errors: Record<string, string[]> } }>(coursePage.action, {
      ...there,
      form: { intent: "milestone-done", key },
    });
  /** The mentor's talk in the job; the employer's evaluation of the trial. */
  const first = (owner: "mentor" | "employer") => {
    const kind = owner === "mentor" ? "talk-1-month" : "trial-evaluation";
    const found = opened.portal.db.read.select().from(milestone).where(eq(milestone.kind, kind)).get();
    if (found?.owner !== owner) throw new Error(`${owner} does not owe ${kind}`);
    return found.key;
  };
  return { ...opened, world, agreementId, token, there, look, done, first };
}

const eventsOf = (db: Db) => db.select({ rows: count() }).from(event).get()?.rows;

describe("a course's page", () => {
  it.each([
    ["employer-1", "employer"],
    ["employee-representative", "employee-representative"],
    ["mentor", "mentor"],
    ["citizen", "citizen"],
  ])("shows %s the course and changes nothing by it", async (slot, role) => {
    const opened = await openCourse(slot);
    const before = eventsOf(opened.portal.db.read);
    const { status, data } = await opened.look();
    expect(status).toBe(200);
    expect(data).toMatchObject({ state: "open", role, course: { status: "active" } });
    expect(data.course.milestones.length).toBeGreaterThan(5);
    expect(eventsOf(opened.portal.db.read)).toBe(before);
  });

  it("lets the mentor mark a milestone of the mentor's own, also pressed twice", async () => {
    const { done, first, look, there, portal } = await openCourse("mentor");
    const key = first("mentor");
    for (let i = 0; i < 2; i++) {
      const answer = await done(key);
      expect([answer.status, answer.headers.get("Location")]).toEqual([
        303,
        `${there.path}?naaet=${encodeURIComponent(key)}`,
      ]);
    }
    const [row] = portal.db.read.select().from(milestone).where(eq(milestone.key, key)).all();
    expect(row).toMatchObject({ state: "done", doneBy: "mentor" });
    expect((await look()).data.reached).toBeNull();
    const receipt = await visit<Seen>(coursePage.loader, {
      ...there,
      path: `${there.path}?naaet=${encodeURIComponent(key)}`,
    });
    expect(receipt.data.reached).toMatchObject({ key });
  });

  it("keeps the mentor from marking what the employer owes", async () => {
    const { done, first, portal } = await openCourse("mentor");
    const key = first("employer");
    const refused = await done(key);
    expect(refused.status).toBe(409);
    expect(refused.data.reply.errors[""]?.[0]).toContain("en anden part");
    expect(portal.db.read.select().from(milestone).where(eq(milestone.key, key)).all()[0]?.state).toBe("planned");
  });

  it("knows no milestone of another name, and no receipt for one that is not reached", async () => {
    const { done, first, there } = await openCourse("mentor");
    expect((await done("no-such-milestone")).status).toBe(404);
    expect((await visit(coursePage.action, { ...there, form: { intent: "else" } })).status).toBe(400);
    const { data } = await visit<Seen>(coursePage.loader, { ...there, path: `${there.path}?naaet=${first("mentor")}` });
    expect(data.reached).toBeNull();
  });

  it("does not exist for a token that nobody was given", async () => {
    await openCourse("mentor");
    const nobody = { path: "/forloeb/x", params: { token: "x" } };
    for (const route of [coursePage.loader, contractPage.loader, contractPdf.loader]) {
      expect((await visit(route, nobody)).status).toBe(404);
    }
    expect((await visit(coursePage.action, { ...nobody, form: { intent: "milestone-done", key: "x" } })).status).toBe(
      404,
    );
  });
});

describe("the contract behind a course's link", () => {
  it("is the sealed file, and a page with the same evidence", async () => {
    const { there, portal } = await openCourse("citizen");
    const pdf = await visit(contractPdf.loader, there);
    const bytes = new Uint8Array(await (pdf.response ?? new Response()).arrayBuffer());
    const stored = portal.db.read.select().from(contractDocument).where(eq(contractDocument.kind, "sealed")).get();
    expect(sha256(bytes)).toBe(stored?.sha256);
    expect(pdf.headers.get("Content-Disposition")).toMatch(/^inline; filename="JP-\d{4}-\d{4}-version-1\.pdf"/);

    const { data } = await visit<{ contract: { evidence: unknown } }>(contractPage.loader, there);
    const attached = await (await PDF.load(bytes)).getAttachment("evidence.json");
    expect(data.contract.evidence).toEqual(JSON.parse(Buffer.from(attached ?? []).toString("utf8")));
  });

  it("stays when the course has ended, until access ends", async () => {
    const { portal, world, agreementId, look, there, done, first } = await openCourse("mentor");
    const key = first("mentor");
    portal.clock.setDay("2027-02-01");
    granted(
      await endAgreementEarly(portal, world.consultant, {
        agreementId,
        reason: "Butikken lukker.",
        lastDay: inDays(portal, 3),
      }),
    );
    const token = await linkFor(portal, { agreementId, slot: "mentor", purpose: "course" });
    expect(token).toBe(there.params.token);
    expect((await look()).data).toMatchObject({ state: "open", course: { status: "ended-early" } });
    expect((await done(key)).status).toBe(409);
    expect((await visit(contractPdf.loader, there)).status).toBe(200);
    portal.clock.setDay("2030-01-01");
    expect((await look()).status).toBe(410);
    expect((await visit(contractPdf.loader, there)).status).toBe(404);
  });
});
