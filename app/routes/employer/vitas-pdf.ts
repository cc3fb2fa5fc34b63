import type { LoaderFunctionArgs } from "@remix-run/node";
import { contractPdf } from "#app/http/contract-response.server.ts";
import { localeOf } from "#app/http/locale.server.ts";
import { requireEmployer } from "#app/http/session.server.ts";
import { vitasPdf } from "#app/http/vitas.server.ts";
import { runtime } from "#app/runtime.server.ts";
import { requireOwnAgreement } from "./agreement-view.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireEmployer(request);
  const { id } = await requireOwnAgreement(runtime().portal, actor, params.id ?? "");
  return contractPdf(request, await vitasPdf(actor, id, localeOf(request)));
}
