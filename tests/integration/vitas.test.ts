import { execFileSync } from "node:child_process";
import { asc, count, eq, like } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { paths } from "#app/paths.ts";
import * as employerAgreementPage from "#app/routes/employer/agreement.tsx";
import * as employerPage from "#app/routes/employer/vitas.tsx";
import * as employerPdf from "#app/routes/employer/vitas-pdf.ts";
import * as agreementPage from "#app/routes/municipality/agreement.tsx";
import * as page from "#app/routes/municipality/vitas.tsx";
import * as json from "#app/routes/municipality/vitas-json.ts";
import * as pdf from "#app/routes/municipality/vitas-pdf.ts";
import * as coursePage from "#app/routes/personal/course.tsx";
import { signInAs } from "#app/use-cases/account/sign-in.server.ts";
import { markMilestoneDone } from "#app/use-cases/milestone/mark-milestone-done.server.ts";
import { mayStepBegin } from "#app/use-cases/vitas/may-step-begin.server.ts";
import { recordDecision } from "#app/use-cases/vitas/record-decision.server.ts";
import { recordFiled } from "#app/use-cases/vitas/record-filed.server.ts";
import { account, event, milestone, reminder, vitasApplication } from "#db/schema/index.ts";
import { openTestRuntime, type TestPortal } from "#tests/support/portal.server.ts";
import { visit } from "#tests/support/visit.server.ts";
import {
  aDraft,
  anActiveAgreement,
  anAgreementAwaitingSignatures,
  anInquiry,
  aWorld,
  granted,
  linkActorFor,
  linkFor,
  requireAgreementRow,
  type World,
} from "#tests/support/world.server.ts";

let portal: TestPortal;
let world: World;

beforeEach(async () => {
  ({ portal } = await openTestRuntime());
  world = await aWorld(portal);
});

async function cookieFor(accountId: string): Promise<string> {
  return `portalen=${granted(await signInAs(portal, accountId)).session}`;
}
const staffCookie = () => cookieFor(world.consultant.accountId);
async function employerCookie(email = "bente@soborg-kobmand.example"): Promise<string> {
  const [person] = await portal.db.read.select().from(account).where(eq(account.email, email));
  return cookieFor(person?.id ?? "");
}
async function employerActor() {
  const [person] = await portal.db.read.select().from(account).where(eq(account.role, "employer"));
  if (!person?.employerId) throw new Error("The employer has no account");
  const { id: accountId, name, title, email, employerId } = person;
  return { kind: "account", role: "employer", accountId, name, title, email, employerId } as const;
}

const placement = "step-1";
const subsidy = "step-4";
const filed = (agreementId: string, stepKey = placement, vitasReference: string | null = null) =>
  recordFiled(portal, world.consultant, { agreementId, stepKey, vitasReference });
const decided = (agreementId: string, decision: "approved" | "rejected", stepKey = placement) =>
  recordDecision(portal, world.consultant, { agreementId, stepKey, decision });
const rows = () => portal.db.read.select().from(vitasApplication).orderBy(asc(vitasApplication.stepKey)).all();
const eventsOf = (kind: string) =>
  portal.db.read.select({ rows: count() }).from(event).where(like(event.kind, kind)).get()?.rows;
const milestoneOf = (kind: string) => portal.db.read.select().from(milestone).where(eq(milestone.kind, kind)).get();

