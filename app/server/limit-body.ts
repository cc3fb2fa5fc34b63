import type { Request, RequestHandler, Response } from "express";
import { sendCalmPage } from "./calm-page.ts";

const megabyte = 1024 * 1024;
/** A document that somebody wants verified, or a paper that somebody has signed, is larger than a form. */
const takesDocuments = /^\/(verificer|kommune\/aftaler\/[^/]+\/registrer-underskrift)(\.data)?$/;
const megabytesFor = (path: string): number => (takesDocuments.test(path) ? 12 : 1);
/** How long a sender whose body is refused may go on sending: a connection cut at once shows no page, but an error. */
const patienceMs = 10_000;

/**
 * Remix reads a body to its end, however large. Stands right before it: counting sets the body flowing, so its reader must
 * listen in the same turn.
 */
export const limitBody: RequestHandler = (req, res, next) => {
  const megabytes = megabytesFor(req.path);
  const limit = megabytes * megabyte;
  if (Number(req.headers["content-length"] ?? 0) > limit) return refuse(req, res, megabytes);
  if (req.headers["transfer-encoding"] === undefined) return next();

  let size = 0;
  req.on("data", function count(chunk: Buffer) {
    size += chunk.length;
    if (size <= limit) return;
    req.removeAllListeners("data");
    refuse(req, res, megabytes);
    // Remix is waiting for the rest: it learns that there will be none. Its answer comes too late and is dropped.
    req.emit("error", new Error("The body is larger than the limit"));
  });
  next();
};

function refuse(req: Request, res: Response, megabytes: number): void {
  res.set("Connection", "close");
  sendCalmPage(req, res, { status: 413, kind: "tooLarge", megabytes });
  req.on("error", () => undefined);
  req.resume();
  const patience = setTimeout(() => req.destroy(), patienceMs);
  req.once("close", () => clearTimeout(patience));
}
