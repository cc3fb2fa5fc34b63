import { count } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import * as answerMatchPage from "#app/routes/personal/answer-match.tsx";
import * as lostLinkPage from "#app/routes/personal/lost-link.tsx";
import * as signPage from "#app/routes/personal/sign.tsx";
import * as signContract from "#app/routes/personal/sign-contract.ts";
import { sha256 } from "#app/sha256.server.ts";
import type { Db } from "#db/connection.server.ts";
import { listSignatures } from "#db/repositories/agreement-repository.server.ts";
import { event, outboxMail, personalLink, signature } from "#db/schema/index.ts";
import { openTestRuntime } from "#tests/support/portal.server.ts";
import { visit } from "#tests/support/visit.server.ts";
import {
  type AwaitingAgreement,
  anAgreementAwaitingSignatures,
  anApprovedMatch,
  answerLinkFor,
  aWorld,
  granted,
  linkFor,
  requireAgreementRow,
  signAs,
  type World,
} from "#tests/support/world.server.ts";

type Seen = { state: string; sent?: boolean; round?: { versionId: string; documentSha256: string } };
type Failed = { reply: { values: Record<string, unknown>; errors: Record<string, string[]> } };

async function openSigning() {
  const opened = await openTestRuntime();
  const world = await aWorld(opened.portal);
  const awaiting = await anAgreementAwaitingSignatures(world);
  return { ...opened, world, awaiting };
}

const tokenOf = (world: World, { agreementId }: AwaitingAgreement, slot: string) =>
  linkFor(world.portal, { agreementId, slot, purpose: "sign" });

const at = (token: string) => ({ path: `/underskriv/${token}`, params: { token } });
const look = (token: string) => visit<Seen>(signPage.loader, at(token));
const press = (token: string, form: Record<string, string>, clientAddress?: string) =>
  visit<Failed>(signPage.action, { ...at(token), form, ...(clientAddress && { clientAddress }) });
const signing = ({ versionId }: AwaitingAgreement) => ({ intent: "sign", versionId, locale: "da", consent: "on" });

/** Everything that looking could change. */
const traces = (db: Db) =>
  [signature, event, outboxMail, personalLink].map((table) => db.select({ rows: count() }).from(table).get()?.rows);

describe("the page behind a signing link", () => {
  it("changes nothing by being looked at", async () => {
    const { portal, world, awaiting } = await openSigning();
    const token = await tokenOf(world, awaiting, "mentor");
    const before = traces(portal.db.read);
    for (let i = 0; i < 3; i++) {
      expect((await look(token)).data).toMatchObject({ state: "to-sign", round: { versionId: awaiting.versionId } });
    }
    expect(traces(portal.db.read)).toEqual(before);
    expect(
      portal.db.read
        .select()
        .from(personalLink)
        .all()
        .every((link) => link.usedAt === null),
    ).toBe(true);
  });

  it("makes one signature however often the button is pressed, and then shows the receipt", async () => {
    const { portal, world, awaiting } = await openSigning();
    const token = await tokenOf(world, awaiting, "mentor");
    const answers = await Promise.all([1, 2, 3].map(() => press(token, signing(awaiting))));
    answers.push(await press(token, signing(awaiting)));
    expect(answers.map(({ status, headers }) => [status, headers.get("Location")])).toEqual(
      answers.map(() => [303, `/underskriv/${token}`]),
    );
    const signed = await listSignatures(portal.db.read, awaiting.versionId);
    expect(signed.map(({ slot, ipAddress, locale }) => ({ slot, ipAddress, locale }))).toEqual([
      { slot: "mentor", ipAddress: "192.0.2.44", locale: "da" },
    ]);
    expect(await look(token)).toMatchObject({ status: 200, data: { state: "signed" } });
  });

  it("asks for the tick, and keeps what was typed", async () => {
    const { portal, world, awaiting } = await openSigning();
    const token = await tokenOf(world, awaiting, "citizen");
    const unticked = await press(token, { intent: "sign", versionId: awaiting.versionId });
    expect(unticked.status).toBe(422);
    expect(unticked.data.reply.errors).toEqual({ consent: ["mustAccept"] });
    const cpr = await press(token, {
      intent: "refuse",
      versionId: awaiting.versionId,
      reason: "Mit nummer er 010190-1234",
    });
    expect(cpr.status).toBe(422);
    expect(cpr.data.reply.values).toMatchObject({ intent: "refuse", reason: "Mit nummer er 010190-1234" });
    expect(await listSignatures(portal.db.read, awaiting.versionId)).toEqual([]);
  });

  it("tells that a newer version exists instead of signing it unseen", async () => {
    const { portal, world, awaiting } = await openSigning();
    const token = await tokenOf(world, awaiting, "mentor");
    const stale = await press(token, { ...signing(awaiting), versionId: "an older version" });
    expect(stale.status).toBe(409);
    expect(stale.data.reply.errors[""]?.[0]).toContain("nyere version");
    expect(await listSignatures(portal.db.read, awaiting.versionId)).toEqual([]);
  });

  it("takes a refusal with its reason, once, and stops the signing", async () => {
    const { portal, world, awaiting } = await openSigning();
    const token = await tokenOf(world, awaiting, "citizen");
    const empty = await press(token, { intent: "refuse", versionId: awaiting.versionId, reason: "  " });
    expect(empty.data.reply.errors).toEqual({ reason: ["required"] });

    const refusing = { intent: "refuse", versionId: awaiting.versionId, reason: "Arbejdstiden passer ikke." };
    expect((await press(token, refusing)).status).toBe(303);
    expect((await press(token, refusing)).status).toBe(303);
    expect(await requireAgreementRow(portal, awaiting.agreementId)).toMatchObject({ status: "declined" });
    expect((await look(token)).data).toMatchObject({ state: "refused" });
    const other = await portal.db.read.select().from(personalLink).all();
    const mentors = other.find((link) => link.slot === "mentor" && link.purpose === "sign");
    expect((await look(portal.linkToken(mentors?.id ?? ""))).status).toBe(410);
  });

  it("does not exist for a token that nobody was given, or that opens another page", async () => {
    const { portal, world, awaiting } = await openSigning();
    const matchToken = await answerLinkFor(portal, (await requireAgreementRow(portal, awaiting.agreementId)).matchId);
    for (const token of ["x", "", "æøå%", "y".repeat(5000), matchToken]) {
      expect((await look(token)).status).toBe(404);
      expect((await press(token, signing(awaiting))).status).toBe(404);
      expect((await visit(signContract.loader, at(token))).status).toBe(404);
    }
    expect(world.packageSlug).not.toBe("");
  });
});

