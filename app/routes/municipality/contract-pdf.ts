import type { LoaderFunctionArgs } from "@remix-run/node";
import { contractPdf, versionAsked } from "#app/http/contract-response.server.ts";
import { notFound, requireStaff } from "#app/http/session.server.ts";
import { runtime } from "#app/runtime.server.ts";
import { findContractFile } from "#db/queries/contract.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const file = await findContractFile(runtime().portal.db.read, actor, params.id ?? "", versionAsked(request));
  if (!file) throw notFound();
  return contractPdf(request, file);
}
