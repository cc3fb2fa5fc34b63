import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Breadcrumb } from "#app/components/breadcrumb.tsx";
import { useWords } from "#app/components/language.tsx";
import type { Reply } from "#app/components/municipality/reply.ts";
import { pageMeta } from "#app/components/page-meta.ts";
import { VitasPage } from "#app/components/vitas/vitas-page.tsx";
import { formOf } from "#app/http/form.server.ts";
import { requireEmployer } from "#app/http/session.server.ts";
import { vitasView } from "#app/http/vitas.server.ts";
import { paths } from "#app/paths.ts";
import { runtime } from "#app/runtime.server.ts";
import { actOnVitas } from "../municipality/vitas-actions.server.ts";
import { requireOwnAgreement } from "./agreement-view.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireEmployer(request);
  const { id } = await requireOwnAgreement(runtime().portal, actor, params.id ?? "");
  return {
    ...(await vitasView(actor, id)),
    done: new URL(request.url).searchParams.get("gjort"),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireEmployer(request);
  const { id } = await requireOwnAgreement(runtime().portal, actor, params.id ?? "");
  return actOnVitas({ request, actor, agreementId: id, form: await formOf(request), page: paths.employerVitas(id) });
}

export const meta = pageMeta<typeof loader>(({ vitas }, data) => ({
  title: data ? vitas.page.metaTitle(data.reference) : vitas.page.title,
}));

export default function EmployerVitas() {
  const { done, ...view } = useLoaderData<typeof loader>();
  const reply = useActionData<Reply>();
  const { employer, vitas } = useWords();
  return (
    <>
      <Breadcrumb
        trail={[
          { label: employer.agreement.own, href: paths.employerHome() },
          { label: view.reference, href: paths.employerAgreement(view.id) },
          { label: vitas.page.title },
        ]}
      />
      <VitasPage view={view} reply={reply} done={done} pdfHref={paths.employerVitasPdf(view.id)} />
    </>
  );
}
