import { createHmac, randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Database, migrateDatabase, openDatabase } from "#db/connection.server.ts";
import { demoClockAhead } from "#db/demo-clock.server.ts";
import type { PortalConfig } from "./config.ts";
import { makeDevelopmentCertificate } from "./contract/certificate.server.ts";
import type { Certificate } from "./contract/port.ts";
import { makeContractPress } from "./contract/render.server.ts";
import type { Mailer, Portal } from "./use-cases/ports.ts";
import { makeSmtpMailer } from "./worker/smtp-mailer.server.ts";

export type Runtime = {
  config: PortalConfig;
  portal: Portal;
  mailer: Mailer;
  close(): Promise<void>;
};

let opened: Runtime | undefined;

/** What this process opened. Routes read from here and open nothing themselves. */
export function runtime(): Runtime {
  if (!opened) throw new Error("The portal's runtime has not been opened");
  return opened;
}

/** Puts a runtime in this process's place, for tests that call routes. */
export function setRuntime(given: Runtime | undefined): void {
  opened = given;
}

/** The one place that opens database, mail, clock, certificate and press. Migrates first. */
export async function openRuntime(config: PortalConfig): Promise<Runtime> {
  migrateDatabase(config.databaseFile, join(process.cwd(), "db", "migrations"));
  const db = openDatabase(config.databaseFile);
  const press = makeContractPress();
  const mailer = makeSmtpMailer({ url: config.smtpUrl, from: config.mailFrom });
  const portal: Portal = {
    db,
    now: clockOf(config, db),
    newId: randomUUID,
    baseUrl: config.baseUrl,
    linkToken: linkTokens(config.secret),
    press,
    certificate: await loadCertificate(config),
  };
  opened = {
    config,
    portal,
    mailer,
    async close() {
      mailer.close();
      await press.close();
      db.close();
      opened = undefined;
    },
  };
  return opened;
}

const clockOf = (config: PortalConfig, db: Database): (() => number) =>
  config.mode === "demo" ? () => Date.now() + demoClockAhead(db.read) : Date.now;

/** A link's token is an HMAC of its id: 256 bits that nobody can guess, the same at every attempt to send the mail. */
export const linkTokens =
  (secret: string) =>
  (linkId: string): string =>
    createHmac("sha256", secret).update(`personal link ${linkId}`).digest("base64url");

/** Production brings its own certificate. A demo makes one at its first start and keeps it beside the database. */
async function loadCertificate(config: PortalConfig): Promise<Certificate> {
  if (config.seal) return { p12: readFileSync(config.seal.p12File), passphrase: config.seal.passphrase };
  const file = join(config.dataDir, "seal.p12");
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true });
    const made = await makeDevelopmentCertificate({ commonName: "Jobpakkeportalen, demonstration", now: Date.now() });
    try {
      writeFileSync(file, made.p12, { flag: "wx", mode: 0o600 });
      writeFileSync(`${file}.passphrase`, made.passphrase, { mode: 0o600 });
    } catch (error) {
      // Web and worker start together on a new folder: the one that comes second takes the first one's.
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
  }
  return { p12: readFileSync(file), passphrase: readFileSync(`${file}.passphrase`, "utf8") };
}
