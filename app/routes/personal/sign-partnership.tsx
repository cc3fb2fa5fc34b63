import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Alert } from "#app/components/alert.tsx";
import { ButtonRow, LinkButton } from "#app/components/buttons.tsx";
import { SigningPanel } from "#app/components/contract/signing-panel.tsx";
import { useWords } from "#app/components/language.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { PageTitle } from "#app/components/page-title.tsx";
import { PartnershipAgreement, PartnershipSigners } from "#app/components/partnership/partnership-agreement.tsx";
import { type PartnershipSigner, partnershipConsents } from "#app/domain/partnership/consent.ts";
import { withError } from "#app/http/form.server.ts";
import { localeOf } from "#app/http/locale.server.ts";
import { requestFacts } from "#app/http/request-facts.server.ts";
import { notFound } from "#app/http/session.server.ts";
import { readSigning } from "#app/http/signing.server.ts";
import { dictionaryFor } from "#app/i18n/index.ts";
import { paths } from "#app/paths.ts";
import { runtime } from "#app/runtime.server.ts";
import { openPartnershipLink } from "#app/use-cases/partnership/open-partnership-link.server.ts";
import { refusePartnership, signPartnership } from "#app/use-cases/partnership/sign-partnership.server.ts";
import { findPartnershipSigning } from "#db/queries/partnerships.server.ts";

/** What the link shows. Opening it never counts as use. */
async function seen(token: string) {
  const { portal } = runtime();
  const opened = await openPartnershipLink(portal, token);
  if (!opened) throw notFound();
  if (opened === "closed") return { state: "closed" as const };
  const { partnership, signer, versionId } = opened;
  const signing =
    partnership.currentVersionId === versionId ? await findPartnershipSigning(portal.db.read, partnership) : null;
  const own = signing?.parties.find(({ slot }) => slot === signer.slot);
  if (!signing || !own) return { state: "closed" as const };
  const waits = partnership.status === "awaiting-signatures";
  const state =
    own.signedAt !== null
      ? ("signed" as const)
      : signing.refusal?.slot === signer.slot
        ? ("refused" as const)
        : waits
          ? ("to-sign" as const)
          : ("over" as const);
  const role: PartnershipSigner = own.role === "employee-representative" ? "employee-representative" : "employer";
  return { state, signing, signer, role };
}

export async function loader({ params }: LoaderFunctionArgs) {
  const token = params.token ?? "";
  const found = await seen(token);
  if (found.state === "closed") return data({ state: found.state }, { status: 410 });
  const { state, signing, role } = found;
  return { state, signing, role, token };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const token = params.token ?? "";
  const found = await seen(token);
  if (found.state === "closed") throw notFound();
  // Pressed twice: the page has the receipt.
  if (found.state !== "to-sign") return redirect(paths.signPartnership(token), 303);
  const form = await readSigning(request);
  if (!form.ok) return data({ reply: form.reply }, { status: 422 });
  const { portal } = runtime();
  const { signer } = found;
  const { partnershipId } = signer;
  const facts = requestFacts(request, context);
  const { versionId } = form.value;
  const done =
    form.value.intent === "sign"
      ? await signPartnership(portal, signer, {
          ...facts,
          partnershipId,
          versionId,
          consent: true,
          locale: form.value.locale ?? facts.locale,
        })
      : await refusePartnership(portal, signer, { partnershipId, versionId, reason: form.value.reason });
  if (done.ok || done.refusal === "already-signed") return redirect(paths.signPartnership(token), 303);
  const sentence = dictionaryFor(localeOf(request)).refusals[done.refusal];
  return data({ reply: withError(form.reply, "", sentence) }, { status: 409 });
}

export const meta = pageMeta(({ partnership }) => ({ title: partnership.page.signTitle }));

export default function SignPartnership() {
  const found = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const words = useWords().partnership.page;
  if (found.state === "closed") return <PageTitle title={words.closed} lead={words.closedText} />;
  const { state, signing, role, token } = found;
  const titles = { "to-sign": words.signTitle, signed: words.thanks, refused: words.refused, over: words.over };
  return (
    <>
      <PageTitle overline={words.overline(signing.terms.reference)} title={titles[state]} />
      {signing.refusal && (
        <Alert kind="info" heading={words.hadReason}>
          <p>{signing.refusal.reason}</p>
        </Alert>
      )}
      <PartnershipSigners parties={signing.parties} until={null} />
      <ButtonRow>
        <LinkButton href={paths.signPartnershipPdf(token)}>{words.pdf}</LinkButton>
      </ButtonRow>
      <PartnershipAgreement agreement={signing} />
      {state === "to-sign" && (
        <SigningPanel
          role={role}
          consent={partnershipConsents[role]}
          versionId={signing.versionId}
          documentSha256={signing.documentSha256}
          reply={answer?.reply}
        />
      )}
    </>
  );
}
