import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { plainDate } from "#app/domain/shared/plain-date.ts";
import { paths } from "#app/paths.ts";
import * as agreementRoute from "#app/routes/municipality/agreement.tsx";
import * as agreementsRoute from "#app/routes/municipality/agreements.tsx";
import * as contractRoute from "#app/routes/municipality/contract.tsx";
import * as contractPdfRoute from "#app/routes/municipality/contract-pdf.ts";
import * as draftRoute from "#app/routes/municipality/draft.tsx";
import type { DraftReply } from "#app/routes/municipality/draft-actions.server.ts";
import * as inquiriesRoute from "#app/routes/municipality/inquiries.tsx";
import * as inquiryRoute from "#app/routes/municipality/inquiry.tsx";
import * as overviewRoute from "#app/routes/municipality/overview.tsx";
import type { PageReply } from "#app/routes/municipality/refused.server.ts";
import * as signRoute from "#app/routes/municipality/sign.tsx";
import { signInAs } from "#app/use-cases/account/sign-in.server.ts";
import type { Db } from "#db/connection.server.ts";
import { findAgreementCase, findAgreementOf } from "#db/queries/municipality-agreement.server.ts";
import { listAgreements } from "#db/queries/municipality-agreements.server.ts";
import { findInquiryCase, listInquiries } from "#db/queries/municipality-inquiries.server.ts";
import { overviewOf } from "#db/queries/municipality-overview.server.ts";
import { account, agreement, event, match, signature } from "#db/schema/index.ts";
import { queryPlan } from "#tests/support/database.server.ts";
import { draftFields } from "#tests/support/draft-fields.ts";
import { openTestRuntime, type TestPortal } from "#tests/support/portal.server.ts";
import { answerOf, routeArguments } from "#tests/support/routes.server.ts";
import {
  aCandidate,
  aCompleteDraft,
  aDraft,
  anActiveAgreement,
  anAgreementAwaitingSignatures,
  anApprovedMatch,
  anInquiry,
  aProposedMatch,
  aWorld,
  granted,
  inDays,
  requireAgreementRow,
  signAs,
  signingByLink,
  type World,
} from "#tests/support/world.server.ts";

type Heard = { statement: string; parameters: unknown[] };

let portal: TestPortal;
let world: World;
const heard: Heard[] = [];

beforeEach(async () => {
  heard.length = 0;
  const opened = await openTestRuntime((statement, parameters) => heard.push({ statement, parameters }));
  portal = opened.portal;
  world = await aWorld(portal);
});

const cookieFor = async (accountId: string): Promise<string> =>
  `portalen=${granted(await signInAs(portal, accountId)).session}`;
const consultants = () => cookieFor(world.consultant.accountId);
const approvers = () => cookieFor(world.approver.accountId);

const neighbours = async (): Promise<World> => aWorld(portal, { code: "153", name: "Brøndby Kommune" });

async function employersCookie(): Promise<string> {
  const [person] = await portal.db.read.select().from(account).where(eq(account.role, "employer"));
  return cookieFor(person?.id ?? "");
}

type Route = {
  loader: (sent: never) => Promise<unknown>;
  action?: (sent: never) => Promise<unknown>;
};
type Sent = { id?: string; cookie: string; form?: Record<string, string> };

const ask = (route: Route, path: string, { id, cookie }: Sent) =>
  answerOf<never>(route.loader(routeArguments(path, { params: id ? { id } : {}, cookie }) as never));

function press<Body = PageReply>(route: Route, path: string, { id = "", cookie, form = {} }: Sent) {
  if (!route.action) throw new Error("The route takes no forms");
  return answerOf<Body>(route.action(routeArguments(path, { params: { id }, cookie, form }) as never));
}

const onInquiry = async (id: string, form: Record<string, string>, cookie?: string) =>
  press(inquiryRoute as Route, paths.municipalityInquiry(id), { id, form, cookie: cookie ?? (await consultants()) });
const onAgreement = async (id: string, form: Record<string, string>, cookie?: string) =>
  press(agreementRoute as Route, paths.municipalityAgreement(id), {
    id,
    form,
    cookie: cookie ?? (await consultants()),
  });
