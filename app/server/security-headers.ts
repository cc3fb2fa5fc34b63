import type { RequestHandler } from "express";
import { contextOf } from "./request-context.ts";

const oneYearInSeconds = 365 * 24 * 60 * 60;

const contentPolicy = (nonce: string): string =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");

const constant = {
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  // Addresses of personal links leave for no other site. `no-referrer` would also make browsers send `Origin: null` with
  // the portal's own forms, which then look like another site's.
  "Referrer-Policy": "same-origin",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
};

export function setSecurityHeaders({ baseUrl }: { baseUrl: string }): RequestHandler {
  const transport = baseUrl.startsWith("https:")
    ? { "Strict-Transport-Security": `max-age=${oneYearInSeconds}; includeSubDomains` }
    : {};
  return (_req, res, next) => {
    res.set({ ...constant, ...transport, "Content-Security-Policy": contentPolicy(contextOf(res).cspNonce) });
    next();
  };
}
