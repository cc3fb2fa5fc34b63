import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Breadcrumb } from "#app/components/breadcrumb.tsx";
import { useWords } from "#app/components/language.tsx";
import type { Reply } from "#app/components/municipality/reply.ts";
import { pageMeta } from "#app/components/page-meta.ts";
import { PartnershipPage } from "#app/components/partnership/partnership-page.tsx";
import { formOf } from "#app/http/form.server.ts";
import { requireEmployer } from "#app/http/session.server.ts";
import { paths } from "#app/paths.ts";
import { actOnPartnership } from "../partnership-actions.server.ts";
import { loadPartnership } from "../partnership-view.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  return loadPartnership(request, await requireEmployer(request), params.id ?? "");
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireEmployer(request);
  const { id } = await loadPartnership(request, actor, params.id ?? "");
  const page = paths.employerPartnership(id);
  return actOnPartnership({ request, context, actor, partnershipId: id, form: await formOf(request), page });
}

export const meta = pageMeta<typeof loader>(({ partnership }, seen) => ({
  title: seen ? partnership.page.overline(seen.reference) : partnership.page.title,
}));

export default function EmployerPartnership() {
  const view = useLoaderData<typeof loader>();
  const reply = useActionData<Reply>();
  const words = useWords().partnership.page;
  return (
    <>
      <Breadcrumb trail={[{ label: words.title, href: paths.employerPartnerships() }, { label: view.reference }]} />
      <PartnershipPage
        view={view}
        reply={reply}
        pdfHref={paths.employerPartnershipPdf(view.id)}
        courseHref={paths.employerAgreement}
      />
    </>
  );
}
