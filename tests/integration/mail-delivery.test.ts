import ICAL from "ical.js";
import { describe, expect, onTestFinished, test } from "vitest";
import type { MailMessage } from "#app/domain/mail/mail-message.ts";
import { atCopenhagen, type Instant } from "#app/domain/shared/copenhagen.ts";
import { plainDate } from "#app/domain/shared/plain-date.ts";
import { type Delivered, deliverMail } from "#app/use-cases/mail/deliver-mail.server.ts";
import { type MailToQueue, queueMail } from "#app/use-cases/mail/queue-mail.server.ts";
import type { Mailer } from "#app/use-cases/ports.ts";
import { makeSmtpMailer } from "#app/worker/smtp-mailer.server.ts";
import type { Database } from "#db/connection.server.ts";
import { claimDueMail } from "#db/repositories/outbox-repository.server.ts";
import { outboxMail } from "#db/schema/index.ts";
import { openTestDatabase, queryPlan } from "#tests/support/database.server.ts";
import { openTestSmtpServer } from "#tests/support/smtp-server.ts";

const minute = 60_000;
const hour = 60 * minute;
const monday = atCopenhagen(plainDate("2026-08-10"), 8);

const signIn: MailMessage = { kind: "sign-in", linkId: "link-7", validMinutes: 30 };
const reminder: MailMessage = {
  kind: "reminder",
  link: { by: "link", linkId: "link-8" },
  recipient: "employer",
  milestone: "trial-evaluation",
  milestoneKey: "trial-evaluation:trial",
  agreementId: "a1",
  due: plainDate("2026-09-07"),
  reference: "JA-2026-0007",
  workplace: "Smørrebrød på Åen",
};

/** A portal with a clock that the test moves, its outbox, and a real mail server. */
async function openOutbox() {
  const db = openTestDatabase();
  const server = await openTestSmtpServer();
  const mailer = makeSmtpMailer({ url: server.url, from: "noreply@portal.test" });
  onTestFinished(() => mailer.close());
  const clock: { now: Instant } = { now: monday };
  const portal = {
    db,
    now: () => clock.now,
    baseUrl: "https://portal.test",
    linkToken: (linkId: string) => `token-of-${linkId}`,
  };
  const queue = (mail: Partial<MailToQueue> = {}) =>
    db.transact((tx) =>
      queueMail(tx, {
        key: mail.id ?? "m1",
        id: "m1",
        toAddress: "søren@firma.test",
        locale: "da",
        message: signIn,
        at: clock.now,
        ...mail,
      }),
    );
  const deliver = (through: Pick<Mailer, "send"> = mailer, options = { limit: 100 }): Promise<Delivered> =>
    deliverMail(portal, through, options);
  return { db, server, mailer, clock, queue, deliver };
}

const rows = (db: Database) => db.read.select().from(outboxMail).orderBy(outboxMail.id);
const row = async (db: Database) => (await rows(db))[0];

