import type { AppLoadContext } from "@remix-run/node";
import { localeOf } from "./locale.server.ts";

/** What a signature's evidence keeps of the request. The address is the one that the web server trusts, not one a header claims. */
export const requestFacts = (request: Request, context: AppLoadContext) => ({
  ipAddress: context.clientAddress,
  userAgent: request.headers.get("User-Agent") ?? "",
  locale: localeOf(request),
});
