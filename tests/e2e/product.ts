import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * The product that the journeys visit: one port and one empty data folder a run. Playwright loads its configuration in
 * every worker again, so the first process decides and the others inherit the answer in their environment.
 */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        typeof address === "object" && address ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}

function freshDataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "jobpakkeportalen-e2e-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

process.env.E2E_PORT ??= String(await freePort());
process.env.E2E_DATA_DIR ??= freshDataFolder();

export const port = process.env.E2E_PORT;
export const baseURL = `http://127.0.0.1:${port}`;
export const dataFolder = process.env.E2E_DATA_DIR;
