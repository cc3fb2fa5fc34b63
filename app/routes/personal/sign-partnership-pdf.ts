import type { LoaderFunctionArgs } from "@remix-run/node";
import { contractPdf } from "#app/http/contract-response.server.ts";
import { notFound } from "#app/http/session.server.ts";
import { runtime } from "#app/runtime.server.ts";
import { openPartnershipLink } from "#app/use-cases/partnership/open-partnership-link.server.ts";
import { findPartnershipPdf } from "#db/queries/partnerships.server.ts";

/** The bytes that are signed, or the sealed ones when everybody has. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { portal } = runtime();
  const opened = await openPartnershipLink(portal, params.token ?? "");
  if (!opened || opened === "closed") throw notFound();
  const file = await findPartnershipPdf(portal.db.read, opened.versionId);
  if (!file) throw notFound();
  return contractPdf(request, file);
}
