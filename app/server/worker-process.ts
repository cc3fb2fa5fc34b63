import { type ChildProcess, spawn } from "node:child_process";
import { log } from "../http/log.server.ts";
import { projectRoot } from "./project-root.ts";

const second = 1000;
const shortestPauseMs = second;
const longestPauseMs = 60 * second;
/** A worker that lived this long was well: the next death is a new story. */
const healthyAfterMs = 60 * second;

export type WorkerProcess = {
  /** Resolves when the process has ended. */
  stop(): Promise<void>;
};

/** Keeps one worker running beside the web server, and brings it back when it dies, ever less eagerly. */
export function keepWorkerRunning(
  env: NodeJS.ProcessEnv,
  args: readonly string[] = ["--import", "./db/require-node.js", "app/server/worker.ts"],
): WorkerProcess {
  let child: ChildProcess | undefined;
  let pauseMs = shortestPauseMs;
  let waiting: NodeJS.Timeout | undefined;
  let stopping = false;
  let ended: Promise<void> = Promise.resolve();

  function start(): void {
    const begun = Date.now();
    // The channel closes when this process dies however it dies, and the worker then ends too.
    child = spawn(process.execPath, args, { cwd: projectRoot, env, stdio: ["ignore", "inherit", "inherit", "ipc"] });
    ended = new Promise((resolve) => {
      const onEnd = (how: unknown) => {
        resolve();
        if (stopping) return;
        if (Date.now() - begun > healthyAfterMs) pauseMs = shortestPauseMs;
        log.error({ how, pauseMs }, "the worker ended by itself and is started again");
        waiting = setTimeout(start, pauseMs);
        pauseMs = Math.min(pauseMs * 2, longestPauseMs);
      };
      child?.once("error", onEnd);
      child?.once("exit", (code, signal) => onEnd(code ?? signal));
    });
  }

  start();
  return {
    async stop() {
      stopping = true;
      clearTimeout(waiting);
      child?.kill("SIGTERM");
      await ended;
    },
  };
}
