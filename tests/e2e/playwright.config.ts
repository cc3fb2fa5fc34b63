import "../../db/require-node.js";
import { fileURLToPath } from "node:url";
import { defineConfig } from "playwright/test";
import { findChromium } from "../support/tools.ts";
import { baseURL, dataFolder, port } from "./product.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const executablePath = findChromium();
if (executablePath === undefined) throw new Error("No Chromium found: install one, or name it in CHROMIUM_PATH.");

const movesTheClock = /\.clock\.spec\.ts$/;
const withoutScripts = { javaScriptEnabled: false };

export default defineConfig({
  testDir: ".",
  outputDir: `${root}/test-results`,
  workers: 1,
  retries: 0,
  forbidOnly: process.env.CI !== undefined,
  reporter: [["list"], ["../support/counting-playwright-reporter.ts"]],
  use: {
    baseURL,
    browserName: "chromium",
    actionTimeout: 15_000,
    locale: "da-DK",
    timezoneId: "Europe/Copenhagen",
    trace: "retain-on-failure",
    launchOptions: {
      executablePath,
      args: [
        "--no-sandbox",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  // All journeys share one world and its clock: those that move it come last.
  projects: [
    { name: "with-scripts", testIgnore: movesTheClock },
    { name: "no-scripts", testIgnore: movesTheClock, use: withoutScripts },
    { name: "with-scripts-clock", testMatch: movesTheClock },
    { name: "no-scripts-clock", testMatch: movesTheClock, use: withoutScripts },
  ],
  webServer: {
    // What `npm start` runs, but without npm in between to swallow the signal to stop.
    command: `"${process.execPath}" --import ./db/require-node.js app/server/start.ts`,
    cwd: root,
    env: {
      NODE_ENV: "production",
      PORT: port,
      BASE_URL: baseURL,
      DATA_DIR: dataFolder,
      PORTAL_MODE: "demo",
      LOG_LEVEL: "warn",
    },
    url: `${baseURL}/healthz`,
    reuseExistingServer: false,
    timeout: 180_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 15_000 },
    stdout: "pipe",
    stderr: "pipe",
  },
});
