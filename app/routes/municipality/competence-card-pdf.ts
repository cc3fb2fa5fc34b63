import type { LoaderFunctionArgs } from "@remix-run/node";
import { cardPdf } from "#app/http/competence-card.server.ts";
import { requireStaff } from "#app/http/session.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  return cardPdf(request, await requireStaff(request), params.id ?? "");
}
