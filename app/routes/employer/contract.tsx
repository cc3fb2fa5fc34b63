import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumb } from "#app/components/breadcrumb.tsx";
import { ButtonRow, LinkButton } from "#app/components/buttons.tsx";
import { VersionNotice } from "#app/components/change/version-notice.tsx";
import { ContractPage } from "#app/components/contract/contract-page.tsx";
import { useWords } from "#app/components/language.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { versionAsked } from "#app/http/contract-response.server.ts";
import { notFound, requireEmployer } from "#app/http/session.server.ts";
import { paths } from "#app/paths.ts";
import { runtime } from "#app/runtime.server.ts";
import { findContract } from "#db/queries/contract.server.ts";
import { requireOwnAgreement } from "./agreement-view.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireEmployer(request);
  const { portal } = runtime();
  const { id, reference } = await requireOwnAgreement(portal, actor, params.id ?? "");
  const contract = await findContract(portal.db.read, actor, id, versionAsked(request));
  if (!contract) throw notFound();
  return { id, reference, contract };
}

export const meta = pageMeta<typeof loader>(({ employer }, data) => ({
  title: data ? `${employer.agreement.contract.title}, ${data.reference}` : employer.agreement.contract.title,
}));

export default function EmployerContract() {
  const { id, reference, contract } = useLoaderData<typeof loader>();
  const words = useWords().employer.agreement;
  return (
    <>
      <Breadcrumb
        trail={[
          { label: words.own, href: paths.employerHome() },
          { label: reference, href: paths.employerAgreement(id) },
          { label: words.contract.title },
        ]}
      />
      <VersionNotice place={contract.place} currentHref={paths.employerContract(id)} />
      <ContractPage level={1} contract={contract} />
      <ButtonRow>
        <LinkButton href={paths.employerContractPdf(id, contract.terms.version)}>{words.contract.pdf}</LinkButton>
      </ButtonRow>
    </>
  );
}
