import { saveJobEnd, saveJobStart } from "#db/repositories/job-run-repository.server.ts";
import type { Portal } from "../ports.ts";

/** Runs a job and keeps when it ran and what came of it. Its failure is kept too, and passed on. */
export async function recordJobRun(
  { db, now }: Pick<Portal, "db" | "now">,
  name: string,
  run: () => Promise<unknown>,
): Promise<unknown> {
  await db.transact((tx) => saveJobStart(tx, name, now()));
  const end = (result: string) => db.transact((tx) => saveJobEnd(tx, name, now(), result));
  try {
    const result = await run();
    await end(JSON.stringify(result ?? null));
    return result;
  } catch (error) {
    await end(`failed: ${error instanceof Error ? error.message : String(error)}`);
    throw error;
  }
}
