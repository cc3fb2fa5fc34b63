import "../db/require-node.js";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import CountingReporter from "./support/counting-reporter.ts";

/** Without the Remix plugin: the tests load the modules as they stand (routes are tested in a browser, tests/e2e). */
export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    environment: "node",
    env: { LOG_LEVEL: "silent" },
    include: [
      "app/**/*.test.{ts,tsx}",
      "db/**/*.test.{ts,tsx}",
      "emails/**/*.test.{ts,tsx}",
      "tests/architecture.test.ts",
      "tests/integration/**/*.test.{ts,tsx}",
    ],
    // Isolated files import Drizzle once each, which takes four times as long: so tests keep no state in modules.
    isolate: false,
    setupFiles: ["tests/support/no-console-error.ts"],
    reporters: ["default", new CountingReporter()],
    // Rendering a PDF on a busy machine takes seconds.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