const onDraft = async (id: string, form: Record<string, string>, cookie?: string) =>
  press<DraftReply>(draftRoute as Route, paths.municipalityDraft(id), {
    id,
    form,
    cookie: cookie ?? (await consultants()),
  });

async function fieldsOf(id: string): Promise<Record<string, string>> {
  const { draft, revision } = await requireAgreementRow(portal, id);
  return draftFields(draft, revision);
}

const eventsOf = async (kind: string) =>
  (await portal.db.read.select().from(event)).filter((row) => row.kind === kind).length;

describe("what is not yours does not exist", () => {
  const routesOfAgreement: [string, Route, (id: string) => string][] = [
    ["the agreement", agreementRoute as Route, paths.municipalityAgreement],
    ["its draft", draftRoute as Route, (id) => paths.municipalityDraft(id)],
    ["its signing page", signRoute as Route, paths.municipalitySign],
    ["its contract", contractRoute as Route, paths.municipalityContract],
    ["the contract's file", contractPdfRoute as Route, paths.municipalityContractPdf],
  ];
  const forms: Record<string, string>[] = [
    ...["review", "back-to-draft", "send"].map((intent) => ({ intent })),
    { intent: "withdraw", reason: "Nej" },
    { intent: "end", reason: "Nej", "lastDay.day": "1", "lastDay.month": "2", "lastDay.year": "2027" },
    { intent: "complete", outcome: "no-job", noJobReason: "moved" },
    { intent: "milestone-done", key: "vitas-filed" },
  ];

  test("another municipality's agreement is a 404 on every page, and none of its buttons does anything", async () => {
    const { agreementId: id } = await anAgreementAwaitingSignatures(world);
    const { consultant, approver } = await neighbours();
    for (const { accountId } of [consultant, approver]) {
      const cookie = await cookieFor(accountId);
      for (const [, route, path] of routesOfAgreement) {
        expect((await ask(route, path(id), { id, cookie })).status).toBe(404);
      }
      for (const form of forms) expect((await onAgreement(id, form, cookie)).status).toBe(404);
      expect((await onDraft(id, { ...(await fieldsOf(id)), intent: "save" }, cookie)).status).toBe(404);
      const signing = { intent: "sign", versionId: "x", consent: "on" };
      expect((await press(signRoute as Route, paths.municipalitySign(id), { id, cookie, form: signing })).status).toBe(
        404,
      );
    }
    expect((await requireAgreementRow(portal, id)).status).toBe("awaiting-signatures");
  });

  test("another municipality's inquiry and candidates are a 404, on the page and at its buttons", async () => {
    const inquiry = await anInquiry(world);
    const matchId = await aProposedMatch(world, { inquiry });
    const foreign = await neighbours();
    const cookie = await cookieFor(foreign.consultant.accountId);
    expect((await ask(inquiryRoute as Route, "/", { id: inquiry.id, cookie })).status).toBe(404);
    for (const form of [
      { intent: "approve", matchId },
      { intent: "reject-inquiry", reason: "no-candidate" },
    ]) {
      expect((await onInquiry(inquiry.id, form, cookie)).status).toBe(404);
    }

    const own = await anInquiry(foreign, { cvrNumber: "10000009", pNumber: "1099900099", contactEmail: "b@b.example" });
    const { candidateId } = await aCandidate(world, { email: "en.anden@borger.example" });
    expect((await onInquiry(own.id, { intent: "propose", candidateId }, cookie)).status).toBe(404);
    expect((await onInquiry(own.id, { intent: "approve", matchId }, cookie)).status).toBe(404);
    expect((await onInquiry(own.id, { intent: "draft", matchId }, cookie)).status).toBe(404);
    const page = await listInquiries(portal.db.read, "153", { all: true, page: 1, today: plainDate("2026-11-23") });
    expect(page.rows.map(({ id }) => id)).toEqual([own.id]);
  });

  test("an employer's account finds none of the municipality's pages", async () => {
    const inquiry = await anInquiry(world);
    const { agreementId } = await anAgreementAwaitingSignatures(world, { inquiry });
    const cookie = await employersCookie();
    for (const route of [overviewRoute, inquiriesRoute, agreementsRoute]) {
      expect((await ask(route as Route, "/", { cookie })).status).toBe(404);
    }
    expect((await ask(inquiryRoute as Route, "/", { id: inquiry.id, cookie })).status).toBe(404);
    for (const [, route, path] of routesOfAgreement) {
      expect((await ask(route, path(agreementId), { id: agreementId, cookie })).status).toBe(404);
    }
  });

  test("whoever is not signed in is sent to the sign-in page and back", async () => {
    expect(await ask(agreementsRoute as Route, "/kommune/aftaler?status=kladde", { cookie: "" })).toMatchObject({
      status: 302,
      location: "/log-ind?videre=%2Fkommune%2Faftaler%3Fstatus%3Dkladde",
    });
  });

  test("only the approver whom the draft names can open the signing page", async () => {
    const { agreementId: id } = await anAgreementAwaitingSignatures(world);
    expect((await ask(signRoute as Route, "/", { id, cookie: await consultants() })).status).toBe(404);
    expect((await ask(signRoute as Route, "/", { id, cookie: await approvers() })).status).toBe(200);
  });

  test.each(["findes-ikke", "%00", "'; drop table agreement; --"])("an unknown id is a 404 (%s)", async (id) => {
    const cookie = await consultants();
    expect((await ask(inquiryRoute as Route, "/", { id, cookie })).status).toBe(404);
    for (const [, route] of routesOfAgreement) expect((await ask(route, "/", { id, cookie })).status).toBe(404);
    expect((await onAgreement(id, { intent: "review" })).status).toBe(404);
    expect((await onInquiry(id, { intent: "approve", matchId: "x" })).status).toBe(404);
  });
});

