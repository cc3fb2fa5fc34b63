import type { LoaderFunctionArgs } from "@remix-run/node";
import { cardPdf } from "#app/http/competence-card.server.ts";
import { linkActorOf, requireLink } from "#app/http/personal-link.server.ts";
import { notFound } from "#app/http/session.server.ts";

/** The citizen's own: for a mentor or an employer there is no file to take along. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const found = await requireLink(params.token, "course");
  const actor = linkActorOf(found);
  if (found.closed !== null || actor.slot !== "citizen") throw notFound();
  return cardPdf(request, actor, actor.agreementId);
}
