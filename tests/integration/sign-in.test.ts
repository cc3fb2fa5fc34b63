import { count } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { copenhagenDate } from "#app/domain/shared/copenhagen.ts";
import { actorOf, ownPath } from "#app/http/session.server.ts";
import * as clockPage from "#app/routes/dev/clock.tsx";
import * as signInPage from "#app/routes/public/sign-in.tsx";
import * as linkPage from "#app/routes/public/sign-in-with-link.tsx";
import * as signOutPage from "#app/routes/public/sign-out.ts";
import { setRuntime } from "#app/runtime.server.ts";
import type { Db } from "#db/connection.server.ts";
import { findSetting } from "#db/repositories/setting-repository.server.ts";
import { event, outboxMail, personalLink, session } from "#db/schema/index.ts";
import { openTestRuntime } from "#tests/support/portal.server.ts";
import { type Answered, visit } from "#tests/support/visit.server.ts";
import { aWorld } from "#tests/support/world.server.ts";

type Failed = { reply: { values: Record<string, unknown>; errors: Record<string, string[]> } };
type SignInSeen = { wanted: string; organisations: { name: string; people: { name: string }[] }[] | null };

const openWorld = async () => {
  const opened = await openTestRuntime();
  return { ...opened, world: await aWorld(opened.portal) };
};

/** The same portal, as it would run for real people. */
function inProduction({ runtime }: Awaited<ReturnType<typeof openWorld>>): void {
  setRuntime({ ...runtime, config: { ...runtime.config, mode: "production" } });
}

const cookieOf = ({ headers }: Answered): string => (headers.get("Set-Cookie") ?? "").split(";")[0] ?? "";
const whoIs = (cookie: string) => actorOf(new Request("http://localhost:3000/", { headers: { Cookie: cookie } }));
const signInAs = (accountId: string, more: Record<string, string> = {}) =>
  visit<Failed>(signInPage.action, { path: "/log-ind", form: { intent: "sign-in-as", accountId, ...more } });
const ask = (email: string, clientAddress = "192.0.2.9") =>
  visit<Failed>(signInPage.action, { path: "/log-ind", form: { intent: "mail", email }, clientAddress });

const traces = (db: Db) =>
  [session, event, outboxMail, personalLink].map((table) => db.select({ rows: count() }).from(table).get()?.rows);

describe("asking for a link to sign in", () => {
  it("answers the same to everybody, and mails only those with an account", async () => {
    const { world, mails } = await openWorld();
    const known = await ask(world.consultant.email);
    const unknown = await ask("nobody@elsewhere.example");
    for (const answer of [known, unknown]) {
      expect([answer.status, answer.headers.get("Location")]).toEqual([303, "/log-ind?sendt=1"]);
    }
    expect((await mails()).map((mail) => [mail.toAddress, mail.message.kind])).toEqual([
      [world.consultant.email, "sign-in"],
    ]);
  });

  it("keeps what was typed where it is no address", async () => {
    await openWorld();
    expect(await ask("karen")).toMatchObject({
      status: 422,
      data: { reply: { values: { email: "karen" }, errors: { email: ["notAnEmail"] } } },
    });
  });

  it("stops after too many tries for one mailbox, known or not, however it is spelled", async () => {
    await openWorld();
    for (const mailbox of ["somebody@tries.example", "Nobody@Tries.example"]) {
      const statuses = [];
      for (let i = 0; i < 7; i++) {
        statuses.push((await ask(i % 2 ? mailbox : mailbox.toUpperCase(), "192.0.2.71")).status);
      }
      expect(statuses).toEqual([303, 303, 303, 303, 303, 303, 429]);
    }
  });

  it("stops after too many tries from one place", async () => {
    await openWorld();
    const statuses = [];
    for (let i = 0; i < 41; i++) statuses.push((await ask(`person${i}@spread.example`, "192.0.2.72")).status);
    expect(statuses.at(-2)).toBe(303);
    expect(statuses.at(-1)).toBe(429);
  });
});

describe("the link in the mail", () => {
  async function openLinkPage() {
    const opened = await openWorld();
    await ask(opened.world.consultant.email, "192.0.2.10");
    const [link] = opened.portal.db.read.select().from(personalLink).all();
    const token = opened.portal.linkToken(link?.id ?? "");
    return { ...opened, there: { path: `/log-ind/${token}`, params: { token } } };
  }

  it("signs nobody in by being opened, and once by its button", async () => {
    const { portal, there, world } = await openLinkPage();
    const before = traces(portal.db.read);
    for (let i = 0; i < 3; i++) expect((await visit(linkPage.loader, there)).status).toBe(200);
    expect(traces(portal.db.read)).toEqual(before);

    const entered = await visit(linkPage.action, { ...there, form: {} });
    expect([entered.status, entered.headers.get("Location")]).toEqual([303, "/kommune"]);
    expect(entered.headers.get("Set-Cookie")).toMatch(/HttpOnly; SameSite=Lax$/);
    expect(await whoIs(cookieOf(entered))).toMatchObject({ accountId: world.consultant.accountId });

    const again = await visit(linkPage.action, { ...there, form: {} });
    expect([again.headers.get("Location"), again.headers.get("Set-Cookie")]).toEqual([there.path, null]);
    expect((await visit(linkPage.loader, there)).status).toBe(410);
  });

  it("works for twenty minutes", async () => {
    const { portal, there } = await openLinkPage();
    portal.clock.set(portal.now() + 21 * 60_000);
    expect((await visit(linkPage.loader, there)).status).toBe(410);
    expect((await visit(linkPage.action, { ...there, form: {} })).headers.get("Set-Cookie")).toBeNull();
  });

  it("does not exist where nobody was given it", async () => {
    await openWorld();
    const nobody = { path: "/log-ind/x", params: { token: "x" } };
    expect((await visit(linkPage.loader, nobody)).status).toBe(404);
    expect((await visit(linkPage.action, { ...nobody, form: {} })).status).toBe(404);
  });
});

