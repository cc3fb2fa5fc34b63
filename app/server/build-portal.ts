import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "./project-root.ts";

const folders = ["app", "db", "emails"];
const files = ["package-lock.json", "package.json", "remix.config.js", "tsconfig.json"];
const stampFile = join(projectRoot, "build/.stamp");
const serverFile = join(projectRoot, "build/server/index.js");
const remix = join(projectRoot, "node_modules/@remix-run/dev/dist/cli.js");

/** One text for one state of what the build reads: names, sizes and times of change. */
function stampOfSources(): string {
  const inFolders = folders.flatMap((folder) =>
    readdirSync(join(projectRoot, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  const hash = createHash("sha256");
  for (const path of [...inFolders, ...files.map((file) => join(projectRoot, file))].sort()) {
    const { size, mtimeMs } = statSync(path);
    hash.update(`${path.slice(projectRoot.length)} ${size} ${mtimeMs}\n`);
  }
  return hash.digest("hex");
}

export function isBuilt(): boolean {
  if (!existsSync(stampFile) || !existsSync(serverFile)) return false;
  return readFileSync(stampFile, "utf8") === stampOfSources();
}

/** Builds with the Node that runs this. `output` shows what the build says, or holds it back unless the build fails. */
export async function buildPortal({ output }: { output: "shown" | "if it fails" }): Promise<void> {
  // Taken first: what changes meanwhile may not be in the build.
  const stamp = stampOfSources();
  rmSync(stampFile, { force: true });
  const child = spawn(process.execPath, [remix, "vite:build", "--config", "remix.config.js"], {
    cwd: projectRoot,
    env: { ...process.env, NODE_ENV: "production" },
    stdio: output === "shown" ? "inherit" : ["ignore", "pipe", "pipe"],
  });
  const said: Buffer[] = [];
  child.stdout?.on("data", (chunk) => said.push(chunk));
  child.stderr?.on("data", (chunk) => said.push(chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  if (code !== 0) throw new Error(`The build failed.\n${Buffer.concat(said).toString()}`);
  mkdirSync(join(projectRoot, "build"), { recursive: true });
  writeFileSync(stampFile, stamp);
}