describe("a mail that the portal sends", () => {
  test("arrives in Danish with its link, under the portal's name", async () => {
    const { server, queue, deliver } = await openOutbox();
    await queue({ toAddress: "kontakt@firma.test", message: reminder });
    expect(await deliver()).toEqual({ sent: 1, failed: 0, dead: 0 });
    const [mail] = server.received;
    expect(mail?.subject).toBe("Prøveperioden skal evalueres: Smørrebrød på Åen, 7. sep.");
    expect(mail?.from?.value).toEqual([{ name: "Jobpakkeportalen", address: "noreply@portal.test" }]);
    expect(mail?.to).toMatchObject({ value: [{ address: "kontakt@firma.test" }] });
    expect(mail?.text).toContain("https://portal.test/forloeb/token-of-link-8");
    expect(mail?.html).toContain('href="https://portal.test/forloeb/token-of-link-8"');
    expect(mail?.messageId).toBe("<m1@jobpakkeportalen>");
    expect(mail?.headers.get("auto-submitted")).toBe("auto-generated");
    expect(mail?.headers.get("list")).toMatchObject({ id: { id: "jobpakkeportalen.portal.test" } });
    expect(mail?.headers.get("content-language")).toBe("da");
  });

  test("about a milestone brings the day as a calendar file", async () => {
    const { server, queue, deliver } = await openOutbox();
    await queue({ message: reminder });
    await deliver();
    const calendars =
      server.received[0]?.attachments.filter(({ contentType }) => /calendar|ics/.test(contentType)) ?? [];
    const file = calendars.find(({ filename }) => filename === "milepael.ics");
    const event = new ICAL.Component(ICAL.parse(String(file?.content))).getFirstSubcomponent("vevent");
    expect(event?.getFirstPropertyValue("uid")).toBe("a1.trial-evaluation:trial@jobpakkeportalen");
    expect(String(event?.getFirstPropertyValue("dtstart"))).toBe("2026-09-07");
    expect(event?.getFirstPropertyValue("summary")).toBe("Prøveperioden skal evalueres (Smørrebrød på Åen)");
  });

  test("is queued once, however often it is meant", async () => {
    const { server, queue, deliver } = await openOutbox();
    expect(await queue({ id: "m1", key: "reminder:7" })).toBe(true);
    expect(await queue({ id: "m2", key: "reminder:7" })).toBe(false);
    await deliver();
    await deliver();
    expect(server.received).toHaveLength(1);
  });

  test("waits for its hour", async () => {
    const { clock, queue, deliver, server } = await openOutbox();
    await queue({ notBefore: monday + 24 * hour });
    clock.now = monday + 24 * hour - 1;
    expect((await deliver()).sent).toBe(0);
    clock.now = monday + 24 * hour;
    expect((await deliver()).sent).toBe(1);
    expect(server.received[0]?.date?.getTime()).toBe(clock.now);
  });

  test("goes to one address only, also where somebody has typed two", async () => {
    const { queue, deliver, server } = await openOutbox();
    await queue({ toAddress: "a@firma.test, b@firma.test" });
    expect(await deliver()).toEqual({ sent: 0, failed: 0, dead: 1 });
    expect(server.received).toEqual([]);
  });

  test("leaves no token in the outbox", async () => {
    const { db, queue, deliver } = await openOutbox();
    await queue();
    await deliver();
    expect(JSON.stringify(await rows(db))).not.toContain("token-of");
  });
});

describe("a server that is busy", () => {
  test("gets the same mail again, under the same Message-ID, after ever longer pauses", async () => {
    const { db, server, clock, queue, deliver } = await openOutbox();
    await queue();
    server.refuseRecipients(451);
    for (const pause of [1, 2, 4]) {
      expect(await deliver()).toEqual({ sent: 0, failed: 1, dead: 0 });
      expect((await row(db))?.lastError).toContain("451");
      clock.now += pause * minute - 1;
      expect(await deliver()).toEqual({ sent: 0, failed: 0, dead: 0 });
      clock.now += 1;
    }
    server.refuseRecipients(undefined);
    expect(await deliver()).toEqual({ sent: 1, failed: 0, dead: 0 });
    expect(server.received.map(({ messageId }) => messageId)).toEqual(["<m1@jobpakkeportalen>"]);
    expect(await row(db)).toMatchObject({ state: "sent", attempts: 4, sentAt: clock.now, lastError: null });
  });

  test("is given up after twelve attempts, the last pauses twelve hours long", async () => {
    const { db, server, clock, queue, deliver } = await openOutbox();
    await queue();
    server.refuseMessages(452);
    const pauses: number[] = [];
    for (let attempts = 1; attempts < 12; attempts += 1) {
      expect(await deliver()).toEqual({ sent: 0, failed: 1, dead: 0 });
      const next = (await row(db))?.nextAttemptAt ?? 0;
      pauses.push((next - clock.now) / minute);
      clock.now = next;
    }
    expect(pauses).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 720]);
    expect(await deliver()).toEqual({ sent: 0, failed: 0, dead: 1 });
    expect(await row(db)).toMatchObject({ state: "dead", attempts: 12 });
  });
});

