import type { Reporter, TestModule, TestSuite } from "vitest/node";
import { leaveTotals, noTests } from "./totals.ts";

/** Leaves the unit tests' totals. A file or suite that breaks outside its tests counts as one failed test. */
export default class CountingReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const totals = { ...noTests, failed: unhandledErrors.length };
    for (const module of modules) {
      for (const suite of [module, ...module.children.allSuites()] satisfies (TestModule | TestSuite)[]) {
        if (suite.errors().length > 0) totals.failed += 1;
      }
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === "pending") totals.failed += 1;
        else totals[state] += 1;
      }
    }
    leaveTotals(totals);
  }
}
