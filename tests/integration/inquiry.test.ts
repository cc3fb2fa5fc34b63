import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import type { FormReply } from "#app/http/form.server.ts";
import { paths } from "#app/paths.ts";
import { action, loader } from "#app/routes/public/inquiry.tsx";
import { loader as receiptLoader } from "#app/routes/public/inquiry-receipt.tsx";
import { signInAs } from "#app/use-cases/account/sign-in.server.ts";
import type { Portal } from "#app/use-cases/ports.ts";
import { account, employer, event, inquiry, productionUnit } from "#db/schema/index.ts";
import { butiksmedhjaelper } from "#db/seed/packages/butiksmedhjaelper.ts";
import { type OpenedPortal, openTestRuntime } from "#tests/support/portal.server.ts";
import { answerOf, routeArguments } from "#tests/support/routes.server.ts";
import { aPublishedPackage, aWorld, granted, inDays, typedInquiry, type World } from "#tests/support/world.server.ts";

let opened: OpenedPortal;
let portal: Portal;
let world: World;

beforeEach(async () => {
  opened = await openTestRuntime();
  portal = opened.portal;
  world = await aWorld(portal);
});

type Typed = Record<string, string>;

const asTyped = (given: Typed = {}): Typed => {
  const { wantedStart, ...fields } = typedInquiry(portal);
  const date = Object.entries(wantedStart).map(([part, text]) => [`wantedStart.${part}`, text ?? ""]);
  return { ...fields, ...Object.fromEntries(date), ...given };
};

const press = (typed: Typed, cookie = "", slug = world.packageSlug) =>
  answerOf<FormReply>(
    action(routeArguments(paths.inquiryNew(slug), { params: { slug }, form: typed, ...(cookie && { cookie }) })),
  );

const show = (cookie = "") =>
  loader(
    routeArguments(paths.inquiryNew(world.packageSlug), {
      params: { slug: world.packageSlug },
      ...(cookie && { cookie }),
    }),
  );

const receiptOf = (submissionKey: string) =>
  answerOf(receiptLoader(routeArguments(paths.inquiryReceipt(submissionKey), { params: { submissionKey } })));

const rows = () => portal.db.read.select().from(inquiry);

async function cookieOfNewEmployer(): Promise<string> {
  const [administrator] = (await portal.db.read.select().from(account)).filter(({ role }) => role === "employer");
  return `portalen=${granted(await signInAs(portal, administrator?.id ?? "")).session}`;
}

test("a visitor's inquiry brings its employer, workplace, contact, mail and event along, and leads to a receipt", async () => {
  const typed = asTyped();
  const sent = await press(typed);

  expect(sent).toMatchObject({ status: 303, location: paths.inquiryReceipt(typed.submissionKey ?? "") });
  expect(await rows()).toMatchObject([
    { reference: "H-2026-0001", status: "open", places: 2, fullTimeEquivalents: 24.5, mentorName: "Jørn Åkjær" },
  ]);
  expect(await portal.db.read.select().from(employer)).toMatchObject([{ cvrNumber: "99999993", ownership: "private" }]);
  expect(await portal.db.read.select().from(productionUnit)).toMatchObject([{ pNumber: "1099900001" }]);
  expect((await portal.db.read.select().from(account)).map(({ role }) => role)).toContain("employer");
  expect((await opened.mails()).map(({ toAddress, message }) => [toAddress, message.kind])).toEqual([
    ["bente@soborg-kobmand.example", "inquiry-received"],
  ]);
  expect((await portal.db.read.select().from(event)).map(({ kind }) => kind)).toContain("inquiry-sent");

  const receipt = await receiptOf(typed.submissionKey ?? "");
  expect(receipt.body).toMatchObject({ sent: { reference: "H-2026-0001", employer: { cvrNumber: "99999993" } } });
});

