import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import express from "express";
import { describe, expect, onTestFinished, test } from "vitest";
import { findInboxMail, inboxAddress, listInbox } from "#app/http/inbox.server.ts";
import { paths } from "#app/paths.ts";
import { openInbox } from "#app/server/inbox.ts";
import { inboxFiles } from "#app/server/inbox-files.ts";
import type { OutgoingMail } from "#app/use-cases/ports.ts";
import { makeSmtpMailer } from "#app/worker/smtp-mailer.server.ts";

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "portal-inbox-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function openTestInbox(folder = aFolder(), options: { keep?: number; port?: number } = {}) {
  const inbox = await openInbox(folder, { port: 0, ...options });
  const mailer = makeSmtpMailer({ url: inbox.url, from: "noreply@portal.test" });
  const close = async () => {
    mailer.close();
    await inbox.close();
  };
  onTestFinished(close);
  const send = (mail: Partial<OutgoingMail>) =>
    mailer.send({
      to: "anna@firma.test",
      subject: "Emne",
      html: "<p>Hej</p>",
      text: "Hej",
      messageId: "<1@portal>",
      locale: "da",
      date: new Date("2026-08-10T06:00:00Z"),
      ...mail,
    });
  return { folder, inbox, send, close };
}

const subjects = async (folder: string, to?: string) =>
  (await listInbox(folder, to === undefined ? {} : { to })).map(({ subject }) => subject);

describe("the demonstration's inbox", () => {
  test("is empty before the first mail", async () => {
    expect(await listInbox(aFolder())).toEqual([]);
  });

  test("shows what was sent, the newest first, with the time on the portal's clock", async () => {
    const { folder, send } = await openTestInbox();
    await send({ subject: "Første" });
    await send({ subject: "Anden: æøå", date: new Date("2027-01-04T07:00:00Z") });
    expect(await listInbox(folder)).toMatchObject([
      { subject: "Anden: æøå", to: ["anna@firma.test"], sentAt: Date.UTC(2027, 0, 4, 7), attachments: 0 },
      { subject: "Første", sentAt: Date.UTC(2026, 7, 10, 6) },
    ]);
  });

  test("finds the mails of one recipient by a part of the address", async () => {
    const { folder, send } = await openTestInbox();
    await send({ to: "Anna@firma.test", subject: "Til Anna" });
    await send({ to: "bo@kommune.test", subject: "Til Bo" });
    expect(await subjects(folder, "anna@")).toEqual(["Til Anna"]);
    expect(await subjects(folder, " KOMMUNE ")).toEqual(["Til Bo"]);
    expect(await subjects(folder, "nobody")).toEqual([]);
  });

  test("keeps every mail when many come at once", async () => {
    const { folder, send } = await openTestInbox();
    const sent = Array.from({ length: 30 }, (_, n) => `Mail ${n}`);
    await Promise.all(sent.map((subject) => send({ subject })));
    expect((await subjects(folder)).sort()).toEqual(sent.sort());
  });

  test("forgets the oldest when it is full, and their files", async () => {
    const { folder, send } = await openTestInbox(aFolder(), { keep: 2 });
    for (const subject of ["Første", "Anden", "Tredje"]) await send({ subject });
    expect(await subjects(folder)).toEqual(["Tredje", "Anden"]);
    expect(readdirSync(folder).filter((name) => name.endsWith(".eml"))).toHaveLength(2);
  });

  test("still has its mails after a restart", async () => {
    const first = await openTestInbox();
    await first.send({ subject: "Før" });
    await first.close();
    const second = await openTestInbox(first.folder);
    await second.send({ subject: "Efter" });
    expect(await subjects(first.folder)).toEqual(["Efter", "Før"]);
  });

  test("takes another port when its own is taken, and leaves word of where it is", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void other.close());
    const { port } = other.address() as { port: number };
    const { folder, inbox, send } = await openTestInbox(aFolder(), { port });
    expect(inbox.url).not.toContain(String(port));
    expect(inboxAddress(folder)).toBe(inbox.url);
    await send({ subject: "Kom frem" });
    expect(await subjects(folder)).toEqual(["Kom frem"]);
  });
});

describe("a mail in the inbox", () => {
  async function openFiles() {
    const { folder, send } = await openTestInbox();
    const calendar = {
      filename: "milepæl.ics",
      method: "PUBLISH",
      content: "BEGIN:VCALENDAR\r\nEND:VCALENDAR",
    } as const;
    await send({ html: "<p style='color:red'>Hej</p><script>alert(1)</script>", calendar });
    const web = express();
    web.use(inboxFiles(folder));
    web.use((_req, res) => void res.status(404).send("the portal's own page"));
    const server = web.listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    const { port } = server.address() as { port: number };
    const [entry] = await listInbox(folder);
    return { folder, id: entry?.id ?? "", get: (path: string) => fetch(`http://127.0.0.1:${port}${path}`) };
  }

  test("has its text, its sender and one file for its calendar", async () => {
    const { folder, id } = await openFiles();
    const mail = await findInboxMail(folder, id);
    expect(mail).toMatchObject({
      text: "Hej",
      from: expect.stringContaining("noreply@portal.test"),
      messageId: "<1@portal>",
    });
    expect(mail?.attachments.map(({ filename }) => filename)).toEqual(["milepæl.ics"]);
    expect(mail?.entry.attachments).toBe(1);
  });

  test("is shown as HTML in a sandbox where its styles work and nothing runs", async () => {
    const { id, get } = await openFiles();
    const answer = await get(paths.inboxMailHtml(id));
    expect(await answer.text()).toContain("color:red");
    const policy = answer.headers.get("Content-Security-Policy") ?? "";
    expect(policy).toMatch(/; sandbox$/);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("allow-scripts");
  });

  test("gives its files for download", async () => {
    const { id, get } = await openFiles();
    const answer = await get(paths.inboxMailAttachment(id, 0));
    expect(answer.headers.get("Content-Disposition")).toContain("filename*=UTF-8''milep%C3%A6l.ics");
    expect(await answer.text()).toContain("BEGIN:VCALENDAR");
  });

  test.each([
    ["is not there", () => paths.inboxMailHtml("nope")],
    ["is a path out of the folder", () => paths.inboxMailHtml("..%2F..%2Fsecret")],
    ["has no such file", (id: string) => paths.inboxMailAttachment(id, 7)],
    ["is asked for a file without a number", (id: string) => paths.inboxMailAttachment(id, "x")],
  ])("that %s is the portal's own 404", async (_what, pathOf) => {
    const { id, get } = await openFiles();
    const answer = await get(pathOf(id));
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe("the portal's own page");
  });
});
