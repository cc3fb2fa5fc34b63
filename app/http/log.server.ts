import { pino } from "pino";

/** One JSON object a line on standard output. */
export const log = pino({
  level: process.env.LOG_LEVEL ?? "info",
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: { level: (label) => ({ level: label }) },
});

/** The addresses whose last part lets its holder in: personal links and receipts (app/paths.ts). */
const personalLink = /^\/(underskriv|forloeb|kandidat|log-ind|partnerskab|henvendelse)\/[^/]+/;

/** An address as a log may hold it: no token, and no query, which may hold what somebody typed. */
export const loggedPath = (url: string): string => url.replace(/[?#].*$/s, "").replace(personalLink, "/$1/…");
