import { runtime } from "#app/runtime.server.ts";
import { listJobRuns } from "#db/queries/job-runs.server.ts";

export type Health = {
  status: "ok" | "failing";
  database: "ok" | "failing";
  lastWorkerRuns: { job: string; startedAt: string; finishedAt: string | null; failed: boolean }[];
};

export const health = (): Promise<Health> => readHealth(runtime().portal.db.read);

/** What a monitor may know without signing in: whether the portal works, and when its worker last did. */
export async function readHealth(db: Parameters<typeof listJobRuns>[0]): Promise<Health> {
  try {
    const runs = await listJobRuns(db);
    return { status: "ok", database: "ok", lastWorkerRuns: runs.map(toRun) };
  } catch {
    return { status: "failing", database: "failing", lastWorkerRuns: [] };
  }
}

function toRun(run: Awaited<ReturnType<typeof listJobRuns>>[number]): Health["lastWorkerRuns"][number] {
  return {
    job: run.name,
    startedAt: new Date(run.startedAt).toISOString(),
    finishedAt: run.finishedAt === null ? null : new Date(run.finishedAt).toISOString(),
    failed: run.result?.startsWith("failed:") === true,
  };
}
