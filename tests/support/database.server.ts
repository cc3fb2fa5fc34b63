import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { sql } from "drizzle-orm";
import { onTestFinished } from "vitest";
import {
  type Database,
  type Db,
  migrateDatabase,
  openDatabase,
  type StatementListener,
} from "#db/connection.server.ts";

const migrationsFolder = fileURLToPath(new URL("../../db/migrations", import.meta.url));

let image: string | undefined;

/** Migrating takes thirty milliseconds and copying less than one: the first test of a process migrates for all. */
function migratedImage(): string {
  if (image !== undefined) return image;
  const folder = mkdtempSync(join(tmpdir(), "jobpakkeportalen-image-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  image = join(folder, "portal.db");
  migrateDatabase(image, migrationsFolder);
  return image;
}

/** An empty, migrated database that lives until it is removed: for a file whose tests look at one world. */
export function makeTestDatabase(onStatement?: StatementListener): { database: Database; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), "jobpakkeportalen-test-"));
  const path = join(folder, "portal.db");
  copyFileSync(migratedImage(), path);
  const database = openDatabase(path, onStatement);
  return {
    database,
    remove() {
      database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** An empty, migrated database of the test's own, gone when the test is. */
export function openTestDatabase(onStatement?: StatementListener): Database {
  const { database, remove } = makeTestDatabase(onStatement);
  onTestFinished(remove);
  return database;
}

/** SQLite's own words on how it would run the statement, a line for each step. */
export function queryPlan(db: Db, statement: string, parameters: readonly unknown[]): string[] {
  const [first = "", ...rest] = statement.split("?");
  const bound = rest.flatMap((text, i) => [sql`${parameters[i]}`, sql.raw(text)]);
  const explained = sql.join([sql.raw(`explain query plan ${first}`), ...bound]);
  return db.all<{ detail: string }>(explained).map((step) => step.detail);
}