describe("the demonstration's list of people", () => {
  it("lets one be anybody, and leads to where one wanted to go", async () => {
    const { world } = await openWorld();
    const { data } = await visit<SignInSeen>(signInPage.loader, { path: "/log-ind?videre=%2Fkommune%2Faftaler" });
    expect(data.wanted).toBe("/kommune/aftaler");
    expect(data.organisations?.map(({ name, people }) => [name, people.map((person) => person.name)])).toEqual([
      ["Gladsaxe Kommune", ["Karen Holm", "Lise Brandt"]],
    ]);
    const entered = await signInAs(world.approver.accountId, { wanted: data.wanted });
    expect(entered.headers.get("Location")).toBe("/kommune/aftaler");
    expect(await whoIs(cookieOf(entered))).toMatchObject({ role: "approver" });
    expect((await signInAs("nobody")).status).toBe(404);
  });

  it.each([
    "https://elsewhere.example/",
    "//elsewhere.example",
    "/\\elsewhere.example",
    "/\t/elsewhere.example",
    "javascript:alert(1)",
    "kommune",
    "",
  ])("leads nowhere else: %j", async (wanted) => {
    const { world } = await openWorld();
    expect((await signInAs(world.consultant.accountId, { wanted })).headers.get("Location")).toBe("/kommune");
    const seen = await visit<SignInSeen>(signInPage.loader, { path: `/log-ind?videre=${encodeURIComponent(wanted)}` });
    expect(seen.data.wanted).toBe("");
    expect(ownPath(wanted, "/hjem")).toBe("/hjem");
  });

  it("does not exist in production, and nobody can be signed in by it", async () => {
    const opened = await openWorld();
    inProduction(opened);
    const { data } = await visit<SignInSeen>(signInPage.loader, { path: "/log-ind" });
    expect(data.organisations).toBeNull();
    const refused = await signInAs(opened.world.consultant.accountId);
    expect([refused.status, refused.headers.get("Set-Cookie")]).toEqual([404, null]);
    expect(opened.portal.db.read.select().from(session).all()).toEqual([]);
  });
});

describe("signing out", () => {
  it("ends the session, and happens by its button only", async () => {
    const { world } = await openWorld();
    const cookie = cookieOf(await signInAs(world.consultant.accountId));
    expect((await visit(signOutPage.loader, { path: "/log-ud", cookie })).headers.get("Location")).toBe("/");
    expect(await whoIs(cookie)).toBeDefined();
    const out = await visit(signOutPage.action, { path: "/log-ud", cookie, form: {} });
    expect([out.status, out.headers.get("Location")]).toEqual([303, "/"]);
    expect(out.headers.get("Set-Cookie")).toContain("Max-Age=0");
    expect(await whoIs(cookie)).toBeUndefined();
  });

  it("happens to the old session when somebody else signs in", async () => {
    const { world } = await openWorld();
    const cookie = cookieOf(await signInAs(world.consultant.accountId));
    await visit(signInPage.action, {
      path: "/log-ind",
      cookie,
      form: { intent: "sign-in-as", accountId: world.approver.accountId },
    });
    expect(await whoIs(cookie)).toBeUndefined();
  });
});

describe("the demonstration's clock", () => {
  const set = (form: Record<string, string>, cookie?: string) =>
    visit<Failed>(clockPage.action, { path: "/dev/ur", form, ...(cookie && { cookie }) });
  const ahead = async (db: Db) => Number((await findSetting(db, "demo-clock-ahead-ms")) ?? 0);
  const hour = 3_600_000;

  it("moves to eight o'clock on the day that is asked for, past a weekend where it must", async () => {
    const { portal } = await openWorld();
    portal.clock.setDay("2026-11-27", 9);
    expect((await set({ intent: "next-working-day" })).status).toBe(303);
    expect(await ahead(portal.db.read)).toBe(3 * 24 * hour - hour);
    expect(copenhagenDate(portal.now() + (await ahead(portal.db.read)))).toBe("2026-11-30");
  });

  it("moves forward only, and no further than three years", async () => {
    const { portal } = await openWorld();
    const day = (day: string, month: string, year: string) =>
      set({ intent: "day", "day.day": day, "day.month": month, "day.year": year });
    for (const [form, sentence] of [
      [await day("1", "1", "2020"), "kun stilles frem"],
      [await day("1", "1", "2050"), "tre år"],
      [await day("31", "2", "2027"), "notADate"],
      [await day("", "", ""), "dateMissing"],
    ] as const) {
      expect([form.status, form.data.reply.errors.day?.[0]]).toEqual([422, expect.stringContaining(sentence)]);
    }
    expect(await ahead(portal.db.read)).toBe(0);
  });

  it("keeps whoever moved it signed in", async () => {
    const { world } = await openWorld();
    const cookie = cookieOf(await signInAs(world.consultant.accountId));
    const moved = await set({ intent: "four-weeks" }, cookie);
    expect(cookieOf(moved)).not.toBe(cookie);
    expect(await whoIs(cookieOf(moved))).toMatchObject({ accountId: world.consultant.accountId });
  });

  it("does not exist in production", async () => {
    const opened = await openWorld();
    inProduction(opened);
    expect((await visit(clockPage.loader, { path: "/dev/ur" })).status).toBe(404);
    expect((await set({ intent: "four-weeks" })).status).toBe(404);
    expect(await ahead(opened.portal.db.read)).toBe(0);
  });
});