describe("the lists", () => {
  test("inquiries stand oldest first, twenty on a page, and say how long they have waited", async () => {
    const sent: string[] = [];
    for (let i = 0; i < 21; i++) {
      portal.clock.setDay("2026-10-01", i);
      sent.push((await anInquiry(world)).reference);
    }
    portal.clock.setDay("2026-11-23");
    const cookie = await consultants();
    const first = (await ask(inquiriesRoute as Route, "/kommune/henvendelser", { cookie })).body as {
      found: Awaited<ReturnType<typeof listInquiries>>;
    };
    expect(first.found.rows.map(({ reference }) => reference)).toEqual(sent.slice(0, 20));
    expect(first.found.rows[0]?.daysWaiting).toBe(53);
    const second = (await ask(inquiriesRoute as Route, "/kommune/henvendelser?side=2", { cookie })).body as {
      found: Awaited<ReturnType<typeof listInquiries>>;
    };
    expect(second.found.rows.map(({ reference }) => reference)).toEqual(sent.slice(20));
  });

  test("a rejected inquiry leaves the open ones and stays among all", async () => {
    const inquiry = await anInquiry(world);
    await onInquiry(inquiry.id, { intent: "reject-inquiry", reason: "no-candidate", text: "" });
    const today = plainDate("2026-11-23");
    const list = (all: boolean) => listInquiries(portal.db.read, "159", { all, page: 1, today });
    expect((await list(false)).rows).toEqual([]);
    expect((await list(true)).rows.map(({ reference }) => reference)).toEqual([inquiry.reference]);
  });

  test("an agreement is found by a part of its reference and by its status, and says who has the ball", async () => {
    const draft = await aDraft(world);
    const find = (filter: Parameters<typeof listAgreements>[2]) =>
      listAgreements(portal.db.read, "159", filter, 1, inDays(portal, 0));
    expect((await find({ text: draft.reference.slice(-4).toLowerCase() })).rows).toMatchObject([
      { reference: draft.reference, holders: [{ holder: "consultant" }] },
    ]);
    expect((await find({ text: "%" })).rows).toEqual([]);
    expect((await find({ status: "draft" })).total).toBe(1);
    expect((await find({ status: "active" })).total).toBe(0);
    expect((await listAgreements(portal.db.read, "153", {}, 1, inDays(portal, 0))).total).toBe(0);
  });

  test("the overview shows each thing that waits, and nothing to a municipality that waits for nothing", async () => {
    await anInquiry(world, { pNumber: "1099900002" });
    await aProposedMatch(world);
    const today = plainDate("2026-11-23");
    const waiting = await overviewOf(portal.db.read, "159", today);
    expect(waiting.inquiries.total).toBe(2);
    expect(waiting.matches.rows).toMatchObject([{ firstName: "Amina" }]);
    await neighbours();
    const theirs = await overviewOf(portal.db.read, "153", today);
    expect(Object.values(theirs).filter(({ total }) => total > 0)).toEqual([]);
  });

  test("a milestone that was not kept waits in the overview", async () => {
    const { agreementId } = await anActiveAgreement(world);
    const cookie = await consultants();
    const before = await overviewOf(portal.db.read, "159", plainDate("2026-11-23"));
    expect(before.overdue.total).toBe(0);
    const later = await overviewOf(portal.db.read, "159", plainDate("2027-03-01"));
    expect(later.overdue.total).toBeGreaterThan(0);
    const [oldest] = later.overdue.rows;
    expect(oldest).toMatchObject({ agreementId });
    await onAgreement(agreementId, { intent: "milestone-done", key: oldest?.key ?? "" }, cookie);
    const done = await overviewOf(portal.db.read, "159", plainDate("2027-03-01"));
    expect(done.overdue.total).toBe(later.overdue.total - 1);
  });

  let statements = 0;
  /** Every statement that a read makes, with SQLite's own words on how it runs it. */
  async function planOf(read: (db: Db) => Promise<unknown>): Promise<string[]> {
    heard.length = 0;
    await read(portal.db.read);
    statements = heard.length;
    return [...heard].flatMap(({ statement, parameters }) => queryPlan(portal.db.read, statement, parameters));
  }
  const today = plainDate("2026-11-23");
  const reads: Record<string, (db: Db) => Promise<unknown>> = {
    "open inquiries": (db) => listInquiries(db, "159", { all: false, page: 1, today }),
    "all inquiries": (db) => listInquiries(db, "159", { all: true, page: 1, today }),
    agreements: (db) => listAgreements(db, "159", {}, 1, plainDate("2026-11-23")),
    "agreements in a status": (db) => listAgreements(db, "159", { status: "draft" }, 1, plainDate("2026-11-23")),
    "agreements by reference": (db) => listAgreements(db, "159", { text: "0001" }, 1, plainDate("2026-11-23")),
    overview: (db) => overviewOf(db, "159", today),
  };
  test.each(Object.entries(reads))("%s are read by indexes alone", async (_, read) => {
    await aDraft(world);
    const plan = await planOf(read);
    expect(plan.length).toBeGreaterThan(1);
    expect(plan.filter((step) => step.startsWith("SCAN"))).toEqual([]);
  });

  test("open inquiries come out of the index in their order, without sorting", async () => {
    const plan = await planOf(reads["open inquiries"] ?? (() => Promise.resolve()));
    expect(plan.join()).toContain("inquiry_by_municipality");
    expect(plan.filter((step) => step.includes("ORDER BY"))).toEqual([]);
  });

  test("a page of an inquiry or an agreement reads by indexes alone, and no more the more it shows", async () => {
    const inquiry = await anInquiry(world, { places: "20" });
    const { candidateId } = await aCandidate(world);
    await aProposedMatch(world, { inquiry, candidateId });
    const inquiryCase = (db: Db) => findInquiryCase(db, inquiry.id, "159");
    expect((await planOf(inquiryCase)).filter((step) => step.startsWith("SCAN"))).toEqual([]);
    const few = statements;
    for (let i = 0; i < 5; i++) {
      const other = await aCandidate(world, { email: `borger${i}@borger.example` });
      await aProposedMatch(world, { inquiry, candidateId: other.candidateId });
    }
    heard.length = 0;
    await inquiryCase(portal.db.read);
    expect(heard.length).toBe(few);

    const { agreementId } = await anActiveAgreement(world, { inquiry: await anInquiry(world) });
    const stored = await findAgreementOf(portal.db.read, agreementId, "159");
    if (!stored) throw new Error("The agreement is gone");
    const plan = await planOf((db) => findAgreementCase(db, stored));
    expect(plan.filter((step) => step.startsWith("SCAN"))).toEqual([]);
    expect(statements).toBeLessThan(15);
  });
});

