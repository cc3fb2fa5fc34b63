import type { LoaderFunctionArgs } from "@remix-run/node";
import { contractPdf } from "#app/http/contract-response.server.ts";
import { localeOf } from "#app/http/locale.server.ts";
import { requireStaff } from "#app/http/session.server.ts";
import { vitasPdf } from "#app/http/vitas.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  return contractPdf(request, await vitasPdf(actor, params.id ?? "", localeOf(request)));
}
