import { describe, expect, test } from "vitest";
import { readHealth } from "#app/http/health.server.ts";
import { openTestDatabase } from "#tests/support/database.server.ts";
import { type Job, repeatJobs, runJobs, type WorkerRuntime } from "./run-jobs.server.ts";

const at = Date.UTC(2026, 7, 10, 6);

/** Jobs of these tests use the database and the clock, so the runtime has no more. */
function openRuntime(): WorkerRuntime {
  return { portal: { db: openTestDatabase(), now: () => at } } as WorkerRuntime;
}
const running = new AbortController().signal;

function deferred(): { promise: Promise<void>; resolve(): void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

describe("the worker", () => {
  test("does its jobs one after another, and a monitor sees when", async () => {
    const runtime = openRuntime();
    const done: string[] = [];
    const job = (name: string): Job => ({
      name,
      async run() {
        await Promise.resolve();
        done.push(name);
      },
    });
    expect(await runJobs([job("first"), job("second")], runtime, running)).toBe(0);
    expect(done).toEqual(["first", "second"]);
    const moment = "2026-08-10T06:00:00.000Z";
    expect(await readHealth(runtime.portal.db.read)).toEqual({
      status: "ok",
      database: "ok",
      lastWorkerRuns: [
        { job: "first", startedAt: moment, finishedAt: moment, failed: false },
        { job: "second", startedAt: moment, finishedAt: moment, failed: false },
      ],
    });
  });

  test("goes on with the next job when one fails, and says which did", async () => {
    const runtime = openRuntime();
    const done: string[] = [];
    const jobs: Job[] = [
      { name: "fails", run: () => Promise.reject(new Error("the disk is full")) },
      { name: "works", run: async () => done.push("works") },
    ];
    expect(await runJobs(jobs, runtime, running)).toBe(1);
    expect(done).toEqual(["works"]);
    const { lastWorkerRuns } = await readHealth(runtime.portal.db.read);
    expect(lastWorkerRuns.map(({ job, failed }) => [job, failed])).toEqual([
      ["fails", true],
      ["works", false],
    ]);
  });

  test("shows a job that was begun and has not ended", async () => {
    const runtime = openRuntime();
    const hold = deferred();
    const begun = deferred();
    const long: Job = {
      name: "long",
      run() {
        begun.resolve();
        return hold.promise;
      },
    };
    const run = runJobs([long], runtime, running);
    await begun.promise;
    expect((await readHealth(runtime.portal.db.read)).lastWorkerRuns).toMatchObject([
      { job: "long", finishedAt: null },
    ]);
    hold.resolve();
    await run;
  });

  test("finishes what is under way when it is stopped, and begins nothing more", async () => {
    const hold = deferred();
    const begun = deferred();
    const done: string[] = [];
    const jobs: Job[] = [
      {
        name: "under-way",
        async run() {
          begun.resolve();
          await hold.promise;
          done.push("under-way");
        },
      },
      { name: "next", run: async () => done.push("next") },
    ];
    const worker = repeatJobs(jobs, openRuntime(), { pollMs: 1 });
    await begun.promise;
    const stopped = worker.stop();
    hold.resolve();
    await stopped;
    expect(done).toEqual(["under-way"]);
  });

  test("comes back after its pause", async () => {
    const twice = deferred();
    let runs = 0;
    const job: Job = {
      name: "counted",
      async run() {
        runs += 1;
        if (runs === 2) twice.resolve();
      },
    };
    const worker = repeatJobs([job], openRuntime(), { pollMs: 1 });
    await twice.promise;
    await worker.stop();
    expect(runs).toBeGreaterThanOrEqual(2);
  });
});
