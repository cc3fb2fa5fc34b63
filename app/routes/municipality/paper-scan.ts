import type { LoaderFunctionArgs } from "@remix-run/node";
import { notFound, requireStaff } from "#app/http/session.server.ts";
import { runtime } from "#app/runtime.server.ts";
import { findScanOf } from "#db/queries/paper-scan.server.ts";

const endings = { "application/pdf": "pdf", "image/jpeg": "jpg", "image/png": "png" } as const;

/** Somebody else's bytes: saved and never shown, and the browser does not guess what they are. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const { db } = runtime().portal;
  const scan = await findScanOf(db.read, actor.municipalityCode, params.id ?? "", params.scanId ?? "");
  if (!scan) throw notFound();
  const filename = `${scan.reference}-version-${scan.version}-papir.${endings[scan.mimeType]}`;
  return new Response(new Uint8Array(scan.bytes), {
    headers: {
      "Content-Type": scan.mimeType,
      "Content-Length": String(scan.bytes.byteLength),
      "Content-Disposition": `attachment; filename="${filename}"`,
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
    },
  });
}
