import { readFileSync, writeFileSync } from "node:fs";

/** What one suite of tests came to. */
export type Totals = { passed: number; failed: number; skipped: number };

export const noTests: Totals = { passed: 0, failed: 0, skipped: 0 };

/** A suite's reporter leaves its totals in the file that `tests/run.ts` names; run by hand there is none. */
export function leaveTotals(totals: Totals): void {
  const file = process.env.COUNT_FILE;
  if (file) writeFileSync(file, JSON.stringify(totals));
}

/** `undefined` where the suite ended before it had counted. */
export function readTotals(file: string): Totals | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Totals;
  } catch {
    return undefined;
  }
}
