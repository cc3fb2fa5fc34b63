import { ok, type Result, refuse } from "./domain/shared/result.ts";

export type PortalConfig = {
  /** `demo`: an invented world, and mails stay in the local inbox. */
  mode: "demo" | "production";
  host: string;
  port: number;
  dataDir: string;
  databaseFile: string;
  /** Absolute address without a slash at the end. */
  baseUrl: string;
  /** The root of every personal link. */
  secret: string;
  smtpUrl: string;
  mailFrom: string;
  /** Absent in a demonstration without a file: the portal then makes a certificate of its own. */
  seal: { p12File: string; passphrase: string } | undefined;
  /** How many reverse proxies in front may say who the client is. */
  trustedProxies: number;
};

type Environment = Readonly<Record<string, string | undefined>>;

const shortestSecret = 32;
export const demoInboxUrl = "smtp://127.0.0.1:1025";

/** What the environment says, or each thing that it lacks as a sentence with its remedy. */
export function readConfig(env: Environment): Result<PortalConfig, string[]> {
  const problems: string[] = [];
  const text = (name: string): string | undefined => env[name]?.trim() || undefined;

  function required(name: string, remedy: string): string {
    const value = text(name);
    if (value === undefined) problems.push(`${name} is missing: ${remedy}`);
    return value ?? "";
  }
  function wholeNumber(name: string, standard: number, highest: number): number {
    const value = text(name);
    if (value === undefined) return standard;
    if (/^\d+$/.test(value) && Number(value) <= highest) return Number(value);
    problems.push(`${name} is "${value}": set it to a whole number from 0 to ${highest}.`);
    return standard;
  }

  const mode = text("PORTAL_MODE") ?? "demo";
  if (mode !== "demo" && mode !== "production") {
    problems.push(`PORTAL_MODE is "${mode}": set it to demo or production.`);
    return refuse(problems);
  }
  const production = mode === "production";

  const port = wholeNumber("PORT", 3000, 65_535);
  const trustedProxies = wholeNumber("TRUSTED_PROXIES", 0, 10);
  const dataDir = text("DATA_DIR") ?? "./data";

  const address = production
    ? required("BASE_URL", "set it to the address that readers use, such as https://jobpakker.example.dk.")
    : (text("BASE_URL") ?? `http://localhost:${port}`);
  const baseUrl = baseUrlOf(address);
  if (address !== "" && baseUrl === undefined) {
    problems.push(`BASE_URL is "${address}": set it to an address like https://jobpakker.example.dk, without a path.`);
  }
  if (production && baseUrl?.startsWith("http:") && !isThisMachine(baseUrl)) {
    problems.push(
      `BASE_URL is "${address}": set it to an https address, since personal links must not travel readable.`,
    );
  }

  const secret = required(
    "PORTAL_SECRET",
    'set it to a random text, for example the output of "openssl rand -hex 32".',
  );
  if (secret !== "" && secret.length < shortestSecret) {
    problems.push(
      `PORTAL_SECRET has ${secret.length} characters: set it to at least ${shortestSecret}, ` +
        'for example the output of "openssl rand -hex 32".',
    );
  }

  const smtpUrl = production
    ? required("SMTP_URL", "set it to the mail server, such as smtps://user:password@mail.example.dk.")
    : (text("INBOX_SMTP_URL") ?? demoInboxUrl);
  if (smtpUrl !== "" && !/^smtps?:\/\/[^/]+/.test(smtpUrl)) {
    problems.push("SMTP_URL is no mail server's address: write it as smtp://host:port or smtps://user:password@host.");
  }
  const mailFrom = production
    ? required("MAIL_FROM", "set it to the address that mails come from, such as noreply@jobpakker.example.dk.")
    : (text("MAIL_FROM") ?? "noreply@jobpakkeportalen.example");
  if (mailFrom !== "" && !/[^\s@<]+@[^\s@>]+/.test(mailFrom)) {
    problems.push(`MAIL_FROM is "${mailFrom}": set it to a mail address, such as noreply@jobpakker.example.dk.`);
  }

  const seal = sealOf();
  function sealOf(): PortalConfig["seal"] {
    if (!production && text("SEAL_P12_FILE") === undefined) return undefined;
    const p12File = required(
      "SEAL_P12_FILE",
      "set it to the PKCS#12 file (.p12) with the portal's certificate and key.",
    );
    const passphrase = env.SEAL_P12_PASSPHRASE;
    if (passphrase === undefined) {
      problems.push("SEAL_P12_PASSPHRASE is missing: set it to the passphrase of the file in SEAL_P12_FILE.");
    }
    return { p12File, passphrase: passphrase ?? "" };
  }

  if (problems.length > 0 || baseUrl === undefined) return refuse(problems);
  return ok({
    mode,
    host: text("HOST") ?? "127.0.0.1",
    port,
    dataDir,
    databaseFile: `${dataDir.replace(/\/+$/, "")}/portal.db`,
    baseUrl,
    secret,
    smtpUrl,
    mailFrom,
    seal,
    trustedProxies,
  });
}

/** `undefined` for what is no plain web address: a path or a query would be lost in every link. */
function baseUrlOf(address: string): string | undefined {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== "/" || url.search || url.hash || url.username) {
    return undefined;
  }
  return url.origin;
}

const isThisMachine = (baseUrl: string): boolean => /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:|$)/.test(baseUrl);
