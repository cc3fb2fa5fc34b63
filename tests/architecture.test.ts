import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { importsOf, targetOf } from "./support/imports.ts";

/**
 * Who may import whom. Domain imports nothing; routes may read, only use cases may write; only the runtime opens things.
 * A room is a folder or a file; the longest name that fits decides. A file that no room holds is refused, and so is an
 * import that its row does not name. `types` may be imported as types only. Where `packages` is missing, any will do.
 */
type Row = { may: readonly string[]; types?: readonly string[]; packages?: readonly string[] };

const law: Record<string, Row | "may import everything"> = {
  "app/domain": { may: [], packages: ["zod"] },
  "app/i18n": { may: ["app/domain"], packages: [] },
  "app/paths.ts": { may: ["app/domain"], packages: [] },
  "app/config.ts": { may: ["app/domain"], packages: [] },
  "app/sha256.server.ts": { may: [] },
  "app/contract": { may: ["app/domain", "app/i18n", "app/sha256.server.ts"] },
  emails: { may: ["app/domain", "app/i18n"] },
  db: { may: ["app/domain", "app/sha256.server.ts", "db/schema", "db/repositories", "db/require-node.js"] },
  "db/schema": { may: ["app/domain"] },
  "db/queries": { may: ["app/domain", "app/sha256.server.ts", "db", "db/schema", "db/repositories"] },
  "db/repositories": { may: ["app/domain", "app/sha256.server.ts", "db", "db/schema"] },
  "db/seed": { may: ["app/domain", "app/runtime.server.ts", "app/use-cases", "db/require-node.js"] },
  "db/require-node.js": { may: [] },
  "app/use-cases": {
    may: [
      "app/contract",
      "app/domain",
      "app/i18n",
      "app/paths.ts",
      "app/sha256.server.ts",
      "db/repositories",
      "emails",
    ],
    types: ["app/runtime.server.ts", "db"],
  },
  "app/components": {
    // What a contract says is blocks: the page draws the same ones as the PDF.
    may: ["app/contract", "app/domain", "app/i18n", "app/paths.ts"],
    packages: ["react", "@remix-run/react", "dkfds"],
  },
  "app/http": {
    may: [
      "app/contract",
      "app/domain",
      "app/i18n",
      "app/paths.ts",
      "app/runtime.server.ts",
      "app/use-cases",
      "db/queries",
    ],
    types: ["db"],
  },
  "app/routes": {
    may: [
      "app/components",
      "app/domain",
      "app/http",
      "app/i18n",
      "app/paths.ts",
      "app/runtime.server.ts",
      "app/use-cases",
      "db/queries",
    ],
  },
  "app/routes.ts": { may: ["app/paths.ts"] },
  "app/root.tsx": {
    may: [
      "app/components",
      "app/domain",
      "app/http",
      "app/i18n",
      "app/paths.ts",
      "app/runtime.server.ts",
      "app/styles",
    ],
  },
  "app/styles": { may: [], packages: ["dkfds"] },
  // Opens everything, so it may name everything that is opened.
  "app/runtime.server.ts": {
    may: ["app/config.ts", "app/contract", "app/domain", "app/worker", "db", "db/queries", "db/repositories"],
    types: ["app/use-cases"],
  },
  "app/worker": { may: ["app/domain", "app/runtime.server.ts", "app/use-cases", "app/http"], types: ["app/contract"] },
  // The processes' entry points run unbuilt and reach the application through its bundle.
  "app/server": {
    may: [
      "app/config.ts",
      "app/http",
      "app/i18n",
      "app/paths.ts",
      "app/runtime.server.ts",
      "app/use-cases",
      "build",
      "db/require-node.js",
    ],
    types: ["app/contract", "app/worker", "app/entry.server.tsx"],
  },
  "app/entry.client.tsx": { may: ["app/components", "app/i18n"] },
  // What the bundle offers to the entry points besides the pages: the worker, the seed, the one runtime.
  "app/entry.server.tsx": {
    may: ["app/components", "app/http", "app/runtime.server.ts", "app/worker", "app/use-cases", "db/seed"],
  },
  build: { may: [] },
  tests: "may import everything",
};