describe("two editors", () => {
  test("the second is told what differs, loses nothing, and may then save over it", async () => {
    const { id } = await aDraft(world);
    const mine = { ...(await fieldsOf(id)), intent: "save", "citizen.name": "Amina Yılmaz" };
    const theirs = { ...(await fieldsOf(id)), intent: "save", remarks: "Ring før besøg." };
    expect((await onDraft(id, theirs, await approvers())).status).toBe(303);

    const told = await onDraft(id, mine);
    expect(told.status).toBe(422);
    expect(told.body.reply.values).toMatchObject({ citizen: { name: "Amina Yılmaz" } });
    expect(told.body.reply.errors[""]).toHaveLength(1);
    expect(told.body.differences).toEqual([
      { field: "citizen.name", yours: "Amina Yılmaz", stored: "" },
      { field: "remarks", yours: "", stored: "Ring før besøg." },
    ]);
    expect((await requireAgreementRow(portal, id)).draft).toMatchObject({
      citizen: { name: "" },
      remarks: "Ring før besøg.",
    });

    const knowing = { ...mine, revision: String(told.body.reply.values.revision), remarks: "Ring før besøg." };
    expect((await onDraft(id, knowing)).status).toBe(303);
    expect((await requireAgreementRow(portal, id)).draft).toMatchObject({
      citizen: { name: "Amina Yılmaz" },
      remarks: "Ring før besøg.",
    });
  });

  test("a form that is sent back for an error keeps the revision that it was filled from", async () => {
    const { id } = await aDraft(world);
    const filled = await fieldsOf(id);
    const mine = { ...filled, intent: "save", "citizen.email": "ikke en adresse" };
    await onDraft(id, { ...(await fieldsOf(id)), intent: "save", remarks: "Først" }, await approvers());
    const back = await onDraft(id, mine);
    expect(back.status).toBe(422);
    expect(back.body.reply.errors).toEqual({ "citizen.email": ["notAnEmail"] });
    expect(back.body.reply.values).toMatchObject({ revision: filled.revision, citizen: { email: "ikke en adresse" } });
  });
});

