import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ButtonRow, LinkButton } from "#app/components/buttons.tsx";
import { VersionNotice } from "#app/components/change/version-notice.tsx";
import { ContractPage } from "#app/components/contract/contract-page.tsx";
import { useWords } from "#app/components/language.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { ClosedLink } from "#app/components/personal/closed-link.tsx";
import { versionAsked } from "#app/http/contract-response.server.ts";
import { answerRenewal, closedLink, linkActorOf, requireLink } from "#app/http/personal-link.server.ts";
import { notFound } from "#app/http/session.server.ts";
import { paths } from "#app/paths.ts";
import { runtime } from "#app/runtime.server.ts";
import { findContract } from "#db/queries/contract.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const found = await requireLink(params.token, "course");
  if (found.closed !== null) return closedLink(request);
  const actor = linkActorOf(found);
  const contract = await findContract(runtime().portal.db.read, actor, actor.agreementId, versionAsked(request));
  if (!contract) throw notFound();
  return { state: "open" as const, token: params.token ?? "", contract };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  await requireLink(params.token, "course");
  return answerRenewal(request, context, params.token);
}

export default function CourseContract() {
  const seen = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const words = useWords().course.contract;
  if (seen.state === "closed") return <ClosedLink sent={seen.sent} errors={answer?.reply.errors[""] ?? []} />;
  return (
    <>
      <p>
        <a href={paths.course(seen.token)}>{words.back}</a>
      </p>
      <VersionNotice place={seen.contract.place} currentHref={paths.courseContract(seen.token)} />
      <ContractPage contract={seen.contract} level={1} />
      <ButtonRow>
        <LinkButton href={paths.courseContractPdf(seen.token, seen.contract.terms.version)} variant="primary">
          {words.pdf}
        </LinkButton>
        <LinkButton href={paths.verify()}>{words.verify}</LinkButton>
      </ButtonRow>
    </>
  );
}

export const meta = pageMeta<typeof loader>(({ course, signing }, seen) => ({
  title: seen?.state === "open" ? course.contract.title(seen.contract.terms.reference) : signing.titles.closed,
}));
