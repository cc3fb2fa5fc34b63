import { notFound } from "./session.server.ts";

/** The version that an address names, or the current one. What is no number names no version. */
export function versionAsked(request: Request): { number: number } | undefined {
  const asked = new URL(request.url).searchParams.get("version");
  if (asked === null) return undefined;
  if (!/^[1-9]\d{0,5}$/.test(asked)) throw notFound();
  return { number: Number(asked) };
}

export type PdfToSend = { bytes: Uint8Array; sha256: string; filename: string };

/**
 * A contract's bytes. They never change, so the hash is their ETag; a browser may keep them and asks each time whether it
 * may still show them, since access ends.
 */
export function contractPdf(request: Request, { bytes, sha256, filename }: PdfToSend): Response {
  const etag = `"${sha256}"`;
  const headers = { ETag: etag, "Cache-Control": "private, no-cache", Vary: "Cookie" };
  const known = (request.headers.get("If-None-Match") ?? "").split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  if (known.includes(etag) || known.includes("*")) return new Response(null, { status: 304, headers });
  return new Response(new Uint8Array(bytes), {
    headers: {
      ...headers,
      "Content-Type": "application/pdf",
      "Content-Length": String(bytes.byteLength),
      "Content-Disposition": `inline; filename="${plain(filename)}"; filename*=UTF-8''${encodeURIComponent(filename)}`,
    },
  });
}

const plain = (filename: string): string => filename.replace(/[^\w. -]/g, "_");