describe("the draft's form", () => {
  test("saves every field as it was typed", async () => {
    const { id } = await aDraft(world);
    const fields = {
      ...(await fieldsOf(id)),
      intent: "save",
      "citizen.name": "Amina Yılmaz Sørensen",
      "employerSignatories[1].name": "Ib Åberg",
      "employerSignatories[1].title": "Ejer",
      "employerSignatories[1].email": "ib@soborg-kobmand.example",
      "representative.needed": "on",
      "mentor.hoursPerWeek": "2,5",
      approverId: world.approver.accountId,
      "steps[0].hours[0].hoursPerWeek": "18,5",
      "training[0].provider": "AMU Hovedstaden",
      capacityOverrideReason: "To kolleger fratræder i marts.",
    };
    expect((await onDraft(id, fields)).location).toBe(`${paths.municipalityAgreement(id)}?gjort=gemt`);
    const { draft } = await requireAgreementRow(portal, id);
    expect(draft).toMatchObject({
      citizen: { name: "Amina Yılmaz Sørensen" },
      representative: { needed: true },
      mentor: { hoursPerWeek: 2.5 },
      approverId: world.approver.accountId,
      capacityOverrideReason: "To kolleger fratræder i marts.",
    });
    expect(draft.employerSignatories).toHaveLength(2);
    expect(draft.steps[0]?.hours[0]?.hoursPerWeek).toBe(18.5);
    expect(draft.training[0]?.provider).toBe("AMU Hovedstaden");
  });

  test("computes the dates again from another start", async () => {
    const { id, draft } = await aDraft(world);
    const start = { "startDate.day": "1", "startDate.month": "3", "startDate.year": "2027" };
    const pressed = { ...(await fieldsOf(id)), ...start, intent: "redate" };
    expect((await onDraft(id, pressed)).location).toBe(`${paths.municipalityDraft(id)}?gjort=gemt`);
    const moved = (await requireAgreementRow(portal, id)).draft;
    expect(moved.steps.find((step) => step.included)?.start).toBe("2027-03-01");
    expect(moved.mentor.start).toBe("2027-03-01");
    expect(moved.steps.map((step) => step.included)).toEqual(draft.steps.map((step) => step.included));
    // Pressed twice, it says the same once more and saves nothing.
    expect((await onDraft(id, pressed)).status).toBe(303);
    expect(await eventsOf("draft-saved")).toBe(1);
  });

  test("adds and removes a signatory without saving, and keeps what is typed", async () => {
    const { id, revision } = await aDraft(world);
    const typed = { ...(await fieldsOf(id)), "citizen.name": "Halvskrevet", "citizen.email": "halv@" };
    const added = await onDraft(id, { ...typed, intent: "add-signatory" });
    expect(added).toMatchObject({ status: 200, body: { reply: { errors: {} } } });
    expect(added.body.reply.values).toMatchObject({ citizen: { name: "Halvskrevet", email: "halv@" } });
    expect(added.body.reply.values.employerSignatories).toHaveLength(2);

    const second = { "employerSignatories[1].name": "Ib Åberg" };
    const removed = await onDraft(id, { ...typed, ...second, intent: "remove-signatory-0" });
    expect(removed.body.reply.values.employerSignatories).toEqual([{ name: "Ib Åberg" }]);
    expect((await requireAgreementRow(portal, id)).revision).toBe(revision);
  });

  test("a CPR number is refused in its field", async () => {
    const { id } = await aDraft(world);
    const back = await onDraft(id, { ...(await fieldsOf(id)), intent: "save", remarks: "Cpr 010190-1234" });
    expect(back).toMatchObject({ status: 422, body: { reply: { errors: { remarks: ["cprNumber"] } } } });
  });
});