describe("recording what happened in VITAS", () => {
  it("keeps the promise to file, once, and closes its reminders", async () => {
    const { agreementId } = await anActiveAgreement(world);
    for (let i = 0; i < 2; i++) granted(await filed(agreementId));
    expect(rows()).toMatchObject([{ stepKey: placement, status: "filed", vitasReference: null, decidedAt: null }]);
    expect(milestoneOf("vitas-filed")).toMatchObject({ state: "done", doneBy: "consultant" });
    const states = portal.db.read.select().from(reminder).where(eq(reminder.milestoneKey, "vitas-filed")).all();
    expect(new Set(states.map((row) => row.state))).toEqual(new Set(["closed"]));
    expect([eventsOf("vitas-filed"), eventsOf("milestone-done")]).toEqual([1, 1]);
  });

  it("takes the reference later, and both from the employer's own account", async () => {
    const { agreementId } = await anActiveAgreement(world);
    const employer = await employerActor();
    granted(await recordFiled(portal, employer, { agreementId, stepKey: placement, vitasReference: null }));
    granted(await recordFiled(portal, employer, { agreementId, stepKey: placement, vitasReference: "2026-4711" }));
    granted(await recordFiled(portal, employer, { agreementId, stepKey: placement, vitasReference: null }));
    expect(rows()).toMatchObject([{ vitasReference: "2026-4711", recordedBy: `account:${employer.accountId}` }]);
    expect(eventsOf("vitas-filed")).toBe(2);
    expect(await recordDecision(portal, employer, { agreementId, stepKey: placement, decision: "approved" })).toEqual({
      ok: false,
      refusal: "not-yours",
    });
  });

  it("ticking off the milestone records the same filing", async () => {
    const { agreementId } = await anActiveAgreement(world);
    const employer = await linkActorFor(portal, agreementId, "employer-1", "course");
    granted(await markMilestoneDone(portal, employer, { agreementId, key: "vitas-filed" }));
    expect(rows()).toMatchObject([{ stepKey: placement, status: "filed" }]);
    granted(await filed(agreementId, placement, "2026-4711"));
    expect(rows()).toMatchObject([{ status: "filed", vitasReference: "2026-4711" }]);
  });

  it("keeps one row through a rejection and a new application", async () => {
    const { agreementId } = await anActiveAgreement(world);
    expect(await decided(agreementId, "approved")).toEqual({ ok: false, refusal: "application-not-filed" });
    granted(await filed(agreementId, placement, "2026-1"));
    for (let i = 0; i < 2; i++) granted(await decided(agreementId, "rejected"));
    granted(await filed(agreementId, placement, "2026-2"));
    expect(rows()).toMatchObject([{ status: "filed", vitasReference: "2026-2", decidedAt: null }]);
    granted(await decided(agreementId, "approved"));
    expect(rows()).toHaveLength(1);
    expect([eventsOf("vitas-filed"), eventsOf("vitas-rejected"), eventsOf("vitas-approved")]).toEqual([2, 1, 1]);
    expect(await filed(agreementId, placement, "2026-3")).toEqual({ ok: false, refusal: "already-decided" });
  });

  it("two who press at the same time make one row and one event", async () => {
    const { agreementId } = await anActiveAgreement(world);
    const answers = await Promise.all([1, 2, 3, 4].map(() => filed(agreementId)));
    expect(answers.every((answer) => answer.ok)).toBe(true);
    expect([rows().length, eventsOf("vitas-filed")]).toEqual([1, 1]);
  });

  it("waits until the agreement is in force, and knows only steps that are applied for", async () => {
    const { agreementId } = await anAgreementAwaitingSignatures(world);
    expect(await filed(agreementId)).toEqual({ ok: false, refusal: "wrong-status" });
    for (const stepKey of ["step-2", "step-3", "step-5", "else"]) {
      expect(await filed(agreementId, stepKey)).toEqual({ ok: false, refusal: "not-found" });
    }
    expect(rows()).toEqual([]);
  });

  it("does not exist for another municipality, another employer or a coordinator's hand", async () => {
    const { agreementId } = await anActiveAgreement(world);
    const neighbours = await aWorld(portal, { code: "153", name: "Brøndby Kommune" });
    const other = { agreementId, stepKey: placement };
    expect(await recordFiled(portal, neighbours.consultant, { ...other, vitasReference: null })).toEqual({
      ok: false,
      refusal: "not-found",
    });
    expect(await recordDecision(portal, neighbours.approver, { ...other, decision: "approved" })).toEqual({
      ok: false,
      refusal: "not-found",
    });
    const stranger = { ...(await employerActor()), employerId: "another" };
    expect(await recordFiled(portal, stranger, { ...other, vitasReference: null })).toEqual({
      ok: false,
      refusal: "not-found",
    });
    const coordinator = { ...world.consultant, role: "coordinator" } as typeof world.consultant;
    expect(await recordFiled(portal, coordinator, { ...other, vitasReference: null })).toEqual({
      ok: false,
      refusal: "not-yours",
    });
    expect(rows()).toEqual([]);
  });
});

