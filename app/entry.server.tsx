import { PassThrough } from "node:stream";
import {
  type AppLoadContext,
  createReadableStreamFromReadable,
  type EntryContext,
  type HandleErrorFunction,
} from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { isbot } from "isbot";
import { renderToPipeableStream } from "react-dom/server";
import { CspNonce } from "./components/csp-nonce.tsx";
import { log, loggedPath } from "./http/log.server.ts";

/** What the processes take from the bundle besides the pages (app/server). */
export { isEmptyWorld, seedDemoWorld } from "#db/seed/demo-world.server.ts";
export { health } from "./http/health.server.ts";
export { publicPages } from "./http/public-pages.server.ts";
export { openRuntime } from "./runtime.server.ts";
export { runOnce, startWorker } from "./worker/run-worker.server.ts";

const abortAfterMs = 10_000;

/** A thrown `Response` is an answer (404 and its kin), and a reader who left is no fault: neither belongs in the error log. */
const isSurprise = (error: unknown, request: Request): boolean =>
  !request.signal.aborted && !(error instanceof Response) && !(isRouteErrorResponse(error) && error.status < 500);

export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (!isSurprise(error, request)) return;
  const { method, url } = request;
  log.error(
    { requestId: context.requestId, method, path: loggedPath(new URL(url).pathname), err: error },
    "page failed",
  );
};

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  loadContext: AppLoadContext,
): Promise<Response> {
  const readyEvent = isbot(request.headers.get("User-Agent") ?? "") ? "onAllReady" : "onShellReady";

  return new Promise((resolve, reject) => {
    let statusToSend = status;
    let shellSent = false;
    const { pipe, abort } = renderToPipeableStream(
      <CspNonce.Provider value={loadContext.cspNonce}>
        <RemixServer context={remixContext} url={request.url} abortDelay={abortAfterMs} nonce={loadContext.cspNonce} />
      </CspNonce.Provider>,
      {
        nonce: loadContext.cspNonce,
        [readyEvent]() {
          shellSent = true;
          const body = new PassThrough();
          headers.set("Content-Type", "text/html; charset=utf-8");
          // Most pages are one person's: they stay on no disk, unless their route says otherwise.
          if (!headers.has("Cache-Control")) headers.set("Cache-Control", "no-store");
          resolve(new Response(createReadableStreamFromReadable(body), { headers, status: statusToSend }));
          pipe(body);
        },
        onShellError: reject,
        onError(error: unknown) {
          if (!isSurprise(error, request)) return;
          statusToSend = 500;
          // Before the shell is sent React rejects instead, and Remix reports that one to `handleError`.
          if (shellSent) handleError(error, { request, context: loadContext, params: {} });
        },
      },
    );
    setTimeout(abort, abortAfterMs).unref();
  });
}
