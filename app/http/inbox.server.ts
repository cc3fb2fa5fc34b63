import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Attachment, ParsedMail } from "mailparser";

/** The demonstration's mails: a file each, and an index of them all, newest first. */
export type InboxEntry = {
  id: string;
  /** By the portal's clock, which a demonstration may set. */
  sentAt: number;
  to: string[];
  subject: string;
  attachments: number;
};

export const inboxFolder = (dataDir: string): string => join(dataDir, "postkasse");
export const indexFile = (folder: string): string => join(folder, "index.json");
export const mailFile = (folder: string, id: string): string => join(folder, `${id}.eml`);
export const addressFile = (folder: string): string => join(folder, "smtp-url");

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === "ENOENT";

/** Where the inbox that was opened last takes mail. */
export function inboxAddress(folder: string): string | undefined {
  try {
    return readFileSync(addressFile(folder), "utf8").trim();
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

export async function readInboxIndex(folder: string): Promise<InboxEntry[]> {
  try {
    return JSON.parse(await readFile(indexFile(folder), "utf8")) as InboxEntry[];
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** Newest first; `to` finds a part of a recipient's address. */
export async function listInbox(folder: string, { to = "" }: { to?: string } = {}): Promise<InboxEntry[]> {
  const wanted = to.trim().toLowerCase();
  const entries = await readInboxIndex(folder);
  return entries.filter((entry) => entry.to.some((address) => address.toLowerCase().includes(wanted)));
}

export type InboxMail = {
  entry: InboxEntry;
  from: string;
  messageId: string;
  text: string;
  html: string | undefined;
  attachments: Attachment[];
};

/** `undefined` where there is no such mail, or no longer. */
export async function findInboxMail(folder: string, id: string): Promise<InboxMail | undefined> {
  const entry = (await readInboxIndex(folder)).find((known) => known.id === id);
  if (!entry) return undefined;
  const { simpleParser } = await import("mailparser");
  const mail: ParsedMail = await simpleParser(await readFile(mailFile(folder, entry.id)));
  return {
    entry,
    from: mail.from?.text ?? "",
    messageId: mail.messageId ?? "",
    text: mail.text ?? "",
    html: mail.html || undefined,
    attachments: shownAttachments(mail.attachments),
  };
}

/** A calendar comes twice: as an alternative to the text, without a name, and as a file. */
export const shownAttachments = (attachments: readonly Attachment[]): Attachment[] =>
  attachments.filter(({ filename }) => filename !== undefined);