describe("nothing begins before it is approved", () => {
  it("the trial is refused until then and accepted afterwards", async () => {
    const { agreementId } = await anActiveAgreement(world);
    const mentor = await linkActorFor(portal, agreementId, "mentor", "course");
    const key = milestoneOf("trial-starts")?.key ?? "";
    const begin = () => markMilestoneDone(portal, mentor, { agreementId, key });
    expect(await begin()).toEqual({ ok: false, refusal: "not-approved-yet" });
    granted(await filed(agreementId));
    expect(await begin()).toEqual({ ok: false, refusal: "not-approved-yet" });
    granted(await decided(agreementId, "rejected"));
    expect(await begin()).toEqual({ ok: false, refusal: "not-approved-yet" });
    expect(milestoneOf("trial-starts")?.state).toBe("planned");
    granted(await decided(agreementId, "approved"));
    granted(await begin());
    expect(milestoneOf("trial-starts")?.state).toBe("done");
    expect(await decided(agreementId, "rejected")).toEqual({ ok: false, refusal: "already-decided" });
  });

  it("a wage subsidy needs an approval of its own", async () => {
    const { agreementId } = await anActiveAgreement(world);
    granted(await filed(agreementId));
    granted(await decided(agreementId, "approved"));
    const agreement = await requireAgreementRow(portal, agreementId);
    const may = (stepKey: string) => mayStepBegin(portal.db.read, agreement, stepKey);
    expect([await may(placement), await may("step-2"), await may("step-3"), await may("step-5")]).toEqual(
      Array.from({ length: 4 }, () => ({ ok: true, value: null })),
    );
    expect(await may(subsidy)).toEqual({ ok: false, refusal: "not-approved-yet" });
    const midway = milestoneOf("wage-subsidy-midway")?.key ?? "";
    const mark = () => markMilestoneDone(portal, world.consultant, { agreementId, key: midway });
    expect(await mark()).toEqual({ ok: false, refusal: "not-approved-yet" });
    granted(await filed(agreementId, subsidy));
    granted(await decided(agreementId, "approved", subsidy));
    granted(await mark());
  });

  it("is said on the agreement's pages and on the course's, until all is approved", async () => {
    const { agreementId } = await anActiveAgreement(world);
    const token = await linkFor(portal, { agreementId, slot: "citizen", purpose: "course" });
    const params = { id: agreementId };
    const warnings = async () => [
      (
        await visit<{ waitingForVitas: unknown[] }>(agreementPage.loader, {
          path: paths.municipalityAgreement(agreementId),
          params,
          cookie: await staffCookie(),
        })
      ).data.waitingForVitas,
      (
        await visit<{ waitingForVitas: unknown[] }>(employerAgreementPage.loader, {
          path: paths.employerAgreement(agreementId),
          params,
          cookie: await employerCookie(),
        })
      ).data.waitingForVitas,
      (await visit<{ waiting: unknown[] }>(coursePage.loader, { path: paths.course(token), params: { token } })).data
        .waiting,
    ];
    granted(await filed(agreementId));
    for (const warning of await warnings()) {
      expect(warning).toMatchObject([
        { stepKey: placement, kind: "placement", status: "filed" },
        { stepKey: subsidy, kind: "wage-subsidy", status: "not-filed" },
      ]);
    }
    granted(await decided(agreementId, "approved"));
    granted(await filed(agreementId, subsidy));
    granted(await decided(agreementId, "approved", subsidy));
    expect(await warnings()).toEqual([[], [], []]);
  });
});

