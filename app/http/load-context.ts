/** What the web server hands to every loader and action of one request. */
declare module "@remix-run/node" {
  interface AppLoadContext {
    /** Lets the page's own scripts through the Content-Security-Policy. */
    cspNonce: string;
    /** Names the request in the log and on error pages. */
    requestId: string;
    /** The client's IP address, as far as the trusted proxies tell it. */
    clientAddress: string;
  }
  interface Future {
    v3_singleFetch: true;
  }
}

export type { AppLoadContext } from "@remix-run/node";
