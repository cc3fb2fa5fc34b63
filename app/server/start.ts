import "./production.ts";
import type { AddressInfo } from "node:net";
import { createRequestHandler } from "@remix-run/express";
import { inboxFolder } from "../http/inbox.server.ts";
import { buildPortal, isBuilt } from "./build-portal.ts";
import { requireConfig } from "./configuration.ts";
import { openInbox } from "./inbox.ts";
import { inboxFiles } from "./inbox-files.ts";
import { clientFolder, faviconFile, loadBuild } from "./load-build.ts";
import { onStop } from "./on-stop.ts";
import { projectRoot } from "./project-root.ts";
import { contextOf } from "./request-context.ts";
import { stopServing } from "./stop-serving.ts";
import { makeWeb, serve } from "./web.ts";
import { keepWorkerRunning } from "./worker-process.ts";

/** `npm start`: everything that the portal needs to run, from the sources to the address. */
process.chdir(projectRoot);
const tell = (line: string): void => void process.stdout.write(`${line}\n`);

const wanted = requireConfig();
const demo = wanted.mode === "demo";

if (!isBuilt()) {
  tell("Building the portal (some ten seconds, only when something has changed) …");
  await buildPortal({ output: "if it fails" });
}

const inbox = demo ? await openInbox(inboxFolder(wanted.dataDir)) : undefined;
const config = inbox ? { ...wanted, smtpUrl: inbox.url } : wanted;

const build = await loadBuild();
const { openRuntime, seedDemoWorld, health, publicPages } = build.entry.module;
const runtime = await openRuntime(config);
if (demo) await seedDemoWorld(runtime, tell);

const web = makeWeb({
  baseUrl: config.baseUrl,
  trustedProxies: config.trustedProxies,
  clientFolder,
  faviconFile,
  health,
  before: [...(demo ? [inboxFiles(inboxFolder(config.dataDir))] : []), publicPages(build.assets.version)],
  pages: createRequestHandler({ build, mode: "production", getLoadContext: (_req, res) => contextOf(res) }),
});
const server = serve(web);
await new Promise<void>((resolve, reject) => {
  server.once("error", reject);
  server.listen(config.port, config.host, resolve);
});

// The worker gets this process's environment, and where the inbox is.
const worker = keepWorkerRunning({ ...process.env, ...(inbox && { INBOX_SMTP_URL: inbox.url }) });

onStop(async () => {
  await Promise.all([stopServing(server), worker.stop()]);
  await inbox?.close();
  await runtime.close();
});

const { port } = server.address() as AddressInfo;
tell(`Jobpakkeportalen is ready: ${config.baseUrl}/`);
if (new URL(config.baseUrl).port !== String(port)) tell(`It listens on ${config.host}:${port}.`);
if (demo) tell(`This is a demonstration: its mails stay in ${config.baseUrl}/dev/postkasse.`);