describe("the sheet", () => {
  it("as JSON has the documented names and shapes", async () => {
    const { agreementId } = await anActiveAgreement(world);
    granted(await filed(agreementId, placement, "2026-4711"));
    const { response } = await visit(json.loader, {
      path: paths.municipalityVitasJson(agreementId),
      params: { id: agreementId },
      cookie: await staffCookie(),
    });
    expect(response?.headers.get("Content-Type")).toMatch(/^application\/json/);
    const { reference } = await requireAgreementRow(portal, agreementId);
    const sent = await response?.json();
    const contact = { name: expect.any(String), email: expect.stringContaining("@"), phone: expect.any(String) };
    const day = expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/);
    expect(sent).toEqual({
      format: "jobpakkeportalen/vitas/1",
      agreementReference: reference,
      agreementVersion: 1,
      municipalityCode: "159",
      applications: [
        {
          stepKey: placement,
          kind: "placement",
          status: "filed",
          vitasReference: "2026-4711",
          company: {
            name: "Søborg Købmandshandel ApS",
            cvrNumber: "99999993",
            pNumber: "1099900001",
            workplace: "Søborg Købmandshandel, Hovedgaden",
            address: expect.stringContaining("2860"),
            fullTimeEmployees: 24.5,
            contact,
          },
          representative: { name: "Ole Ågård", email: "ole@soborg-kobmand.example", phone: null },
          offer: {
            job: "Butiksmedhjælper",
            tasks: expect.arrayContaining([expect.stringContaining("Fylde hylder")]),
            purposes: ["ordinary-hours", "train-competences", "clarify-goals"],
            startDate: day,
            endDate: day,
            weeklyHours: {
              maximum: 30,
              periods: [20, 25, 30].map((hoursPerWeek) => ({ from: day, to: day, hoursPerWeek })),
            },
            remarks: expect.stringMatching(/^Timetallet ændrer sig undervejs: .*20 timer om ugen; .*30 timer om ugen/),
          },
          writtenInVitas: ["cpr-number", "time-of-day"],
        },
        expect.objectContaining({
          stepKey: subsidy,
          kind: "wage-subsidy",
          status: "not-filed",
          vitasReference: null,
          offer: expect.objectContaining({ purposes: null, remarks: "" }),
          writtenInVitas: ["cpr-number", "time-of-day", "monthly-wage-cost", "staff-of-last-year"],
        }),
      ],
    });
    expect(JSON.stringify(sent)).not.toContain("Amina");
  });

  it("as PDF says the same, to both sides, in the reader's language", async () => {
    const { agreementId } = await anActiveAgreement(world);
    const print = async (route: (args: never) => unknown, path: string, cookie: string) => {
      const { response } = await visit(route as typeof pdf.loader, { path, params: { id: agreementId }, cookie });
      expect(response?.headers.get("Content-Type")).toBe("application/pdf");
      const bytes = Buffer.from(await (response ?? new Response()).arrayBuffer());
      return execFileSync("pdftotext", ["-layout", "-", "-"], { input: bytes, encoding: "utf8" });
    };
    const text = await print(pdf.loader, paths.municipalityVitasPdf(agreementId), await staffCookie());
    for (const told of [
      "Oplysninger til VITAS",
      "99999993",
      "1099900001",
      "24,5",
      "bente@soborg-kobmand.example",
      "Ole Ågård",
      "Opnå ordinære løntimer",
      "Timetallet ændrer sig undervejs",
      "skrives direkte i VITAS; portalen kender det ikke",
      "Samlet lønudgift",
    ]) {
      expect(text).toContain(told);
    }
    const english = await print(
      employerPdf.loader as never,
      paths.employerVitasPdf(agreementId),
      `${await employerCookie()}; sprog=en`,
    );
    expect(english).toContain("99999993");
    expect(english).toContain("Details for VITAS");
  });

  it("is not there while the agreement is a draft", async () => {
    const { id } = await aDraft(world);
    const cookie = await staffCookie();
    const { data, status } = await visit<{ version: number | null; applications: unknown[] }>(page.loader, {
      path: paths.municipalityVitas(id),
      params: { id },
      cookie,
    });
    expect([status, data.version, data.applications]).toEqual([200, null, []]);
    for (const { loader } of [pdf, json]) {
      expect((await visit(loader, { path: paths.municipalityVitasPdf(id), params: { id }, cookie })).status).toBe(404);
    }
  });

  it("is nobody else's: another municipality, another employer and the unknown get a 404", async () => {
    const { agreementId: id } = await anActiveAgreement(world);
    const neighbours = await aWorld(portal, { code: "153", name: "Brøndby Kommune" });
    const theirs = await cookieFor(neighbours.consultant.accountId);
    const form = { intent: "filed", stepKey: placement };
    for (const route of [page.loader, pdf.loader, json.loader]) {
      expect((await visit(route, { path: paths.municipalityVitas(id), params: { id }, cookie: theirs })).status).toBe(
        404,
      );
      expect((await visit(route, { path: "/x", params: { id: "x" }, cookie: await staffCookie() })).status).toBe(404);
      const employer = await employerCookie();
      expect((await visit(route, { path: paths.municipalityVitas(id), params: { id }, cookie: employer })).status).toBe(
        404,
      );
    }
    expect((await visit(page.action, { path: "/x", params: { id }, cookie: theirs, form })).status).toBe(404);

    await anInquiry(world, {
      cvrNumber: "10000009",
      pNumber: "1099900099",
      employerName: "En anden ApS",
      contactEmail: "anden@eksempel.example",
    });
    const stranger = await employerCookie("anden@eksempel.example");
    for (const route of [employerPage.loader, employerPdf.loader]) {
      expect((await visit(route, { path: paths.employerVitas(id), params: { id }, cookie: stranger })).status).toBe(
        404,
      );
    }
    expect((await visit(employerPage.action, { path: "/x", params: { id }, cookie: stranger, form })).status).toBe(404);
    expect(rows()).toEqual([]);
  });
});