describe("the contract behind a signing link", () => {
  it("is the frozen document whose hash is signed, told unchanged with 304", async () => {
    const { world, awaiting, portal } = await openSigning();
    const token = await tokenOf(world, awaiting, "mentor");
    const pdf = await visit(signContract.loader, at(token));
    const bytes = new Uint8Array(await (pdf.response ?? new Response()).arrayBuffer());
    const { round } = (await look(token)).data;
    expect(sha256(bytes)).toBe(round?.documentSha256);
    expect(pdf.headers.get("Content-Type")).toBe("application/pdf");
    expect(pdf.headers.get("Cache-Control")).toContain("private");
    const etag = pdf.headers.get("ETag") ?? "";
    expect((await visit(signContract.loader, { ...at(token), headers: { "If-None-Match": etag } })).status).toBe(304);
    expect(portal.db.read.select().from(signature).all()).toEqual([]);
  });

  it("stays with whoever signed through the link until the link would have expired", async () => {
    const { portal, world, awaiting } = await openSigning();
    const token = await tokenOf(world, awaiting, "mentor");
    await press(token, signing(awaiting));
    expect((await visit(signContract.loader, at(token))).status).toBe(200);
    portal.clock.setDay("2027-06-01");
    expect((await visit(signContract.loader, at(token))).status).toBe(404);
    expect((await look(token)).status).toBe(410);
  });
});

describe("a signing link that no longer opens", () => {
  it("mails one new link to the stored address, however often the button is pressed", async () => {
    const { portal, world, awaiting, mails } = await openSigning();
    const token = await tokenOf(world, awaiting, "mentor");
    portal.clock.setDay("2027-01-05");
    expect(await look(token)).toMatchObject({ status: 410, data: { state: "closed", sent: false } });
    const before = (await mails()).length;
    for (let i = 0; i < 3; i++) {
      const answer = await press(token, { intent: "renew" });
      expect([answer.status, answer.headers.get("Location")]).toEqual([303, `/underskriv/${token}?sendt=1`]);
    }
    const fresh = (await mails()).slice(before);
    expect(fresh.map((mail) => [mail.toAddress, mail.message.kind])).toEqual([
      ["jørn@soborg-kobmand.example", "please-sign"],
    ]);
    expect(await visit<Seen>(signPage.loader, { ...at(token), path: `/underskriv/${token}?sendt=1` })).toMatchObject({
      status: 410,
      data: { sent: true },
    });
  });

  it("says so after too many tries", async () => {
    const { portal, world, awaiting } = await openSigning();
    const token = await tokenOf(world, awaiting, "mentor");
    portal.clock.setDay("2027-01-05");
    const statuses = [];
    for (let i = 0; i < 8; i++) statuses.push((await press(token, { intent: "renew" }, "192.0.2.200")).status);
    expect(statuses).toEqual([303, 303, 303, 303, 303, 303, 429, 429]);
  });
});

