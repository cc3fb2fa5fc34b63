import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Breadcrumb } from "#app/components/breadcrumb.tsx";
import { RecordSignature, recordFormId } from "#app/components/change/record-signature.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { useWords } from "#app/components/language.tsx";
import { errorsOf, type Reply } from "#app/components/municipality/reply.ts";
import { pageMeta } from "#app/components/page-meta.ts";
import { PageTitle } from "#app/components/page-title.tsx";
import { recordSignatureForm } from "#app/domain/agreement/change-forms.ts";
import { mayHandleAgreement } from "#app/domain/permission/agreement-policy.ts";
import type { Refusal } from "#app/domain/shared/refusal.ts";
import { checkForm, formOf, withError } from "#app/http/form.server.ts";
import { localeOf } from "#app/http/locale.server.ts";
import { requestFacts } from "#app/http/request-facts.server.ts";
import { notFound, requireStaff } from "#app/http/session.server.ts";
import { dictionaryFor } from "#app/i18n/index.ts";
import { paths } from "#app/paths.ts";
import { runtime } from "#app/runtime.server.ts";
import { recordSignature } from "#app/use-cases/agreement/record-signature.server.ts";
import { findAgreementOf } from "#db/queries/municipality-agreement.server.ts";
import { findSigningRound } from "#db/queries/signing.server.ts";

async function requireAgreement(request: Request, id: string) {
  const actor = await requireStaff(request);
  const stored = await findAgreementOf(runtime().portal.db.read, id, actor.municipalityCode);
  if (!stored || !mayHandleAgreement(actor, stored)) throw notFound();
  return { actor, stored };
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, stored } = await requireAgreement(request, params.id ?? "");
  const versionId = stored.pendingVersionId ?? stored.currentVersionId ?? undefined;
  const round = await findSigningRound(runtime().portal.db.read, actor, stored.id, versionId);
  return {
    id: stored.id,
    reference: stored.reference,
    versionId: round?.versionId ?? "",
    version: round?.terms.version ?? 0,
    open: (round?.awaits ? round.parties : [])
      .filter(({ slot, signedAt, stands }) => slot !== "municipality" && signedAt === null && !stands)
      .map(({ slot, role, name }) => ({ slot, role, name })),
  };
}

/** Refusals that belong to a field; all others to the form. */
const fieldOf: Partial<Record<Refusal, string>> = {
  "reason-missing": "reason",
  "witness-missing": "witness",
  "scan-not-readable": "scan",
  "scan-too-large": "scan",
};

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, stored } = await requireAgreement(request, params.id ?? "");
  const form = await formOf(request);
  const file = form.get("scan");
  form.delete("scan");
  const formId = recordFormId(String(form.get("slot") ?? ""));
  const read = checkForm(form, recordSignatureForm);
  if (!read.ok) return data<Reply>({ form: formId, reply: read.reply }, { status: 422 });
  const { ipAddress, userAgent } = requestFacts(request, context);
  const done = await recordSignature(runtime().portal, actor, {
    ...read.value,
    agreementId: stored.id,
    // A form without a chosen file sends an empty one.
    scan: file instanceof File && file.size > 0 ? new Uint8Array(await file.arrayBuffer()) : null,
    ipAddress,
    userAgent,
  });
  // Pressed twice: it is recorded.
  if (done.ok || done.refusal === "already-signed") {
    return redirect(`${paths.municipalityAgreement(stored.id)}?gjort=registreret`, 303);
  }
  if (done.refusal === "not-found") throw notFound();
  const sentence = dictionaryFor(localeOf(request)).refusals[done.refusal];
  const reply = withError(read.reply, fieldOf[done.refusal] ?? "", sentence);
  return data<Reply>({ form: formId, reply }, { status: 422 });
}

export const meta = pageMeta<typeof loader>(({ change, municipality }, seen) => ({
  title: seen ? change.record.title(seen.reference) : municipality.agreements.title,
}));

export default function RecordSignatures() {
  const { id, reference, version, versionId, open } = useLoaderData<typeof loader>();
  const reply = useActionData<Reply>();
  const { change, municipality } = useWords();
  const words = change.record;
  const labels = { reason: words.reason, witness: words.witness, scan: words.scan };
  return (
    <>
      <Breadcrumb
        trail={[
          { label: municipality.agreements.title, href: paths.municipalityAgreements() },
          { label: reference, href: paths.municipalityAgreement(id) },
          { label: words.title(reference) },
        ]}
      />
      <ErrorSummary errors={errorsOf(reply, labels)} />
      <PageTitle title={words.title(reference)} lead={words.lead} />
      {open.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p>{words.version(version)}</p>
          {open.map((party) => (
            <RecordSignature key={party.slot} party={party} versionId={versionId} reply={reply} />
          ))}
        </>
      )}
    </>
  );
}
