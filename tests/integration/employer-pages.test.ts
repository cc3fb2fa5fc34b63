import { eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { paths } from "#app/paths.ts";
import { action, loader } from "#app/routes/employer/agreement.tsx";
import { loader as contractLoader } from "#app/routes/employer/contract.tsx";
import { loader as contractPdfLoader } from "#app/routes/employer/contract-pdf.ts";
import { loader as overviewLoader } from "#app/routes/employer/overview.tsx";
import { signInAs } from "#app/use-cases/account/sign-in.server.ts";
import { account, milestone } from "#db/schema/index.ts";
import { type OpenedPortal, openTestRuntime, type TestPortal } from "#tests/support/portal.server.ts";
import { answerOf, routeArguments } from "#tests/support/routes.server.ts";
import {
  aDraft,
  anActiveAgreement,
  anAgreementAwaitingSignatures,
  anApprovedMatch,
  anInquiry,
  aWorld,
  granted,
  inDays,
  requireAgreementRow,
  type World,
} from "#tests/support/world.server.ts";

let opened: OpenedPortal;
let portal: TestPortal;
let world: World;
const statements: string[] = [];

beforeEach(async () => {
  statements.length = 0;
  opened = await openTestRuntime((statement) => statements.push(statement));
  portal = opened.portal;
  world = await aWorld(portal);
});

async function cookieOf(email: string): Promise<string> {
  const [person] = await portal.db.read.select().from(account).where(eq(account.email, email));
  return `portalen=${granted(await signInAs(portal, person?.id ?? "")).session}`;
}

const ownCookie = () => cookieOf("bente@soborg-kobmand.example");

/** Somebody else's employer, with an inquiry of its own. */
async function strangersCookie(): Promise<string> {
  await anInquiry(world, {
    cvrNumber: "10000009",
    pNumber: "1099900099",
    employerName: "En anden ApS",
    contactEmail: "anden@eksempel.example",
  });
  return cookieOf("anden@eksempel.example");
}

const overview = async (cookie: string) =>
  answerOf<Awaited<ReturnType<typeof overviewLoader>>>(
    overviewLoader(routeArguments(paths.employerHome(), { cookie })),
  );

const show = (id: string, cookie: string) =>
  answerOf<Awaited<ReturnType<typeof loader>>>(
    loader(routeArguments(paths.employerAgreement(id), { params: { id }, cookie })),
  );

const press = (id: string, cookie: string, form: Record<string, string>) =>
  answerOf<{ form: string; reply: { errors: Record<string, string[]>; values: Record<string, unknown> } }>(
    action(routeArguments(paths.employerAgreement(id), { params: { id }, cookie, form })),
  );

const typedDate = (day: string) => {
  const [year = "", month = "", date = ""] = day.split("-");
  return { "lastDay.year": year, "lastDay.month": month, "lastDay.day": date };
};

test("whoever is not signed in is sent to the sign-in page and back; a consultant finds no employer's page", async () => {
  expect(await overview("")).toMatchObject({
    status: 302,
    location: `${paths.signIn()}?videre=${encodeURIComponent(paths.employerHome())}`,
  });
  expect((await overview(await cookieOf(world.consultant.email))).status).toBe(404);
});

test("an inquiry waits for the consultant until a candidate waits for the employer", async () => {
  await anInquiry(world);
  const cookie = await ownCookie();
  const before = (await overview(cookie)).body;
  expect(before.inquiries).toMatchObject([{ status: "open", ball: [{ holder: "consultant" }] }]);
  expect(before.waiting).toEqual([]);

  await anApprovedMatch(world, { inquiry: await anInquiry(world, { unitName: "Kælderen", places: "1" }) });
  const { body } = await overview(cookie);
  expect(body.waiting).toMatchObject([{ what: "answer", contactEmail: "bente@soborg-kobmand.example" }]);
  expect(body.inquiries.find(({ status }) => status === "matched")).toMatchObject({ ball: [{ holder: "employer-1" }] });
});

test("an inquiry that became an agreement leaves the ball to the agreement", async () => {
  const { id, reference } = await aDraft(world, { inquiry: await anInquiry(world, { places: "1" }) });
  const { body } = await overview(await ownCookie());
  expect(body.inquiries).toMatchObject([{ status: "matched", ball: [], agreements: [reference] }]);
  expect(body.agreements).toMatchObject([{ id, ball: [{ holder: "consultant" }] }]);
});

test("an employer sees its own inquiries and agreements and nobody else's", async () => {
  const { agreementId } = await anAgreementAwaitingSignatures(world);
  const stranger = (await overview(await strangersCookie())).body;
  expect(stranger.agreements).toEqual([]);
  expect(stranger.inquiries.map(({ unitName }) => unitName)).toHaveLength(1);
  expect(stranger.waiting).toEqual([]);

  const own = (await overview(await ownCookie())).body;
  expect(own.agreements.map(({ id }) => id)).toEqual([agreementId]);
  expect(own.waiting).toMatchObject([{ what: "sign", agreementId }]);
});

test("another employer's agreement, its contract and its buttons do not exist", async () => {
  const { agreementId: id } = await anActiveAgreement(world);
  const cookie = await strangersCookie();
  expect((await show(id, cookie)).status).toBe(404);
  expect((await show("findes-ikke", cookie)).status).toBe(404);
  const contract = { params: { id }, cookie };
  expect((await answerOf(contractLoader(routeArguments(paths.employerContract(id), contract)))).status).toBe(404);
  expect((await answerOf(contractPdfLoader(routeArguments(paths.employerContractPdf(id), contract)))).status).toBe(404);
  const end = { intent: "end", reason: "Nej", ...typedDate(inDays(portal, 1)) };
  expect((await press(id, cookie, end)).status).toBe(404);
  expect((await requireAgreementRow(portal, id)).status).toBe("active");
});

test("a draft shows its dates and no more of the person than a first name, and none of the municipality's own work", async () => {
  const { id } = await aDraft(world);
  const { body } = await show(id, await ownCookie());
  expect(body).toMatchObject({ status: "draft", inDraft: true, facts: { citizen: "Amina" }, milestones: [] });
  expect(body.course.steps.some(({ start }) => start !== null)).toBe(true);
  expect(body.history.map(({ kind }) => kind)).toEqual(["agreement-drafted"]);
  expect(
    (await answerOf(contractLoader(routeArguments("/", { params: { id }, cookie: await ownCookie() })))).status,
  ).toBe(404);
});

test("whoever signs for the employer is named with the address that has the link, and can have it mailed again", async () => {
  const { agreementId: id } = await anAgreementAwaitingSignatures(world);
  const cookie = await ownCookie();
  expect((await show(id, cookie)).body.toSign).toMatchObject([
    { slot: "employer-1", email: "bente@soborg-kobmand.example", mine: true },
  ]);
  const toOwn = async () =>
    (await opened.mails()).filter(
      ({ toAddress, message }) => toAddress === "bente@soborg-kobmand.example" && message.kind === "please-sign",
    );
  expect(await toOwn()).toHaveLength(1);
  expect(await press(id, cookie, { intent: "mail-link" })).toMatchObject({ status: 303 });
  expect(await press(id, cookie, { intent: "mail-link" })).toMatchObject({ status: 303 });
  expect(await toOwn()).toHaveLength(2);
});

test("the employer marks its own milestones as reached, once, and no others", async () => {
  const { agreementId: id } = await anActiveAgreement(world);
  const cookie = await ownCookie();
  const { milestones } = (await show(id, cookie)).body;
  const keyOf = (wanted: string) => milestones.find(({ owner }) => owner === wanted)?.key ?? "";

  const own = { intent: "milestone-done", key: keyOf("employer") };
  const receipt = { status: 303, location: `${paths.employerAgreement(id)}?gjort=milepael` };
  expect(await press(id, cookie, own)).toMatchObject(receipt);
  expect(await press(id, cookie, own)).toMatchObject(receipt);
  const done = await portal.db.read.select().from(milestone).where(eq(milestone.state, "done"));
  expect(done.map(({ key, doneBy }) => [key, doneBy])).toEqual([[own.key, "employer"]]);

  const refused = await press(id, cookie, { intent: "milestone-done", key: keyOf("mentor") });
  expect(refused.status).toBe(422);
  expect(refused.body.reply.errors[""]?.[0]).toMatch(/anden part/);
  expect((await press(id, cookie, { intent: "milestone-done", key: "findes-ikke" })).status).toBe(404);
  expect((await show(id, cookie)).body.history.at(-1)).toMatchObject({ kind: "milestone-done", slot: "employer-1" });
});

test("an overdue milestone of the employer's own stands among what waits", async () => {
  const { agreementId: id } = await anActiveAgreement(world);
  const cookie = await ownCookie();
  const first = (await show(id, cookie)).body.milestones.find(({ owner }) => owner === "employer");
  const due = first?.due ?? inDays(portal, 0);
  portal.clock.setDay(due, 9);
  const onTheDay = await overview(await ownCookie());
  expect(onTheDay.body.waiting[0]).toMatchObject({ what: "milestone", key: first?.key, overdue: false });
  portal.clock.set(portal.now() + 86_400_000);
  const after = await overview(await ownCookie());
  expect(after.body.waiting[0]).toMatchObject({ what: "milestone", key: first?.key, overdue: true });
});

test("ending early needs a reason and a day that exists, keeps what was typed, and happens once", async () => {
  const { agreementId: id } = await anActiveAgreement(world);
  const cookie = await ownCookie();
  const refused = await press(id, cookie, { intent: "end", reason: "", ...typedDate("2027-02-31") });
  expect(refused.status).toBe(422);
  expect(Object.keys(refused.body.reply.errors).toSorted()).toEqual(["lastDay", "reason"]);
  expect(refused.body.reply.values).toMatchObject({ lastDay: { day: "31", month: "02" } });

  const end = { intent: "end", reason: "Butikken lukker.", ...typedDate(inDays(portal, 3)) };
  const receipt = { status: 303, location: `${paths.employerAgreement(id)}?gjort=slut` };
  expect(await press(id, cookie, end)).toMatchObject(receipt);
  expect(await press(id, cookie, end)).toMatchObject(receipt);
  const { body } = await show(id, cookie);
  expect(body).toMatchObject({ status: "ended-early", ball: [], facts: { statusReason: "Butikken lukker." } });
  expect(body.milestones.every(({ state }) => state === "waived")).toBe(true);
  expect(body.history.filter(({ kind }) => kind === "ended-early")).toHaveLength(1);
});

test("twelve weeks after the course the employer's access to it ends", async () => {
  const { agreementId: id } = await anActiveAgreement(world);
  const end = { intent: "end", reason: "Butikken lukker.", ...typedDate(inDays(portal, 0)) };
  await press(id, await ownCookie(), end);
  portal.clock.setDay(inDays(portal, 12 * 7));
  expect((await show(id, await ownCookie())).status).toBe(200);
  portal.clock.setDay(inDays(portal, 1));
  expect((await show(id, await ownCookie())).status).toBe(404);
  expect((await overview(await ownCookie())).body.agreements).toEqual([]);
});

test("the contract is read as a page and fetched as the sealed PDF", async () => {
  const { agreementId: id } = await anActiveAgreement(world);
  const cookie = await ownCookie();
  const page = await contractLoader(routeArguments(paths.employerContract(id), { params: { id }, cookie }));
  expect(page.contract.evidence?.signatures).toHaveLength(5);
  const pdf = await contractPdfLoader(routeArguments(paths.employerContractPdf(id), { params: { id }, cookie }));
  expect(pdf.headers.get("Content-Type")).toBe("application/pdf");
  expect(
    Buffer.from(await pdf.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe("%PDF-");
});

test("an unknown button is a 404", async () => {
  const { id } = await aDraft(world);
  expect((await press(id, await ownCookie(), { intent: "constructor" })).status).toBe(404);
  expect((await press(id, await ownCookie(), {})).status).toBe(404);
});

test("the overview takes as many statements for two inquiries as for one", async () => {
  await anInquiry(world);
  const cookie = await ownCookie();
  const countOf = async () => {
    statements.length = 0;
    await overview(cookie);
    return statements.length;
  };
  const one = await countOf();
  await anInquiry(world);
  expect(await countOf()).toBe(one);
});
