import type { Request, RequestHandler } from "express";
import { sendCalmPage } from "./calm-page.ts";

/**
 * Another site's page can make a reader's browser send a form here with the reader's cookies. Browsers say where a form
 * comes from; a client that says nothing is no browser, and has no reader's cookies.
 */
export function refuseOtherSites({ baseUrl }: { baseUrl: string }): RequestHandler {
  return (req, res, next) => {
    const reads = req.method === "GET" || req.method === "HEAD" || req.method === "OPTIONS";
    if (reads || comesFromHere(req, baseUrl)) return next();
    sendCalmPage(req, res, { status: 403, kind: "otherSite" });
  };
}

function comesFromHere(req: Request, baseUrl: string): boolean {
  const site = req.get("Sec-Fetch-Site");
  if (site !== undefined && site !== "same-origin" && site !== "none") return false;
  const origin = req.get("Origin");
  return origin === undefined || origin === baseUrl || origin === `${req.protocol}://${req.get("Host")}`;
}