test("a receipt that nobody was given does not exist", async () => {
  expect((await receiptOf(randomUUID())).status).toBe(404);
  expect((await receiptOf("'; drop table inquiry; --")).status).toBe(404);
});

test("the same form sent twice is one inquiry with one receipt", async () => {
  const typed = asTyped();
  const [first, second] = await Promise.all([press(typed), press(typed)]);
  expect(second.location).toBe(first.location);
  expect(await rows()).toHaveLength(1);
  expect(await opened.mails()).toHaveLength(1);
});

test("a form that has lost its key is an inquiry of its own", async () => {
  const sent = await press(asTyped({ submissionKey: "not a key" }));
  expect(sent.status).toBe(303);
  expect(await rows()).toHaveLength(1);
});

test("a P-number of another CVR number is refused beside its field, with everything kept", async () => {
  await press(asTyped());
  const typed = asTyped({ cvrNumber: "10000009", employerName: "En anden ApS", message: "Ring helst om formiddagen" });
  const refused = await press(typed);

  expect(refused.status).toBe(422);
  expect(Object.keys(refused.body.errors)).toEqual(["pNumber"]);
  expect(refused.body.errors.pNumber?.[0]).toMatch(/andet CVR-nummer/);
  expect(refused.body.values).toMatchObject({
    cvrNumber: "10000009",
    message: "Ring helst om formiddagen",
    submissionKey: typed.submissionKey,
    noLabourDispute: "on",
    wantedStart: { day: typed["wantedStart.day"] },
  });
  expect(await rows()).toHaveLength(1);
});

test.each([
  ["31 February", { "wantedStart.day": "31", "wantedStart.month": "2" }, "wantedStart", /^notADate:31\.2\./],
  ["a date with only a year", { "wantedStart.day": "", "wantedStart.month": "" }, "wantedStart", "dateIncomplete"],
  ["a CVR number whose weights do not add up", { cvrNumber: "99999994" }, "cvrNumber", "notACvrNumber"],
  ["a public employer without a GLN number", { ownership: "public" }, "glnNumber", "glnNeeded"],
  [
    "a GLN number with a wrong check digit",
    { ownership: "public", glnNumber: "5790000000001" },
    "glnNumber",
    "notAGlnNumber",
  ],
  ["something like a CPR number in the remarks", { message: "Det er for 010190-1234" }, "message", "cprNumber"],
  ["something like a CPR number in a name", { mentorName: "Jørn 010190 1234" }, "mentorName", "cprNumber"],
  ["a mentor's address that is none", { mentorEmail: "jørn" }, "mentorEmail", "notAnEmail"],
  ["half a place", { places: "1,5" }, "places", "notWhole"],
  ["51 places", { places: "51" }, "places", "outside:1:50:51"],
  ["remarks of 2,001 letters", { message: "æ".repeat(2001) }, "message", "tooLong:2000"],
  ["a labour dispute that nobody denies", { noLabourDispute: "" }, "noLabourDispute", "mustAccept"],
  ["no municipality", { municipalityCode: "" }, "municipalityCode", "chooseOne"],
  [
    "a municipality that does not offer the package",
    { municipalityCode: "751" },
    "municipalityCode",
    /^Kommunen tilbyder/,
  ],
  ["a start far away", { "wantedStart.year": "2031" }, "wantedStart", /18 måneder/],
] as [string, Typed, string, string | RegExp][])(
  "%s is refused beside its field alone",
  async (_, given, field, error) => {
    const typed = asTyped(given);
    const refused = await press(typed);
    expect(refused.status).toBe(422);
    expect(Object.keys(refused.body.errors)).toEqual([field]);
    expect(refused.body.errors[field]).toEqual([typeof error === "string" ? error : expect.stringMatching(error)]);
    expect(refused.body.values.employerName).toBe(typed.employerName);
    expect(await rows()).toHaveLength(0);
  },
);

