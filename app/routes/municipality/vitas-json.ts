import type { LoaderFunctionArgs } from "@remix-run/node";
import { notFound, requireStaff } from "#app/http/session.server.ts";
import { requireVitasCase } from "#app/http/vitas.server.ts";
import { vitasJson } from "#app/http/vitas-json.server.ts";

/** For a system that fills in forms: docs/vitas-json.md tells the names. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const found = await requireVitasCase(await requireStaff(request), params.id ?? "");
  if (!found.terms) throw notFound();
  return Response.json(vitasJson(found), { headers: { "Cache-Control": "private, no-store", Vary: "Cookie" } });
}