describe("a button pressed twice", () => {
  test("proposes, approves and drafts once", async () => {
    const inquiry = await anInquiry(world);
    const { candidateId } = await aCandidate(world);
    const twice = async (form: Record<string, string>) => [
      await onInquiry(inquiry.id, form),
      await onInquiry(inquiry.id, form),
    ];
    for (const { status } of await twice({ intent: "propose", candidateId })) expect(status).toBe(303);
    const matches = await portal.db.read.select().from(match);
    expect(matches).toHaveLength(1);
    const matchId = matches[0]?.id ?? "";
    for (const { status } of await twice({ intent: "approve", matchId })) expect(status).toBe(303);
    expect(await eventsOf("match-approved")).toBe(1);
    const drafted = await twice({ intent: "draft", matchId, skipReason: "Unødvendigt." });
    expect(new Set(drafted.map(({ location }) => location)).size).toBe(1);
    expect(await portal.db.read.select().from(agreement)).toHaveLength(1);
  });

  test("rejects a match and an inquiry once", async () => {
    const inquiry = await anInquiry(world);
    const matchId = await aProposedMatch(world, { inquiry });
    for (const form of [
      { intent: "reject", matchId, reason: "other-competences", text: "Taler ikke med kunder endnu." },
      { intent: "reject-inquiry", reason: "no-candidate", text: "" },
    ]) {
      expect((await onInquiry(inquiry.id, form)).status).toBe(303);
      expect((await onInquiry(inquiry.id, form)).status).toBe(303);
    }
    expect(await eventsOf("match-rejected")).toBe(1);
    expect(await eventsOf("inquiry-rejected")).toBe(1);
  });

  test("moves an agreement once at each step, and signs it once", async () => {
    const { id } = await aCompleteDraft(world);
    const twice = async (form: Record<string, string>) => {
      for (const { status } of [await onAgreement(id, form), await onAgreement(id, form)]) expect(status).toBe(303);
    };
    await twice({ intent: "review" });
    await twice({ intent: "back-to-draft" });
    await twice({ intent: "review" });
    await twice({ intent: "send" });
    const versionId = (await requireAgreementRow(portal, id)).currentVersionId ?? "";
    for (const slot of signingByLink) granted(await signAs(world, { agreementId: id, versionId }, slot));

    const cookie = await approvers();
    const sign = { intent: "sign", versionId, consent: "on" };
    const unread = await press(signRoute as Route, paths.municipalitySign(id), {
      id,
      cookie,
      form: { intent: "sign", versionId },
    });
    expect(unread).toMatchObject({ status: 422, body: { reply: { errors: { consent: ["mustAccept"] } } } });
    for (let i = 0; i < 2; i++) {
      const { status } = await press(signRoute as Route, paths.municipalitySign(id), { id, cookie, form: sign });
      expect(status).toBe(303);
    }
    const signed = await portal.db.read.select().from(signature).where(eq(signature.slot, "municipality"));
    expect(signed).toMatchObject([{ method: "account", identifiedBy: world.approver.email }]);
    expect((await requireAgreementRow(portal, id)).status).toBe("active");

    await twice({ intent: "milestone-done", key: "vitas-filed" });
    expect(await eventsOf("milestone-done")).toBe(1);
    const [year = "", month = "", day = ""] = inDays(portal, 30).split("-");
    const lastDay = { "lastDay.year": year, "lastDay.month": month, "lastDay.day": day };
    await twice({ intent: "end", reason: "Butikken lukker.", ...lastDay });
    expect(await eventsOf("ended-early")).toBe(1);
    for (const kind of ["sent-to-signature", "activated"]) expect(await eventsOf(kind)).toBe(1);
  });

  test("withdraws once", async () => {
    const { id } = await aDraft(world);
    const form = { intent: "withdraw", reason: "Borgeren har fundet et andet job." };
    for (let i = 0; i < 2; i++) expect((await onAgreement(id, form)).status).toBe(303);
    expect(await eventsOf("withdrawn")).toBe(1);
  });
});

