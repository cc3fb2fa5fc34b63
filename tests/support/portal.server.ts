import { randomUUID } from "node:crypto";
import { fileURLToPath } from "node:url";
import { asc, eq } from "drizzle-orm";
import { onTestFinished } from "vitest";
import { readConfig } from "#app/config.ts";
import { makeDevelopmentCertificate } from "#app/contract/certificate.server.ts";
import type { Certificate } from "#app/contract/port.ts";
import { type ContractPress, makeContractPress } from "#app/contract/render.server.ts";
import { atCopenhagen, type Instant } from "#app/domain/shared/copenhagen.ts";
import { plainDate } from "#app/domain/shared/plain-date.ts";
import { linkTokens, type Runtime, setRuntime } from "#app/runtime.server.ts";
import { type Delivered, deliverMail } from "#app/use-cases/mail/deliver-mail.server.ts";
import type { Mailer, Portal } from "#app/use-cases/ports.ts";
import type { Database, StatementListener } from "#db/connection.server.ts";
import type { OutboxMail } from "#db/repositories/outbox-repository.server.ts";
import { outboxMail } from "#db/schema/index.ts";
import { openTestDatabase } from "./database.server.ts";

/** A Monday, nine o'clock in Copenhagen. */
export const firstMorning: Instant = atCopenhagen(plainDate("2026-11-23"), 9);

export type Clock = {
  set(at: Instant): void;
  /** The hour is Copenhagen's. */
  setDay(day: string, hour?: number): void;
};

export type TestPortal = Portal & { clock: Clock };

/** Started by the first test that prints; it waits without keeping the process alive. */
let press: ContractPress | undefined;
let certificate: Promise<Certificate> | undefined;

const sharedPress = (): ContractPress => {
  press ??= makeContractPress({ root: fileURLToPath(new URL("../..", import.meta.url)), timeoutMs: 60_000 });
  return press;
};

const sharedCertificate = (): Promise<Certificate> => {
  certificate ??= makeDevelopmentCertificate({ commonName: "Jobpakkeportalen, test", now: Date.now() });
  return certificate;
};

export type OpenedPortal = {
  portal: TestPortal;
  /** What waits in the outbox, oldest first. */
  mails(): Promise<OutboxMail[]>;
  /** Hands what is due to a mailer. */
  deliverTo(mailer: Pick<Mailer, "send">): Promise<Delivered>;
};

/** A portal on an empty database of the test's own, with a real press and seal, and a clock that the test moves. */
export const openTestPortal = (onStatement?: StatementListener): Promise<OpenedPortal> =>
  portalOn(openTestDatabase(onStatement));

export async function portalOn(db: Database): Promise<OpenedPortal> {
  let now = firstMorning;
  const portal: TestPortal = {
    db,
    now: () => now,
    newId: randomUUID,
    baseUrl: "http://localhost:3000",
    linkToken: linkTokens("the secret of the portal's tests, which opens nothing else"),
    press: sharedPress(),
    certificate: await sharedCertificate(),
    clock: {
      set: (at) => {
        now = at;
      },
      setDay: (day, hour = 9) => {
        now = atCopenhagen(plainDate(day), hour);
      },
    },
  };
  return {
    portal,
    mails: async () =>
      portal.db.read
        .select()
        .from(outboxMail)
        .where(eq(outboxMail.state, "queued"))
        .orderBy(asc(outboxMail.createdAt), asc(outboxMail.key)),
    deliverTo: (mailer) => deliverMail(portal, mailer, { limit: 10_000 }),
  };
}

/** The same portal as the runtime that routes find, until the test ends. Its mails stay in the outbox. */
export async function openTestRuntime(onStatement?: StatementListener): Promise<OpenedPortal & { runtime: Runtime }> {
  const opened = await openTestPortal(onStatement);
  const config = readConfig({ PORTAL_SECRET: "the secret of the portal's tests, which opens nothing else" });
  if (!config.ok) throw new Error(config.refusal.join("\n"));
  const runtime: Runtime = {
    config: config.value,
    portal: opened.portal,
    mailer: { send: () => Promise.reject(new Error("A route sent a mail itself")), close: () => undefined },
    close: async () => undefined,
  };
  setRuntime(runtime);
  onTestFinished(() => setRuntime(undefined));
  return { ...opened, runtime };
}