describe("«I have lost my link»", () => {
  const ask = (email: string) => visit<Failed>(lostLinkPage.action, { path: "/nyt-link", form: { email } });

  it("answers the same to everybody, and mails only those who are known", async () => {
    const { mails } = await openSigning();
    const before = (await mails()).length;
    const known = await ask("Jørn@Soborg-Kobmand.example");
    const unknown = await ask("nobody@elsewhere.example");
    expect([known.status, known.headers.get("Location")]).toEqual([unknown.status, unknown.headers.get("Location")]);
    expect((await mails()).slice(before).map((mail) => mail.toAddress)).toEqual(["jørn@soborg-kobmand.example"]);
  });

  it("keeps an address that is none, with what is wrong", async () => {
    await openSigning();
    expect(await ask("jørn at home")).toMatchObject({
      status: 422,
      data: { reply: { values: { email: "jørn at home" }, errors: { email: ["notAnEmail"] } } },
    });
  });
});

describe("the page on which an employer answers about a candidate", () => {
  async function openQuestion() {
    const opened = await openTestRuntime();
    const world = await aWorld(opened.portal);
    const matchId = await anApprovedMatch(world);
    const token = await answerLinkFor(opened.portal, matchId);
    const there = { path: `/kandidat/${token}`, params: { token } };
    return { ...opened, world, matchId, there };
  }
  type Match = { state: string; match: { status: string; candidate: Record<string, unknown> } };

  it("shows what the citizen agreed to share, and no address", async () => {
    const { there, portal } = await openQuestion();
    const before = traces(portal.db.read);
    const { data } = await visit<Match>(answerMatchPage.loader, there);
    expect(data.match.candidate).toMatchObject({ firstName: "Amina" });
    expect(JSON.stringify(data)).not.toContain("amina@borger.example");
    expect(traces(portal.db.read)).toEqual(before);
  });

  it("takes a yes once", async () => {
    const { there } = await openQuestion();
    for (let i = 0; i < 2; i++) {
      expect((await visit(answerMatchPage.action, { ...there, form: { intent: "accept" } })).status).toBe(303);
    }
    expect((await visit<Match>(answerMatchPage.loader, there)).data).toMatchObject({
      state: "answered",
      match: { status: "accepted" },
    });
  });

  it("asks for a reason from the list with a no, and keeps the text", async () => {
    const { there } = await openQuestion();
    const form = { intent: "decline", reason: "health", text: "Vi har fundet en anden." };
    const refused = await visit<Failed>(answerMatchPage.action, { ...there, form });
    expect(refused.status).toBe(422);
    expect(refused.data.reply).toMatchObject({ values: form, errors: { reason: ["chooseOne"] } });
    const taken = await visit(answerMatchPage.action, { ...there, form: { ...form, reason: "place-filled" } });
    expect(taken.status).toBe(303);
    expect((await visit<Match>(answerMatchPage.loader, there)).data.match.status).toBe("declined");
  });

  it("mails one new link when the old one has expired", async () => {
    const { there, portal, mails } = await openQuestion();
    portal.clock.setDay("2027-03-01");
    expect((await visit(answerMatchPage.loader, there)).status).toBe(410);
    const before = (await mails()).length;
    for (let i = 0; i < 2; i++) await visit(answerMatchPage.action, { ...there, form: { intent: "renew" } });
    expect((await mails()).slice(before).map((mail) => mail.message.kind)).toEqual(["match-to-answer"]);
  });
});

it("whoever signs last sees that the agreement is in force", async () => {
  const { world, awaiting } = await openSigning();
  const token = await tokenOf(world, awaiting, "mentor");
  for (const slot of ["employer-1", "employee-representative", "citizen"]) granted(await signAs(world, awaiting, slot));
  await press(token, signing(awaiting));
  granted(await signAs(world, awaiting, "municipality"));
  const { data } = await visit<{ state: string; round: { status: string } }>(signPage.loader, at(token));
  expect(data).toMatchObject({ state: "signed", round: { status: "active" } });
});

it("a body that is no form is refused, and breaks nothing", async () => {
  const { portal, world, awaiting } = await openSigning();
  const token = await tokenOf(world, awaiting, "mentor");
  const bodies = [
    ["{}", "application/json"],
    ["junk", "multipart/form-data; boundary=x"],
    ["", "text/plain"],
  ] as const;
  for (const [body, type] of bodies) {
    const request = new Request(`http://localhost:3000/underskriv/${token}`, {
      method: "POST",
      headers: { "Content-Type": type },
      body,
    });
    const answer = await visit((args) => signPage.action({ ...args, request }), at(token));
    expect(answer.status).toBe(400);
  }
  expect(await listSignatures(portal.db.read, awaiting.versionId)).toEqual([]);
});
