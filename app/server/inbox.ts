import { randomUUID } from "node:crypto";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import {
  addressFile,
  type InboxEntry,
  indexFile,
  mailFile,
  readInboxIndex,
  shownAttachments,
} from "../http/inbox.server.ts";

const usualPort = 1025;
const largestMail = 15 * 1024 * 1024;

export type Inbox = { url: string; close(): Promise<void> };

/** The demonstration's mail server: takes every mail, sends none, and keeps the newest where the pages find them. */
export async function openInbox(folder: string, { port = usualPort, keep = 1000 } = {}): Promise<Inbox> {
  const [{ SMTPServer }, { simpleParser }] = await Promise.all([import("smtp-server"), import("mailparser")]);
  await mkdir(folder, { recursive: true });
  let entries = await readInboxIndex(folder);
  let last: Promise<unknown> = Promise.resolve();

  async function store(raw: Buffer, recipients: string[]): Promise<void> {
    const mail = await simpleParser(raw);
    const entry: InboxEntry = {
      id: randomUUID(),
      sentAt: mail.date?.getTime() ?? Date.now(),
      to: recipients,
      subject: mail.subject ?? "",
      attachments: shownAttachments(mail.attachments).length,
    };
    await writeFile(mailFile(folder, entry.id), raw);
    const kept = [entry, ...entries];
    entries = kept.slice(0, keep);
    await writeWhole(indexFile(folder), JSON.stringify(entries));
    for (const old of kept.slice(keep)) await rm(mailFile(folder, old.id), { force: true });
  }

  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    disableReverseLookup: true,
    size: largestMail,
    closeTimeout: 2000,
    onData(stream, session, done) {
      const recipients = session.envelope.rcptTo.map(({ address }) => address);
      // One after another: each writes the index anew.
      const turn = buffer(stream).then((raw) => {
        last = last.catch(() => undefined).then(() => store(raw, recipients));
        return last;
      });
      turn.then(() => done(), done);
    },
  });
  await listen(server, port);
  // A sender that breaks off is no fault of the inbox's.
  server.on("error", () => undefined);
  const url = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  await writeWhole(addressFile(folder), url);
  return {
    url,
    async close() {
      await new Promise<void>((resolve) => server.close(() => resolve()));
      await last.catch(() => undefined);
    },
  };
}

type Listening = Pick<InstanceType<typeof import("smtp-server").SMTPServer>, "listen" | "once" | "off" | "server">;

/** The usual port, or any other where another program has that one. */
function listen(server: Listening, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    function onError(error: NodeJS.ErrnoException): void {
      if (error.code === "EADDRINUSE" && port !== 0) resolve(listen(server, 0));
      else reject(error);
    }
    server.once("error", onError);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", onError);
      resolve();
    });
  });
}

/** Readers see the old file or the new one, never half of it. */
async function writeWhole(path: string, content: string): Promise<void> {
  await writeFile(`${path}.new`, content);
  await rename(`${path}.new`, path);
}
