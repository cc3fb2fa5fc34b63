import type { LoaderFunctionArgs } from "@remix-run/node";
import { contractPdf, versionAsked } from "#app/http/contract-response.server.ts";
import { linkActorOf, requireLink } from "#app/http/personal-link.server.ts";
import { notFound } from "#app/http/session.server.ts";
import { runtime } from "#app/runtime.server.ts";
import { findContractFile } from "#db/queries/contract.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const found = await requireLink(params.token, "course");
  if (found.closed !== null) throw notFound();
  const actor = linkActorOf(found);
  const file = await findContractFile(runtime().portal.db.read, actor, actor.agreementId, versionAsked(request));
  if (!file) throw notFound();
  return contractPdf(request, file);
}