test("a start in the past is refused, and today is not", async () => {
  const on = (day: string) => {
    const [year = "", month = "", date = ""] = day.split("-");
    return { "wantedStart.year": year, "wantedStart.month": month, "wantedStart.day": date };
  };
  const refused = await press(asTyped(on(inDays(portal, -1))));
  expect(refused.body.errors.wantedStart?.[0]).toMatch(/passeret/);
  expect((await press(asTyped(on(inDays(portal, 0))))).status).toBe(303);
});

test("a missing GLN number is told together with the form's other errors", async () => {
  const refused = await press(asTyped({ ownership: "public", city: "", cvrNumber: "1" }));
  expect(Object.keys(refused.body.errors).toSorted()).toEqual(["city", "cvrNumber", "glnNumber"]);
});

test("an empty form is answered with its fields, and never with a fault", async () => {
  const refused = await press({});
  expect(refused.status).toBe(422);
  expect(Object.keys(refused.body.errors)).toEqual(
    expect.arrayContaining(["cvrNumber", "wantedStart", "contactEmail"]),
  );
  expect(refused.body.errors.submissionKey).toBeUndefined();
});

test("the package must be published", async () => {
  expect((await press(asTyped(), "", "findes-ikke")).status).toBe(404);
});

test("an employer of the wrong kind is told beside the choice", async () => {
  const slug = await aPublishedPackage(portal, {
    content: { ...butiksmedhjaelper, slug: "kun-private", ownerships: ["private"] },
  });
  const refused = await press(asTyped({ ownership: "public", glnNumber: "5790000000005" }), "", slug);
  expect(Object.keys(refused.body.errors)).toEqual(["ownership"]);
});

test("«Beregn pladser» sends nothing, keeps everything and complains of the head-count only", async () => {
  const answered = await press(asTyped({ intent: "capacity", cvrNumber: "1", fullTimeEquivalents: "80" }));
  expect(answered).toMatchObject({ status: 200, body: { errors: {}, values: { cvrNumber: "1" } } });
  const refused = await press(asTyped({ intent: "capacity", cvrNumber: "1", fullTimeEquivalents: "mange" }));
  expect(refused).toMatchObject({ status: 422, body: { errors: { fullTimeEquivalents: ["notANumber"] } } });
  expect(await rows()).toHaveLength(0);
});

test("a signed-in employer finds its registers, its only workplace and its contact filled in", async () => {
  await press(asTyped());
  const shown = await show(await cookieOfNewEmployer());
  expect(shown.employer).toMatchObject({
    name: "Søborg Købmandshandel ApS",
    units: [{ name: "Søborg Købmandshandel, Hovedgaden" }],
    stored: { cvrNumber: "99999993", pNumber: "1099900001", fullTimeEquivalents: 24.5, contactName: "Bente Ærø" },
  });
  expect((await show()).employer).toBeNull();
});

test("a workplace's button fills in its fields and keeps the rest; another employer's workplace fills in nothing", async () => {
  await press(asTyped());
  const cookie = await cookieOfNewEmployer();
  const [own] = await portal.db.read.select().from(productionUnit);
  const chosen = await press(asTyped({ intent: `unit:${own?.id}`, pNumber: "", places: "7" }), cookie);
  expect(chosen).toMatchObject({
    status: 200,
    body: { values: { pNumber: "1099900001", fullTimeEquivalents: "24,5", places: "7" } },
  });
  const stranger = await press(asTyped({ intent: `unit:${own?.id}`, pNumber: "1" }));
  expect(stranger.body.values.pNumber ?? "").toBe("");
});

test("an inquiry by a signed-in employer names the account in the log", async () => {
  await press(asTyped());
  const cookie = await cookieOfNewEmployer();
  await press(asTyped(), cookie);
  const actors = (await portal.db.read.select().from(event)).filter(({ kind }) => kind === "inquiry-sent");
  expect(actors.map(({ actor }) => actor.split(":")[0])).toEqual(["visitor", "account"]);
});
