import { createHash } from "node:crypto";
import type { NextFunction, Request, RequestHandler, Response } from "express";
import { LRUCache } from "lru-cache";
import { localeOf } from "./locale.server.ts";

/** Whoever carries it is signed in, so that the page's frame is theirs alone. */
export const sessionCookieName = "portalen";

export type PublicPageCacheOptions = {
  /** Changes with every build: another build draws other pages. */
  buildId: string;
  /** Rises whenever something changes that the pages show. */
  catalogueVersion: () => number | Promise<number>;
  /** How many pages are kept rendered. */
  maxEntries: number;
  /** What else every page shows, such as the demonstration's date. */
  frame?: () => string | Promise<string>;
};

type KeptPage = { html: Buffer; contentType: string };

/** The front page, the catalogue and its packages; not their forms, and not what the browser's scripts fetch. */
const publicPage = /^\/(?:jobpakker(?:\/[a-z0-9-]+)?)?$/;
const longestUrl = 300;
const largestPageInBytes = 500_000;

/**
 * Answers readers who are not signed in without rendering: 304 when the browser has the page, else the kept one. A page is
 * kept when it is plain HTML with status 200, sets no cookie and holds no nonce, until the catalogue's version changes.
 */
export function makePublicPageCache({
  buildId,
  catalogueVersion,
  maxEntries,
  frame,
}: PublicPageCacheOptions): RequestHandler {
  const kept = new LRUCache<string, KeptPage>({ max: maxEntries });

  async function answer(req: Request, res: Response, next: NextFunction): Promise<void> {
    const version = await catalogueVersion();
    const shown = frame ? await frame() : "";
    const etag = etagOf([buildId, version, shown, localeOfExpress(req), originOf(req), req.originalUrl]);
    if (hasPage(req, etag)) {
      mark(res, etag);
      res.status(304).end();
      return;
    }
    const page = kept.get(etag);
    if (page === undefined) {
      if (req.method === "GET") keepWhatIsSent(res, etag, (found) => kept.set(etag, found));
      next();
      return;
    }
    mark(res, etag);
    res.status(200).set({ "Content-Type": page.contentType, "Content-Length": String(page.html.length) });
    res.end(req.method === "HEAD" ? undefined : page.html);
  }

  return (req, res, next) => {
    if (!isForEverybody(req)) return next();
    answer(req, res, next).catch(next);
  };
}

function isForEverybody(req: Request): boolean {
  return (
    (req.method === "GET" || req.method === "HEAD") &&
    publicPage.test(req.path) &&
    req.originalUrl.length <= longestUrl &&
    // Choosing a language sets a cookie, which a kept page would not.
    !("sprog" in req.query) &&
    !new RegExp(`(?:^|;\\s*)${sessionCookieName}=`).test(req.headers.cookie ?? "")
  );
}

const localeOfExpress = (req: Request): string =>
  localeOf(new Request(`http://portal${req.path}`, { headers: { Cookie: req.headers.cookie ?? "" } }));

/** A page may spell its own address, and whoever asks decides the header that it is read from. */
const originOf = (req: Request): string => `${req.headers["x-forwarded-host"] ?? ""} ${req.headers.host ?? ""}`;

/** Weak: a compressing layer may change the bytes. It names the page before it is rendered, and is the key it is kept by. */
const etagOf = (parts: readonly unknown[]): string =>
  `W/"${createHash("sha256").update(JSON.stringify(parts)).digest("base64url").slice(0, 27)}"`;

const hasPage = (req: Request, etag: string): boolean =>
  (req.headers["if-none-match"] ?? "").split(",").some((known) => known.trim() === etag);

/** The browser may keep the page and must ask each time, since signing in and choosing a language change it. */
function mark(res: Response, etag: string): void {
  res.set({ ETag: etag, "Cache-Control": "private, no-cache" });
  res.vary("Cookie");
}

/** Holds the page back until it is whole: only then is it known whether it may be kept, and headers leave first. */
function keepWhatIsSent(res: Response, etag: string, keep: (page: KeptPage) => void): void {
  const { write, end } = res;
  const chunks: Buffer[] = [];
  let size = 0;

  function letGo(): void {
    res.write = write;
    res.end = end;
    const held = Buffer.concat(chunks.splice(0));
    if (held.length > 0) res.write(held);
  }

  function hold(chunk: unknown, encoding: unknown): void {
    const bytes = bytesOf(chunk, encoding);
    size += bytes.length;
    chunks.push(bytes);
  }

  const mayBeKept = (): boolean =>
    res.statusCode === 200 &&
    String(res.getHeader("Content-Type") ?? "").startsWith("text/html") &&
    !res.hasHeader("Set-Cookie") &&
    size <= largestPageInBytes;

  const afterwards = (args: readonly unknown[]): void => {
    const callback = args.find((argument) => typeof argument === "function");
    if (callback) process.nextTick(callback as () => void);
  };

  res.write = (...args: unknown[]) => {
    hold(args[0], args[1]);
    if (!mayBeKept()) letGo();
    afterwards(args);
    return true;
  };

  res.end = (...args: unknown[]) => {
    if (args[0] !== undefined && typeof args[0] !== "function") hold(args[0], args[1]);
    const html = Buffer.concat(chunks);
    if (mayBeKept() && !html.includes(" nonce=")) {
      mark(res, etag);
      keep({ html, contentType: String(res.getHeader("Content-Type")) });
    }
    letGo();
    afterwards(args);
    return res.end();
  };
}

function bytesOf(chunk: unknown, encoding: unknown): Buffer {
  if (typeof chunk === "string")
    return Buffer.from(chunk, typeof encoding === "string" ? (encoding as BufferEncoding) : "utf8");
  return chunk instanceof Uint8Array ? Buffer.from(chunk) : Buffer.alloc(0);
}
