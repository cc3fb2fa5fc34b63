import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Breadcrumb } from "#app/components/breadcrumb.tsx";
import { ChangeToSign } from "#app/components/change/change-to-sign.tsx";
import { ContractPage } from "#app/components/contract/contract-page.tsx";
import { SigningPanel } from "#app/components/contract/signing-panel.tsx";
import { SigningStatus } from "#app/components/contract/signing-status.tsx";
import { useWords } from "#app/components/language.tsx";
import type { Reply } from "#app/components/municipality/reply.ts";
import { pageMeta } from "#app/components/page-meta.ts";
import { PageTitle } from "#app/components/page-title.tsx";
import { localeOf } from "#app/http/locale.server.ts";
import { notFound, requireStaff } from "#app/http/session.server.ts";
import { answerSigning } from "#app/http/signing.server.ts";
import { paths } from "#app/paths.ts";
import { runtime } from "#app/runtime.server.ts";
import { findAgreementOf, findPendingChange } from "#db/queries/municipality-agreement.server.ts";
import { findSigningRound } from "#db/queries/signing.server.ts";
import { shownRound } from "../changes-view.server.ts";

const slot = "municipality";

/** The agreement that this very person signs for the municipality: for all others the page does not exist. */
async function requireApproversOwn(request: Request, id: string) {
  const actor = await requireStaff(request);
  const { db } = runtime().portal;
  const stored = await findAgreementOf(db.read, id, actor.municipalityCode);
  if (!stored?.currentVersionId) throw notFound();
  const { approverId } = ((await findPendingChange(db.read, stored)) ?? stored).draft;
  if (actor.role !== "approver" || approverId !== actor.accountId) throw notFound();
  return { actor, agreementId: stored.id, versionId: stored.pendingVersionId ?? stored.currentVersionId };
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, agreementId, versionId } = await requireApproversOwn(request, params.id ?? "");
  const round = await findSigningRound(runtime().portal.db.read, actor, agreementId, versionId);
  if (!round) throw notFound();
  return { round: shownRound(round, localeOf(request)) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, agreementId } = await requireApproversOwn(request, params.id ?? "");
  const signed = `${paths.municipalityAgreement(agreementId)}?gjort=underskrevet`;
  return answerSigning(request, context, { actor, agreementId, slot }, signed);
}

export const meta = pageMeta<typeof loader>(({ municipality }, data) => ({
  title: data ? municipality.sign.title(data.round.reference) : municipality.agreements.title,
}));

export default function Sign() {
  const { round } = useLoaderData<typeof loader>();
  const answered = useActionData<Pick<Reply, "reply">>();
  const { municipality } = useWords();
  const words = municipality.sign;
  const mine = round.parties.find((party) => party.slot === slot);
  const myTurn = round.awaits && mine?.signedAt === null && mine.ballSince !== null;
  return (
    <>
      <Breadcrumb
        trail={[
          { label: municipality.agreements.title, href: paths.municipalityAgreements() },
          { label: round.reference, href: paths.municipalityAgreement(round.agreementId) },
          { label: words.title(round.reference) },
        ]}
      />
      <PageTitle title={words.title(round.reference)} lead={myTurn ? words.lead : words.notYourTurn} />
      {round.change && <ChangeToSign change={round.change} />}
      <SigningStatus parties={round.parties} until={round.until} ownSlot={slot} />
      <ContractPage
        level={2}
        contract={{
          terms: round.terms,
          termsSha256: round.termsSha256,
          documentSha256: round.documentSha256,
          evidence: null,
        }}
      />
      {(myTurn || answered) && (
        <SigningPanel
          role={slot}
          versionId={round.versionId}
          documentSha256={round.documentSha256}
          reply={answered?.reply}
        />
      )}
    </>
  );
}
