import type { Certificate } from "#app/contract/port.ts";
import type { ContractPress } from "#app/contract/render.server.ts";
import type { Instant } from "#app/domain/shared/copenhagen.ts";
import type { Locale } from "#app/domain/shared/localized.ts";
import type { Database } from "#db/connection.server.ts";

/** A mail ready to leave: words, bytes and an address. */
export type OutgoingMail = {
  to: string;
  subject: string;
  html: string;
  text: string;
  /** Stable over all attempts. */
  messageId: string;
  locale: Locale;
  date: Date;
  calendar?: { filename: string; method: "REQUEST" | "PUBLISH" | "CANCEL"; content: string };
};

export type Mailer = {
  /** Resolves when the server accepted it. Rejects with what the server said. */
  send(mail: OutgoingMail): Promise<void>;
  close(): void;
};

/** Everything outside the domain that a use case needs. Opened by runtime.server.ts, by tests, and by nothing else. */
export type Portal = {
  db: Database;
  now(): Instant;
  newId(): string;
  /** Absolute address of the portal without a slash at the end. */
  baseUrl: string;
  /** Derives the token of a personal link from its id; without the secret nobody can. */
  linkToken(linkId: string): string;
  press: ContractPress;
  /** The portal's own seal. */
  certificate: Certificate;
};
