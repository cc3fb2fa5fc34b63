const mostMs = 10_000;

/** Stops once, when the terminal, the service manager or (for a worker) the parent says so; at the latest after the cap. */
export function onStop(stop: () => Promise<void>): void {
  let stopping = false;
  async function begin(): Promise<void> {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), mostMs).unref();
    try {
      await stop();
      process.exit(0);
    } catch (error) {
      process.stderr.write(`Stopping failed: ${error instanceof Error ? error.stack : error}\n`);
      process.exit(1);
    }
  }
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, begin);
  process.once("disconnect", begin);
}
