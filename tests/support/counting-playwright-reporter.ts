import type { Reporter, Suite } from "playwright/types/testReporter";
import { leaveTotals, noTests } from "./totals.ts";

/** Leaves the journeys' totals. An error outside every test, such as a product that does not start, counts as one failed. */
export default class CountingPlaywrightReporter implements Reporter {
  private journeys: Suite | undefined;
  private errors = 0;

  onBegin(_config: unknown, journeys: Suite): void {
    this.journeys = journeys;
  }

  onError(): void {
    this.errors += 1;
  }

  onEnd(): void {
    const totals = { ...noTests, failed: this.errors };
    for (const test of this.journeys?.allTests() ?? []) {
      const outcome = test.outcome();
      if (outcome === "expected") totals.passed += 1;
      else if (outcome === "skipped") totals.skipped += 1;
      else totals.failed += 1;
    }
    leaveTotals(totals);
  }

  printsToStdio(): boolean {
    return false;
  }
}