describe("a server that says no", () => {
  test.each([
    { what: "the recipient", refuse: "refuseRecipients" as const, code: 550 },
    { what: "the message", refuse: "refuseMessages" as const, code: 554 },
  ])("to $what is not asked again, and what it said is kept", async ({ refuse, code }) => {
    const { db, server, clock, queue, deliver } = await openOutbox();
    await queue();
    server[refuse](code);
    expect(await deliver()).toEqual({ sent: 0, failed: 0, dead: 1 });
    expect(await row(db)).toMatchObject({ state: "dead", lastError: expect.stringContaining(String(code)) });
    server[refuse](undefined);
    clock.now += 24 * hour;
    expect(await deliver()).toEqual({ sent: 0, failed: 0, dead: 0 });
  });
});

describe("a server that cannot be reached", () => {
  test("costs the mails that wait no attempts", async () => {
    const { db, server, queue, deliver } = await openOutbox();
    for (let n = 0; n < 20; n += 1) await queue({ id: `m${String(n).padStart(2, "0")}` });
    await server.close();
    const { sent, failed, dead } = await deliver();
    expect({ sent, dead }).toEqual({ sent: 0, dead: 0 });
    expect(failed).toBeLessThanOrEqual(4);
    expect((await rows(db)).filter(({ attempts }) => attempts === 0).length).toBe(20 - failed);
  });
});

describe("a worker that dies between sending and noting it", () => {
  test("leaves the mail to be sent again when its lease has ended, recognisable as the same", async () => {
    const { db, server, mailer, clock, queue, deliver } = await openOutbox();
    await queue();
    const dying: Pick<Mailer, "send"> = {
      async send(mail) {
        await mailer.send(mail);
        // Nothing comes back any more: the run that asked never learns that it went well.
        await new Promise(() => undefined);
      },
    };
    void deliver(dying);
    await expect.poll(() => server.received.length).toBe(1);
    expect((await row(db))?.state).toBe("queued");
    expect(await deliver()).toEqual({ sent: 0, failed: 0, dead: 0 });
    clock.now += 5 * minute;
    expect(await deliver()).toEqual({ sent: 1, failed: 0, dead: 0 });
    expect(server.received.map(({ messageId }) => messageId)).toEqual([
      "<m1@jobpakkeportalen>",
      "<m1@jobpakkeportalen>",
    ]);
  });
});

describe("two workers at once", () => {
  test("send every mail once", async () => {
    const { server, queue, deliver } = await openOutbox();
    for (let n = 0; n < 60; n += 1) await queue({ id: `m${n}` });
    const [one, other] = await Promise.all([deliver(), deliver()]);
    expect(one.sent + other.sent).toBe(60);
    expect(new Set(server.received.map(({ messageId }) => messageId)).size).toBe(60);
    expect(server.received).toHaveLength(60);
  });
});

describe("a run", () => {
  test("ends at its limit, and earlier when it is told to stop", async () => {
    const { queue, deliver, mailer } = await openOutbox();
    for (let n = 0; n < 10; n += 1) await queue({ id: `m${n}` });
    expect((await deliver(mailer, { limit: 3 })).sent).toBe(3);
    const stopped = { limit: 100, signal: AbortSignal.abort() };
    expect((await deliver(mailer, stopped)).sent).toBe(0);
  });

  test("finds the due mails by their index", async () => {
    const statements: { text: string; parameters: unknown[] }[] = [];
    const db = openTestDatabase((text, parameters) => statements.push({ text, parameters }));
    await db.transact((tx) => claimDueMail(tx, { now: monday, leaseEnds: monday + minute }));
    const claim = statements.find(({ text }) => text.startsWith("update"));
    const plan = queryPlan(db.read, claim?.text ?? "", claim?.parameters ?? []).join("; ");
    expect(plan).toContain("USING INDEX outbox_mail_due");
    expect(plan).not.toMatch(/B-TREE|SCAN/);
  });
});