/** Besides its room's, a test beside the code may import these. */
const testPackages = ["vitest", "fast-check", "date-holidays"];

const opensThings =
  /^(node:(fs|net|tls|https?|http2|dgram|dns|child_process|worker_threads|cluster)(\/|$)|better-sqlite3|drizzle-orm\/better-sqlite3|nodemailer|smtp-server|express|pino)/;
/** Run unbuilt by Node, or never in a bundle: there the name `.server` would say nothing. */
const needsNoName = /^(app\/server|tests|db\/seed)\/|[/.-]worker\.ts$/;

const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path);

const rooms = Object.keys(law);
/** A test stands in the room of the file it is named after. */
const roomOf = (path: string): string | undefined =>
  rooms
    .filter((room) => path.replace(/\.test(?=\.tsx?$)/, "") === room || path.startsWith(`${room}/`))
    .sort((a, b) => b.length - a.length)[0];

/** Each thing that the law refuses in these files (path → source), as a sentence. */
function refusals(files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([path, source]) => {
    const room = roomOf(path);
    const row = room === undefined ? undefined : law[room];
    if (room === undefined || row === undefined) return [`${path} stands in no room of the law`];
    return importsOf(path, source).flatMap(({ specifier, typeOnly }) => {
      const target = targetOf(path, specifier);
      const refused: string[] = [];
      const loadsOpener = "package" in target && !typeOnly && opensThings.test(target.specifier);
      if (loadsOpener && !isTest(path) && !needsNoName.test(path) && !/\.server\.tsx?$/.test(path)) {
        refused.push(`${path} imports ${specifier}, so its name must end in .server.ts`);
      }
      if (row !== "may import everything" && !mayImport(room, row, path, target, typeOnly)) {
        refused.push(`${path} (${room}) may not import ${specifier}`);
      }
      return refused;
    });
  });
}

