import { createServer, type Server } from "node:http";
import { join } from "node:path";
import compression from "compression";
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from "express";
import type { Health } from "../http/health.server.ts";
import { log, loggedPath } from "../http/log.server.ts";
import { sendCalmPage } from "./calm-page.ts";
import { limitBody } from "./limit-body.ts";
import { refuseOtherSites } from "./refuse-other-sites.ts";
import { contextOf, giveContext } from "./request-context.ts";
import { setSecurityHeaders } from "./security-headers.ts";

export type WebOptions = {
  baseUrl: string;
  trustedProxies: number;
  /** What the build left for browsers: `assets/`, whose names change with their content. */
  clientFolder: string;
  faviconFile: string;
  health(): Promise<Health>;
  /** The portal itself. */
  pages: RequestHandler;
  /** Answers before the portal does, such as kept pages. */
  before?: readonly RequestHandler[];
};

export function makeWeb({
  baseUrl,
  trustedProxies,
  clientFolder,
  faviconFile,
  health,
  pages,
  before = [],
}: WebOptions): Express {
  const web = express();
  web.disable("x-powered-by");
  web.disable("etag");
  web.set("trust proxy", trustedProxies);

  web.use(giveContext, logRequests, setSecurityHeaders({ baseUrl }));
  if (trustedProxies === 0) web.use(forgetForwarding);
  web.use(refuseUnreadable, refuseOtherSites({ baseUrl }));
  // Level 1: the best ratio of bytes saved to time spent, and the pages stream through it.
  web.use(compression({ level: 1 }));
  web.get("/healthz", answerHealth(health));
  web.use("/assets", express.static(join(clientFolder, "assets"), { immutable: true, maxAge: "1y", index: false }));
  web.get(["/favicon.ico", "/favicon.svg"], (_req, res) => res.type("svg").sendFile(faviconFile, { maxAge: "1d" }));
  web.use([...before, limitBody, pages]);
  web.use(answerFailure);
  return web;
}

/** Slow senders are cut off. */
export function serve(web: Express): Server {
  const server = createServer(web);
  server.headersTimeout = 15_000;
  server.requestTimeout = 120_000;
  // Longer than a proxy's, so that the proxy is the one that closes.
  server.keepAliveTimeout = 65_000;
  return server;
}

const logRequests: RequestHandler = (req, res, next) => {
  const begun = performance.now();
  const asset = req.path.startsWith("/assets/") || req.path === "/healthz";
  res.once("close", () => {
    const { requestId } = contextOf(res);
    const line = {
      requestId,
      method: req.method,
      path: loggedPath(req.originalUrl),
      status: res.writableFinished ? res.statusCode : "left",
      ms: Math.round(performance.now() - begun),
    };
    if (asset) log.debug(line);
    else log.info(line);
  });
  next();
};

/** Remix believes `X-Forwarded-Host` whoever sends it; without a proxy in front, that is anybody. */
const forgetForwarding: RequestHandler = (req, _res, next) => {
  delete req.headers["x-forwarded-host"];
  next();
};

/** An address that decodes to nothing is nobody's page, and Remix would complain of each in the log. */
const refuseUnreadable: RequestHandler = (req, res, next) => {
  try {
    decodeURIComponent(req.path);
    next();
  } catch {
    sendCalmPage(req, res, { status: 400, kind: "badRequest" });
  }
};

const answerHealth =
  (health: () => Promise<Health>): RequestHandler =>
  async (_req, res, next) => {
    try {
      const answer = await health();
      res
        .set("Cache-Control", "no-store")
        .status(answer.status === "ok" ? 200 : 503)
        .json(answer);
    } catch (error) {
      next(error);
    }
  };

const answerFailure: ErrorRequestHandler = (error, req, res, _next) => {
  // What was refused halfway is answered already, and the portal stumbles over the rest.
  if (res.headersSent) {
    if (!res.writableEnded) res.destroy();
    return;
  }
  if (isUnreadable(error)) return sendCalmPage(req, res, { status: 400, kind: "badRequest" });
  log.error({ requestId: contextOf(res).requestId, path: loggedPath(req.originalUrl), err: error }, "request failed");
  sendCalmPage(req, res, { status: 500, kind: "unexpected" });
};

const isUnreadable = (error: unknown): boolean =>
  error instanceof TypeError && "code" in error && error.code === "ERR_INVALID_URL";
