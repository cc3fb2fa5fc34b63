import type { LoaderFunctionArgs } from "@remix-run/node";
import { contractPdf, versionAsked } from "#app/http/contract-response.server.ts";
import { notFound, requireEmployer } from "#app/http/session.server.ts";
import { runtime } from "#app/runtime.server.ts";
import { findContractFile } from "#db/queries/contract.server.ts";
import { requireOwnAgreement } from "./agreement-view.server.ts";

/** The sealed contract, or the bytes that wait for signatures. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireEmployer(request);
  const { portal } = runtime();
  const { id } = await requireOwnAgreement(portal, actor, params.id ?? "");
  const file = await findContractFile(portal.db.read, actor, id, versionAsked(request));
  if (!file) throw notFound();
  return contractPdf(request, file);
}