describe("what cannot be done comes back with its sentence", () => {
  test("an incomplete draft is not sent to review, and the page lists what is missing per party", async () => {
    const { id } = await aDraft(world);
    const back = await onAgreement(id, { intent: "review" });
    expect(back.status).toBe(422);
    expect(back.body.reply.errors[""]?.[0]).toContain("Kladden er ikke færdig");
    const page = (await ask(agreementRoute as Route, "/", { id, cookie: await consultants() })).body as {
      missing: { party: string; field: string }[];
    };
    expect(page.missing.map(({ field }) => field)).toContain("citizen.name");
    expect(new Set(page.missing.map(({ party }) => party))).toContain("municipality");
  });

  test("a rejection without a reason from the list is sent back with what was typed", async () => {
    const inquiry = await anInquiry(world);
    const matchId = await aProposedMatch(world, { inquiry });
    const back = await onInquiry(inquiry.id, { intent: "reject", matchId, reason: "", text: "Vi talte sammen." });
    expect(back).toMatchObject({
      status: 422,
      body: { form: `reject-${matchId}`, reply: { values: { text: "Vi talte sammen." } } },
    });
    expect(back.body.reply.errors.reason).toEqual(["chooseOne"]);
  });

  test("a course with open milestones is not completed", async () => {
    const { agreementId } = await anActiveAgreement(world);
    const outcome = { outcome: "no-job", noJobReason: "moved" };
    const back = await onAgreement(agreementId, { intent: "complete", ...outcome });
    expect(back.status).toBe(422);
    expect(back.body.reply.errors[""]?.[0]).toContain("milepæle");
    const unanswered = await onAgreement(agreementId, { intent: "complete" });
    expect(unanswered.body.reply.errors.outcome).toEqual(["chooseOne"]);
  });

  test("an unknown button is a 404 and never a fault", async () => {
    const inquiry = await anInquiry(world);
    for (const intent of ["", "toString", "constructor", "slet"]) {
      expect((await onInquiry(inquiry.id, { intent })).status).toBe(404);
    }
    await anApprovedMatch(world, { inquiry });
  });
});
