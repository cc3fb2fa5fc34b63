import type { LoaderFunctionArgs } from "@remix-run/node";
import { contractPdf } from "#app/http/contract-response.server.ts";
import { linkActorOf, requireLink } from "#app/http/personal-link.server.ts";
import { notFound } from "#app/http/session.server.ts";
import { runtime } from "#app/runtime.server.ts";
import { findContractFile } from "#db/queries/contract.server.ts";
import { isSignedThroughLink } from "#db/queries/signing.server.ts";

/** The bytes that are signed, or the sealed ones when everybody has; also for whoever signed through the link. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const found = await requireLink(params.token, "sign");
  const { db, now } = runtime().portal;
  const { link, closed } = found;
  const open = closed === null || (link.expiresAt > now() && (await isSignedThroughLink(db.read, link)));
  if (!open) throw notFound();
  const actor = linkActorOf(found);
  const file = await findContractFile(
    db.read,
    actor,
    actor.agreementId,
    link.versionId ? { id: link.versionId } : undefined,
  );
  if (!file) throw notFound();
  return contractPdf(request, file);
}
