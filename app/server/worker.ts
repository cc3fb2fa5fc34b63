import "./production.ts";
import { buildPortal, isBuilt } from "./build-portal.ts";
import { requireConfig } from "./configuration.ts";
import { loadBuild } from "./load-build.ts";
import { onStop } from "./on-stop.ts";
import { projectRoot } from "./project-root.ts";

/** `npm run worker`: expires, reminds and delivers until it is stopped. `npm run worker -- --once` does so once. */
process.chdir(projectRoot);
const config = requireConfig();
// Beside the web server it runs what that one has loaded, whatever has changed since.
const isChild = process.connected === true;
if (!isChild && !isBuilt()) await buildPortal({ output: "if it fails" });

const { openRuntime, runOnce, startWorker } = (await loadBuild()).entry.module;
const runtime = await openRuntime(config);

if (process.argv.includes("--once")) {
  const failures = await runOnce(runtime);
  await runtime.close();
  process.exitCode = failures > 0 ? 1 : 0;
} else {
  // Somebody who tries the portal waits for the mail; elsewhere five seconds are nothing.
  const worker = startWorker(runtime, { pollMs: config.mode === "demo" ? 1000 : 5000 });
  onStop(async () => {
    await worker.stop();
    await runtime.close();
  });
}
