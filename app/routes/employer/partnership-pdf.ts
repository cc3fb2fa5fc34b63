import type { LoaderFunctionArgs } from "@remix-run/node";
import { contractPdf } from "#app/http/contract-response.server.ts";
import { notFound, requireEmployer } from "#app/http/session.server.ts";
import { runtime } from "#app/runtime.server.ts";
import { findOwnPartnershipPdf } from "#db/queries/partnerships.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireEmployer(request);
  const file = await findOwnPartnershipPdf(runtime().portal.db.read, actor, params.id ?? "");
  if (!file) throw notFound();
  return contractPdf(request, file);
}
