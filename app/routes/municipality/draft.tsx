import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Alert } from "#app/components/alert.tsx";
import { Breadcrumb } from "#app/components/breadcrumb.tsx";
import { ButtonRow, LinkButton } from "#app/components/buttons.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { formState } from "#app/components/form-state.ts";
import { useLocale, useWords } from "#app/components/language.tsx";
import { DraftConflict } from "#app/components/municipality/draft-conflict.tsx";
import { DraftForm } from "#app/components/municipality/draft-form.tsx";
import { draftFormId, draftLabels } from "#app/components/municipality/draft-labels.ts";
import { MissingList } from "#app/components/municipality/missing-list.tsx";
import { DoneAlert } from "#app/components/municipality/outcome-alerts.tsx";
import { Section } from "#app/components/municipality/section.tsx";
import { WarningList } from "#app/components/municipality/warning-list.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { PageTitle } from "#app/components/page-title.tsx";
import { withObservedLevels } from "#app/domain/agreement/observed-levels.ts";
import { rowTitles } from "#app/domain/agreement/row-titles.ts";
import { gapsOf, profileOf } from "#app/domain/competence/profile.ts";
import { mayHandleAgreement } from "#app/domain/permission/agreement-policy.ts";
import { inLocale } from "#app/domain/shared/localized.ts";
import { formOf } from "#app/http/form.server.ts";
import { notFound, requireStaff } from "#app/http/session.server.ts";
import { paths } from "#app/paths.ts";
import { runtime } from "#app/runtime.server.ts";
import { reviewDraft } from "#app/use-cases/agreement/review-draft.server.ts";
import { findAgreementOf, listApprovers } from "#db/queries/municipality-agreement.server.ts";
import { actOnDraft, type DraftReply } from "./draft-actions.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const { portal } = runtime();
  const stored = await findAgreementOf(portal.db.read, params.id ?? "", actor.municipalityCode);
  if (!stored || !mayHandleAgreement(actor, stored)) throw notFound();
  const { content, missing, warnings, placementGroup, observed } = await reviewDraft(portal.db.read, portal, stored);
  return {
    id: stored.id,
    reference: stored.reference,
    editable: stored.status === "draft",
    missing,
    warnings,
    edit: {
      revision: stored.revision,
      draft: withObservedLevels(stored.draft, observed),
      gapsOnCard: gapsOf(profileOf(content.competences, observed)).map(({ key }) => key),
      placementGroup,
      content: { steps: content.steps, training: content.training, competences: content.competences },
      approvers: await listApprovers(portal.db.read, stored.municipalityCode),
    },
    done: new URL(request.url).searchParams.get("gjort"),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  const agreementId = params.id ?? "";
  const stored = await findAgreementOf(runtime().portal.db.read, agreementId, actor.municipalityCode);
  if (!stored || !mayHandleAgreement(actor, stored)) throw notFound();
  return actOnDraft({ request, actor, agreementId, form: await formOf(request) });
}

export const meta = pageMeta<typeof loader>(({ municipality }, data) => ({
  title: data ? municipality.draft.title(data.reference) : municipality.agreements.title,
}));

export default function Draft() {
  const { id, reference, editable, missing, warnings, edit, done } = useLoaderData<typeof loader>();
  const answered = useActionData<DraftReply>();
  const locale = useLocale();
  const { contract, municipality, staircase } = useWords();
  const words = municipality.draft;
  const labels = draftLabels({ municipality, staircase }, edit.content, edit.draft, locale);
  const names: Record<string, string> = {
    ...contract.levels,
    ...Object.fromEntries(edit.approvers.map((approver) => [approver.id, approver.name])),
    ...Object.fromEntries(edit.content.competences.map(({ key, name }) => [key, inLocale(name, locale)])),
  };
  return (
    <>
      <Breadcrumb
        trail={[
          { label: municipality.agreements.title, href: paths.municipalityAgreements() },
          { label: reference, href: paths.municipalityAgreement(id) },
          { label: words.title(reference) },
        ]}
      />
      <ErrorSummary errors={formState(draftFormId, answered?.reply).errors(labels)} />
      <PageTitle title={words.title(reference)} lead={words.lead} />
      {!answered && <DoneAlert code={done} receipts={municipality.agreement.receipts} />}
      {answered?.differences && <DraftConflict differences={answered.differences} labels={labels} names={names} />}
      {editable || answered ? (
        <>
          <Section id="missing" title={municipality.agreement.missing.title}>
            <MissingList
              missing={missing}
              titles={rowTitles(edit.draft, edit.content)}
              hrefFor={(field) => `#${draftFormId}-${field}`}
            />
            <WarningList warnings={warnings} hrefFor={(field) => `#${draftFormId}-${field}`} />
          </Section>
          <DraftForm edit={edit} reply={answered?.reply} />
        </>
      ) : (
        <Alert kind="info">
          <p>{words.notDraft}</p>
        </Alert>
      )}
      <ButtonRow>
        <LinkButton href={paths.municipalityAgreement(id)} variant="tertiary">
          {words.back}
        </LinkButton>
      </ButtonRow>
    </>
  );
}
