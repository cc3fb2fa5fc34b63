import { randomBytes } from "node:crypto";
import type { Request, Response } from "express";
import { localeOf } from "../http/locale.server.ts";
import { server as danish } from "../i18n/da/server.ts";
import { server as english } from "../i18n/en/server.ts";
import { paths } from "../paths.ts";
import { contextOf } from "./request-context.ts";

const dictionaries = { da: danish, en: english };

export type CalmPage =
  | { status: 400; kind: "badRequest" }
  | { status: 403; kind: "otherSite" }
  | { status: 413; kind: "tooLarge"; megabytes: number }
  | { status: 500; kind: "unexpected" };

const inHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const style =
  "body{margin:0;font:1.125rem/1.6 'IBM Plex Sans',system-ui,sans-serif;color:#1a1a1a;background:#fff}" +
  "main{max-width:40rem;margin:0 auto;padding:3rem 1.25rem}h1{font-size:1.75rem;line-height:1.3}a{color:#004d99}";

/** Stands on its own: what was sent is refused before the portal's pages, or because they failed. */
export function sendCalmPage(req: Request, res: Response, page: CalmPage): void {
  const locale = localeOf(new Request("http://portal/", { headers: { Cookie: req.headers.cookie ?? "" } }));
  const words = dictionaries[locale];
  const { title } = words[page.kind];
  const lead = page.kind === "tooLarge" ? words.tooLarge.lead(page.megabytes) : words[page.kind].lead;
  const nonce = randomBytes(16).toString("base64");
  res.status(page.status).set({
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": "no-store",
    "Content-Security-Policy": `default-src 'none'; style-src 'nonce-${nonce}'; frame-ancestors 'none'; base-uri 'none'`,
  });
  res.send(
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8">` +
      `<meta name="viewport" content="width=device-width, initial-scale=1">` +
      `<title>${inHtml(title)} | ${words.portalName}</title><style nonce="${nonce}">${style}</style></head>` +
      `<body><main><p>${words.portalName}</p><h1>${inHtml(title)}</h1><p>${inHtml(lead)}</p>` +
      `<p>${words.requestId}: <code>${inHtml(contextOf(res).requestId)}</code></p>` +
      `<p><a href="${paths.home()}">${words.home}</a></p></main></body></html>`,
  );
}
