import { setTimeout as pause } from "node:timers/promises";
import { log } from "#app/http/log.server.ts";
import type { Mailer, Portal } from "#app/use-cases/ports.ts";
import { recordJobRun } from "#app/use-cases/worker/record-job-run.server.ts";

/** What a job may use. The runtime has it all. */
export type WorkerRuntime = { portal: Portal; mailer: Mailer };

export type Job = {
  name: string;
  /** A long job looks at the signal between its parts, so that the worker can stop soon. */
  run(runtime: WorkerRuntime, signal: AbortSignal): Promise<unknown>;
};

export type Worker = {
  /** Resolves when what was under way is finished. */
  stop(): Promise<void>;
};

/** Each job once, in order. One that fails is told in the log and in its row, and stops no other. Answers how many failed. */
export async function runJobs(jobs: readonly Job[], runtime: WorkerRuntime, signal: AbortSignal): Promise<number> {
  let failures = 0;
  for (const job of jobs) {
    if (signal.aborted) break;
    try {
      const result = await recordJobRun(runtime.portal, job.name, () => job.run(runtime, signal));
      log.debug({ job: job.name, result }, "job done");
    } catch (error) {
      failures += 1;
      log.error({ job: job.name, err: error }, "job failed");
    }
  }
  return failures;
}

export function repeatJobs(jobs: readonly Job[], runtime: WorkerRuntime, { pollMs }: { pollMs: number }): Worker {
  const stopping = new AbortController();
  const { signal } = stopping;

  async function untilStopped(): Promise<void> {
    while (!signal.aborted) {
      await runJobs(jobs, runtime, signal);
      await pause(pollMs, undefined, { signal }).catch(() => undefined);
    }
  }
  const running = untilStopped();
  return {
    async stop() {
      stopping.abort();
      await running;
    },
  };
}
