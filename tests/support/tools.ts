import { spawnSync } from "node:child_process";
import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";

/** A program the tests need that npm does not bring, and the Debian package that does. */
type Tool = { what: string; names: readonly string[]; variable?: string; debian: string };

const chromium: Tool = {
  what: "Chromium",
  names: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"],
  variable: "CHROMIUM_PATH",
  debian: "chromium",
};
const pdfTools: readonly Tool[] = [
  { what: "pdfsig", names: ["pdfsig"], debian: "poppler-utils" },
  { what: "pdftotext", names: ["pdftotext"], debian: "poppler-utils" },
  { what: "pdftoppm", names: ["pdftoppm"], debian: "poppler-utils" },
  { what: "qpdf", names: ["qpdf"], debian: "qpdf" },
];
export const tools: readonly Tool[] = [chromium, ...pdfTools];

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function findTool(tool: Tool): string | undefined {
  const named = tool.variable === undefined ? undefined : process.env[tool.variable];
  const folders = [...(process.env.PATH ?? "").split(delimiter), "/usr/bin", "/usr/local/bin", "/opt/google/chrome"];
  const candidates = tool.names.flatMap((name) => folders.filter(Boolean).map((folder) => join(folder, name)));
  return [...(named ? [named] : []), ...candidates].find(isProgram);
}

export const findChromium = (): string | undefined => findTool(chromium);

export const missingTools = (): readonly Tool[] => tools.filter((tool) => findTool(tool) === undefined);

/** Installs what is missing where it may (root on Debian or Ubuntu). Answers the sentence to show when something still is. */
export function provideTools(): string | undefined {
  const missing = missingTools();
  if (missing.length === 0) return undefined;
  const packages = [...new Set(missing.map((tool) => tool.debian))];
  if (process.getuid?.() === 0) {
    const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    for (const args of [["update"], ["install", "-y", "--no-install-recommends", ...packages]]) {
      process.stdout.write(`apt-get ${args.join(" ")}\n`);
      spawnSync("apt-get", args, { stdio: "inherit", env: environment });
    }
  }
  const still = missingTools();
  if (still.length === 0) return undefined;
  const ownBrowser = still.includes(chromium) ? " (or name a browser of your own in CHROMIUM_PATH)" : "";
  return (
    `Missing: ${still.map((tool) => tool.what).join(", ")}. Install with: ` +
    `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${packages.join(" ")}${ownBrowser}.`
  );
}
