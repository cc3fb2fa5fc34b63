import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumb } from "#app/components/breadcrumb.tsx";
import { ButtonRow, LinkButton } from "#app/components/buttons.tsx";
import { VersionNotice } from "#app/components/change/version-notice.tsx";
import { ContractPage } from "#app/components/contract/contract-page.tsx";
import { useWords } from "#app/components/language.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { versionAsked } from "#app/http/contract-response.server.ts";
import { notFound, requireStaff } from "#app/http/session.server.ts";
import { paths } from "#app/paths.ts";
import { runtime } from "#app/runtime.server.ts";
import { findContract } from "#db/queries/contract.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const contract = await findContract(runtime().portal.db.read, actor, params.id ?? "", versionAsked(request));
  if (!contract) throw notFound();
  return { contract };
}

export const meta = pageMeta<typeof loader>(({ municipality }, data) => ({
  title: data
    ? `${municipality.agreement.contract.title} ${data.contract.terms.reference}`
    : municipality.agreements.title,
}));

export default function Contract() {
  const { contract } = useLoaderData<typeof loader>();
  const { municipality } = useWords();
  const words = municipality.agreement.contract;
  const { reference } = contract.terms;
  return (
    <>
      <Breadcrumb
        trail={[
          { label: municipality.agreements.title, href: paths.municipalityAgreements() },
          { label: reference, href: paths.municipalityAgreement(contract.agreementId) },
          { label: words.title },
        ]}
      />
      <ButtonRow>
        <LinkButton href={paths.municipalityContractPdf(contract.agreementId, contract.terms.version)}>
          {words.pdf}
        </LinkButton>
      </ButtonRow>
      <VersionNotice place={contract.place} currentHref={paths.municipalityContract(contract.agreementId)} />
      <ContractPage contract={contract} level={1} />
    </>
  );
}
