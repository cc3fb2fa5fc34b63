import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Breadcrumb } from "#app/components/breadcrumb.tsx";
import { useWords } from "#app/components/language.tsx";
import type { Reply } from "#app/components/municipality/reply.ts";
import { pageMeta } from "#app/components/page-meta.ts";
import { VitasPage } from "#app/components/vitas/vitas-page.tsx";
import { formOf } from "#app/http/form.server.ts";
import { requireStaff } from "#app/http/session.server.ts";
import { requireVitasCase, vitasView } from "#app/http/vitas.server.ts";
import { paths } from "#app/paths.ts";
import { actOnVitas } from "./vitas-actions.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  return {
    ...(await vitasView(actor, params.id ?? "")),
    done: new URL(request.url).searchParams.get("gjort"),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  const { id } = await requireVitasCase(actor, params.id ?? "");
  const form = await formOf(request);
  return actOnVitas({ request, actor, agreementId: id, form, page: paths.municipalityVitas(id) });
}

export const meta = pageMeta<typeof loader>(({ vitas }, data) => ({
  title: data ? vitas.page.metaTitle(data.reference) : vitas.page.title,
}));

export default function MunicipalityVitas() {
  const { done, ...view } = useLoaderData<typeof loader>();
  const reply = useActionData<Reply>();
  const { municipality, vitas } = useWords();
  return (
    <>
      <Breadcrumb
        trail={[
          { label: municipality.agreements.title, href: paths.municipalityAgreements() },
          { label: view.reference, href: paths.municipalityAgreement(view.id) },
          { label: vitas.page.title },
        ]}
      />
      <VitasPage
        view={view}
        reply={reply}
        done={done}
        pdfHref={paths.municipalityVitasPdf(view.id)}
        jsonHref={paths.municipalityVitasJson(view.id)}
      />
    </>
  );
}
