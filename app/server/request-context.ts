import { randomBytes, randomUUID } from "node:crypto";
import type { RequestHandler, Response } from "express";
import type { AppLoadContext } from "../http/load-context.ts";

/** Names each request, and makes what its page and its log line need. */
export const giveContext: RequestHandler = (req, res, next) => {
  const context: AppLoadContext = {
    requestId: randomUUID(),
    cspNonce: randomBytes(16).toString("base64"),
    clientAddress: req.ip ?? "",
  };
  res.locals.context = context;
  res.set("X-Request-Id", context.requestId);
  next();
};

export const contextOf = (res: Response): AppLoadContext => res.locals.context as AppLoadContext;
