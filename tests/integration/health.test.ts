import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { readHealth } from "#app/http/health.server.ts";
import { openTestDatabase } from "#tests/support/database.server.ts";

test("a monitor is told when the database does not answer as it should", async () => {
  const db = openTestDatabase();
  expect(await readHealth(db.read)).toEqual({ status: "ok", database: "ok", lastWorkerRuns: [] });
  await db.transact(async (tx) => tx.run(sql`DROP TABLE job_run`));
  expect(await readHealth(db.read)).toEqual({ status: "failing", database: "failing", lastWorkerRuns: [] });
});
