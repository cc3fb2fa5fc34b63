import { asc } from "drizzle-orm";
import type { Db } from "../connection.server.ts";
import { jobRun } from "../schema/index.ts";

export type JobRun = typeof jobRun.$inferSelect;

/** The last run of each of the worker's jobs. */
export async function listJobRuns(db: Db): Promise<JobRun[]> {
  return db.select().from(jobRun).orderBy(asc(jobRun.name));
}
