import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type PortalConfig, readConfig } from "../config.ts";
import { inboxAddress, inboxFolder } from "../http/inbox.server.ts";

/**
 * The configuration, or the end of the process with a sentence for each thing that is missing. A demonstration gets what it
 * can do without being told: a secret that is made once, and the local inbox as its mail server.
 */
export function requireConfig(env: NodeJS.ProcessEnv = process.env): PortalConfig {
  const dataDir = env.DATA_DIR?.trim() || "./data";
  const isDemo = (env.PORTAL_MODE?.trim() || "demo") === "demo";
  const config = readConfig(
    isDemo
      ? {
          ...env,
          PORTAL_SECRET: env.PORTAL_SECRET?.trim() || demoSecret(dataDir),
          INBOX_SMTP_URL: env.INBOX_SMTP_URL ?? inboxAddress(inboxFolder(dataDir)),
        }
      : env,
  );
  if (config.ok) return config.value;
  process.stderr.write("The portal cannot start with this configuration:\n");
  for (const sentence of config.refusal) process.stderr.write(`- ${sentence}\n`);
  process.exit(1);
}

function demoSecret(dataDir: string): string {
  const file = join(dataDir, "secret");
  mkdirSync(dataDir, { recursive: true });
  try {
    writeFileSync(file, randomBytes(32).toString("hex"), { flag: "wx", mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  return readFileSync(file, "utf8").trim();
}