function mayImport(
  room: string,
  row: Row,
  path: string,
  target: ReturnType<typeof targetOf>,
  typeOnly: boolean,
): boolean {
  if ("package" in target) {
    const inTest = isTest(path) && (testPackages.includes(target.package) || target.package.startsWith("node:"));
    return inTest || row.packages === undefined || row.packages.includes(target.package);
  }
  // A test beside the code may use the tests' support and the catalogue's real packages.
  if (isTest(path) && /^(tests\/support|db\/seed\/packages)\//.test(target.path)) return true;
  const found = roomOf(target.path);
  if (found === undefined) return false;
  return found === room || row.may.includes(found) || (typeOnly && row.types?.includes(found) === true);
}

const root = fileURLToPath(new URL("..", import.meta.url));

function filesIn(folders: readonly string[], extension: RegExp): ReadonlyMap<string, string> {
  const paths = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && extension.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  return new Map(paths.map((path) => [path.slice(root.length).replaceAll("\\", "/"), readFileSync(path, "utf8")]));
}

describe("the house", () => {
  test("keeps its import law", () => {
    const sources = filesIn(["app", "db", "emails", "tests"], /\.tsx?$/);
    expect(sources.size).toBeGreaterThan(20);
    expect(refusals(sources)).toEqual([]);
  });

  test("calls the municipality's own organisation by its name, never by the old one", () => {
    const oldName = new RegExp(["job", "center"].join(""), "i");
    const files = filesIn(["app", "db", "docs", "emails", "tests"], /\.(tsx?|js|s?css|md|json|sql)$/);
    expect([...files].filter(([, source]) => oldName.test(source)).map(([path]) => path)).toEqual([]);
  });
});

describe("the import law", () => {
  const refuses = (path: string, source: string) => refusals(new Map([[path, source]])).length > 0;

  test("names only rooms that it has a row for", () => {
    const named = Object.values(law).flatMap((row) =>
      row === "may import everything" ? [] : [...row.may, ...(row.types ?? [])],
    );
    expect(named.filter((room) => !rooms.includes(room))).toEqual([]);
  });

  test.each([
    ["a folder without a row", "app/drawer/thing.ts", "export const thing = 1;"],
    ["a file at the top without a row", "app/misc.ts", "export const thing = 1;"],
    ["domain that imports a dictionary", "app/domain/a.ts", `import { da } from "#app/i18n/da.ts";`],
    ["domain that climbs out by a relative path", "app/domain/shared/a.ts", `import "../../i18n/da.ts";`],
    ["domain that imports a package other than zod", "app/domain/a.ts", `import { eq } from "drizzle-orm";`],
    ["domain that reads a file", "app/domain/a.ts", `import { readFileSync } from "node:fs";`],
    ["a component that imports a query", "app/components/a.tsx", `import { q } from "#db/queries/q.server.ts";`],
    ["a component that re-exports a query", "app/components/a.tsx", `export * from "#db/queries/q.server.ts";`],
    ["a component that imports a query later", "app/components/a.tsx", `await import("#db/queries/q.server.ts");`],
    ["a component with a package of its own choice", "app/components/a.tsx", `import x from "lru-cache";`],
    ["a route that writes", "app/routes/a.tsx", `import { save } from "#db/repositories/a.server.ts";`],
    ["a route that opens the database", "app/routes/a.tsx", `import { open } from "#db/connection.server.ts";`],
    [
      "a use case that takes the runtime's value",
      "app/use-cases/a.server.ts",
      `import { r } from "#app/runtime.server.ts";`,
    ],
    ["a value beside a type", "app/use-cases/a.server.ts", `import { type R, r } from "#app/runtime.server.ts";`],
    ["a use case that reads for a screen", "app/use-cases/a.server.ts", `import { q } from "#db/queries/q.server.ts";`],
    ["a mail that reads the database", "emails/a.server.tsx", `import { q } from "#db/queries/q.server.ts";`],
    ["a seed that writes past the use cases", "db/seed/a.ts", `import { save } from "#db/repositories/a.server.ts";`],
    [
      "a screen's code in a test beside the domain",
      "app/domain/a.test.ts",
      `import { B } from "#app/components/b.tsx";`,
    ],
    ["I/O in a file without .server", "db/a.ts", `import Database from "better-sqlite3";`],
    ["a mailer in a file without .server", "app/http/a.ts", `import { createTransport } from "nodemailer";`],
    ["a file system in a file without .server", "app/contract/a.ts", `import { readFile } from "node:fs/promises";`],
    ["the driver by Drizzle's name", "db/a.ts", `import { drizzle } from "drizzle-orm/better-sqlite3";`],
    ["a file outside the house", "app/routes/a.tsx", `import "../../package.json";`],
  ])("refuses %s", (_what, path, source) => {
    expect(refuses(path, source)).toBe(true);
  });

  test.each([
    ["domain that imports domain and zod", "app/domain/a.ts", `import { z } from "zod"; import "./shared/b.ts";`],
    [
      "a use case that takes the runtime's type",
      "app/use-cases/a.server.ts",
      `import type { R } from "#app/runtime.server.ts";`,
    ],
    ["inline types only", "app/use-cases/a.server.ts", `import { type R } from "#app/runtime.server.ts";`],
    ["a type of the driver in a file without .server", "db/a.ts", `import type { Database } from "better-sqlite3";`],
    ["a route that reads", "app/routes/a.tsx", `import { q } from "#db/queries/q.server.ts";`],
    ["a test with its tools", "app/domain/a.test.ts", `import fc from "fast-check"; import "#tests/support/clock.ts";`],
    ["a worker thread with I/O", "app/contract/render-worker.ts", `import { parentPort } from "node:worker_threads";`],
    ["words that only look like an import", "app/domain/a.ts", `const text = 'import "#db/connection.server.ts"';`],
    ["an asset by a relative path", "app/root.tsx", `import icons from "../node_modules/dkfds/icons.svg?url";`],
  ])("allows %s", (_what, path, source) => {
    expect(refusals(new Map([[path, source]]))).toEqual([]);
  });
});