describe("the page's forms", () => {
  it("record filing and decision, the same when pressed twice", async () => {
    const { agreementId: id } = await anActiveAgreement(world);
    const cookie = await staffCookie();
    const path = paths.municipalityVitas(id);
    const press = (form: Record<string, string>) =>
      visit<{ form: string; reply: { values: Record<string, unknown>; errors: Record<string, string[]> } }>(
        page.action,
        {
          path,
          params: { id },
          cookie,
          form,
        },
      );
    for (let i = 0; i < 2; i++) {
      const answer = await press({ intent: "filed", stepKey: placement, vitasReference: "2026-4711" });
      expect([answer.status, answer.headers.get("Location")]).toEqual([303, `${path}?gjort=sendt`]);
    }
    for (let i = 0; i < 2; i++) {
      const answer = await press({ intent: "decision", stepKey: placement, decision: "approved" });
      expect([answer.status, answer.headers.get("Location")]).toEqual([303, `${path}?gjort=afgjort`]);
    }
    expect([eventsOf("vitas-filed"), eventsOf("vitas-approved")]).toEqual([1, 1]);

    const tooLong = await press({ intent: "filed", stepKey: subsidy, vitasReference: "9".repeat(41) });
    expect([tooLong.status, tooLong.data.form, tooLong.data.reply.errors]).toEqual([
      422,
      `filed-${subsidy}`,
      { vitasReference: ["tooLong:40"] },
    ]);
    expect(tooLong.data.reply.values.vitasReference).toBe("9".repeat(41));
    const early = await press({ intent: "decision", stepKey: subsidy, decision: "approved" });
    expect(early.data.reply.errors[""]?.[0]).toContain("Registrér først");
    expect((await press({ intent: "decision", stepKey: subsidy })).status).toBe(422);
    expect((await press({ intent: "else" })).status).toBe(404);
    expect((await press({ intent: "filed", stepKey: "nowhere" })).status).toBe(404);
  });

  it("let the employer file and not decide", async () => {
    const { agreementId: id } = await anActiveAgreement(world);
    const cookie = await employerCookie();
    const path = paths.employerVitas(id);
    const { data } = await visit<{ mayFile: boolean; mayDecide: boolean }>(employerPage.loader, {
      path,
      params: { id },
      cookie,
    });
    expect(data).toMatchObject({ mayFile: true, mayDecide: false });
    const press = (form: Record<string, string>) => visit(employerPage.action, { path, params: { id }, cookie, form });
    expect((await press({ intent: "filed", stepKey: placement })).status).toBe(303);
    expect((await press({ intent: "decision", stepKey: placement, decision: "approved" })).status).toBe(422);
    expect(rows()).toMatchObject([{ status: "filed" }]);
  });
});
