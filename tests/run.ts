import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { provideTools } from "./support/tools.ts";
import { noTests, readTotals, type Totals } from "./support/totals.ts";

/** `npm test`: every check in turn, and at the end one line that counts them all. `npm test -- --only=unit,types` picks. */
const steps = ["types", "lint", "unit", "build", "e2e"] as const;
type Step = (typeof steps)[number];

const root = fileURLToPath(new URL("..", import.meta.url));
const counts = mkdtempSync(join(tmpdir(), "test-counts-"));

/** Programs of node_modules/.bin have `#!/usr/bin/env node` on top: they get the Node that runs this file. */
const environment: NodeJS.ProcessEnv = {
  ...process.env,
  PATH: [join(root, "node_modules/.bin"), dirname(process.execPath), process.env.PATH ?? ""].join(delimiter),
};

function chosenSteps(): readonly Step[] {
  const only = process.argv.find((argument) => argument.startsWith("--only="))?.slice("--only=".length);
  if (only === undefined) return steps;
  const names = only.split(",");
  const unknown = names.filter((name) => !(steps as readonly string[]).includes(name));
  if (unknown.length > 0) {
    process.stderr.write(`No such step: ${unknown.join(", ")}. The steps are ${steps.join(", ")}.\n`);
    process.exit(2);
  }
  return steps.filter((step) => names.includes(step));
}

function run(command: string, args: readonly string[], extra: Record<string, string> = {}): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: "inherit", env: { ...environment, ...extra } });
    child.on("error", (error) => {
      process.stderr.write(`${command}: ${error.message}\n`);
      resolve(false);
    });
    child.on("close", (code) => resolve(code === 0));
  });
}

const oneTest = (passed: boolean): Totals => ({ ...noTests, passed: passed ? 1 : 0, failed: passed ? 0 : 1 });

/** A suite that ran nothing, or ended badly without a failed test, has failed once. */
async function runSuite(name: string, command: string, args: readonly string[]): Promise<Totals> {
  const file = join(counts, name);
  const endedWell = await run(command, args, { COUNT_FILE: file });
  const totals = readTotals(file) ?? noTests;
  const ranNothing = totals.passed + totals.failed === 0;
  return totals.failed === 0 && (ranNothing || !endedWell) ? { ...totals, failed: 1 } : totals;
}

let buildFailed = false;

const perform: Record<Step, () => Promise<Totals>> = {
  types: async () => oneTest(await run("tsc", [])),
  lint: async () => oneTest(await run("biome", ["check", "."])),
  unit: () => runSuite("unit", "vitest", ["run", "--config", "tests/vitest.config.ts"]),
  build: async () => {
    buildFailed = !(await run("npm", ["run", "build"]));
    return buildFailed ? oneTest(false) : noTests;
  },
  e2e: async () => {
    if (!buildFailed) return runSuite("e2e", "playwright", ["test", "--config", "tests/e2e/playwright.config.ts"]);
    process.stdout.write("Not run: the build failed.\n");
    return oneTest(false);
  },
};

const chosen = chosenSteps();
const results = new Map<string, Totals & { seconds: number }>();

async function time(name: string, action: () => Promise<Totals> | Totals): Promise<void> {
  process.stdout.write(`\n== ${name}\n`);
  const begun = performance.now();
  const totals = await action();
  results.set(name, { ...totals, seconds: (performance.now() - begun) / 1000 });
}

if (chosen.includes("unit") || chosen.includes("e2e")) {
  await time("tools", () => {
    const missing = provideTools();
    if (missing === undefined) return noTests;
    process.stdout.write(`${missing}\n`);
    return oneTest(false);
  });
}
for (const step of chosen) await time(step, perform[step]);
rmSync(counts, { recursive: true, force: true });

process.stdout.write("\n");
const sum = { ...noTests };
for (const [name, { passed, failed, skipped, seconds }] of results) {
  sum.passed += passed;
  sum.failed += failed;
  const row = `${passed} ok, ${failed} not ok, ${skipped} left out`;
  process.stdout.write(`${name.padEnd(6)} ${seconds.toFixed(1).padStart(6)} s  ${row}\n`);
}
process.exitCode = sum.failed > 0 || sum.passed === 0 ? 1 : 0;
process.stdout.write(`${sum.passed} passed, ${sum.failed} failed\n`);
