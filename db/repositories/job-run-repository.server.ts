import { eq } from "drizzle-orm";
import type { Instant } from "#app/domain/shared/copenhagen.ts";
import type { Db } from "../connection.server.ts";
import { jobRun } from "../schema/index.ts";

export async function saveJobStart(tx: Db, name: string, startedAt: Instant): Promise<void> {
  const begun = { startedAt, finishedAt: null, result: null };
  await tx
    .insert(jobRun)
    .values({ name, ...begun })
    .onConflictDoUpdate({ target: jobRun.name, set: begun });
}

export async function saveJobEnd(tx: Db, name: string, finishedAt: Instant, result: string): Promise<void> {
  await tx.update(jobRun).set({ finishedAt, result }).where(eq(jobRun.name, name));
}
