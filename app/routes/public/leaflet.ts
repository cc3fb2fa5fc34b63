import { createHash } from "node:crypto";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { LRUCache } from "lru-cache";
import type { Locale } from "#app/domain/shared/localized.ts";
import { localeOf } from "#app/http/locale.server.ts";
import { dictionaryFor } from "#app/i18n/index.ts";
import { runtime } from "#app/runtime.server.ts";
import { findPublishedPackage, type PublishedPackage } from "#db/queries/catalogue.server.ts";

type Leaflet = { pdf: Uint8Array; etag: string };

/** Printing takes a second of a thread: one is printed once, also for readers who ask at the same time. */
const printed = new LRUCache<string, Promise<Leaflet>>({ max: 60 });

export async function loader({ request, params }: LoaderFunctionArgs) {
  const found = await findPublishedPackage(runtime().portal.db.read, params.slug ?? "");
  const locale = localeOf(request);
  if (found === undefined) {
    const { title } = dictionaryFor(locale).shell.error.notFound;
    return new Response(title, { status: 404, headers: { "Content-Type": "text/plain; charset=utf-8" } });
  }
  const { pdf, etag } = await leafletOf(found, locale);
  const headers = { ETag: etag, "Cache-Control": "private, no-cache", Vary: "Cookie" };
  const known = (request.headers.get("If-None-Match") ?? "").split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  if (known.includes(etag)) return new Response(null, { status: 304, headers });
  return new Response(pdf.slice(), {
    headers: {
      ...headers,
      "Content-Type": "application/pdf",
      "Content-Length": String(pdf.length),
      "Content-Disposition": `inline; filename="${found.content.slug}-${locale}.pdf"`,
    },
  });
}

function leafletOf(found: PublishedPackage, locale: Locale): Promise<Leaflet> {
  const key = [found.id, found.version, found.updatedAt, locale].join(" ");
  const known = printed.get(key);
  if (known) return known;
  const leaflet = print(found, locale);
  printed.set(key, leaflet);
  // What failed is tried again by the next reader.
  leaflet.catch(() => printed.delete(key));
  return leaflet;
}

async function print({ content, updatedAt }: PublishedPackage, locale: Locale): Promise<Leaflet> {
  const outcome = await runtime().portal.press.renderLeaflet(content, locale, { createdAt: updatedAt });
  if (!outcome.ok) throw new Error(`The leaflet of ${content.slug} was not printed: ${outcome.refusal.kind}`);
  return { pdf: outcome.value, etag: `"${createHash("sha256").update(outcome.value).digest("base64url")}"` };
}
