import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { keepWorkerRunning } from "#app/server/worker-process.ts";

/** Real processes that leave their number in a file. */
function aDiary() {
  const folder = mkdtempSync(join(tmpdir(), "portal-worker-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, "diary");
  const note = `require("node:fs").appendFileSync(${JSON.stringify(file)}, process.pid + "\\n");`;
  const read = () => (existsSync(file) ? readFileSync(file, "utf8").trim().split("\n").map(Number) : []);
  return { note, read };
}

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

test("a worker that dies is started again", async () => {
  const { note, read } = aDiary();
  const worker = keepWorkerRunning(process.env, ["-e", `${note} process.exit(1)`]);
  await expect.poll(read, { timeout: 20_000 }).toHaveLength(2);
  await worker.stop();
  expect(new Set(read()).size).toBe(2);
});

test("a worker that is stopped is waited for, and stays away", async () => {
  const { note, read } = aDiary();
  const finish = `process.on("SIGTERM", () => setTimeout(() => { ${note} process.exit(0) }, 50));`;
  const worker = keepWorkerRunning(process.env, ["-e", `${finish} ${note} setInterval(() => {}, 1000)`]);
  await expect.poll(read, { timeout: 20_000 }).toHaveLength(1);
  await worker.stop();
  const [begun, ended] = read();
  expect(ended).toBe(begun);
  expect(isAlive(begun ?? 0)).toBe(false);
});
