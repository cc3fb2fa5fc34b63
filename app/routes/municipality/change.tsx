import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Alert } from "#app/components/alert.tsx";
import { Breadcrumb } from "#app/components/breadcrumb.tsx";
import { ButtonRow, LinkButton } from "#app/components/buttons.tsx";
import { ChangeForm } from "#app/components/change/change-form.tsx";
import { PlannedChange } from "#app/components/change/planned-change.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { formState } from "#app/components/form-state.ts";
import { useLocale, useWords } from "#app/components/language.tsx";
import { draftFormId, draftLabels } from "#app/components/municipality/draft-labels.ts";
import { MissingList } from "#app/components/municipality/missing-list.tsx";
import { Section } from "#app/components/municipality/section.tsx";
import { WarningList } from "#app/components/municipality/warning-list.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { PageTitle } from "#app/components/page-title.tsx";
import { withContacts } from "#app/domain/agreement/draft-contacts.ts";
import { rowTitles } from "#app/domain/agreement/row-titles.ts";
import { gapsOf, profileOf } from "#app/domain/competence/profile.ts";
import { mayHandleAgreement } from "#app/domain/permission/agreement-policy.ts";
import { formOf } from "#app/http/form.server.ts";
import { notFound, requireStaff } from "#app/http/session.server.ts";
import { paths } from "#app/paths.ts";
import { runtime } from "#app/runtime.server.ts";
import { reviewDraft } from "#app/use-cases/agreement/review-draft.server.ts";
import { findAgreementOf, listApprovers, listReached } from "#db/queries/municipality-agreement.server.ts";
import { actOnChange, type ChangeReply } from "./change-actions.server.ts";

async function requireAgreementToChange(request: Request, id: string) {
  const actor = await requireStaff(request);
  const stored = await findAgreementOf(runtime().portal.db.read, id, actor.municipalityCode);
  if (!stored || !mayHandleAgreement(actor, stored)) throw notFound();
  return { actor, stored };
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { stored } = await requireAgreementToChange(request, params.id ?? "");
  const { portal } = runtime();
  const { content, warnings, observed } = await reviewDraft(portal.db.read, portal, stored);
  const { steps, training, competences } = content;
  return {
    id: stored.id,
    reference: stored.reference,
    state:
      stored.status !== "active"
        ? ("not-active" as const)
        : stored.pendingVersionId !== null
          ? ("under-way" as const)
          : ("open" as const),
    warnings,
    edit: {
      revision: stored.revision,
      draft: withContacts(stored.draft, await listReached(portal.db.read, stored.id)),
      gapsOnCard: gapsOf(profileOf(competences, observed)).map(({ key }) => key),
      placementGroup: null,
      content: { steps, training, competences },
      approvers: await listApprovers(portal.db.read, stored.municipalityCode),
    },
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, stored } = await requireAgreementToChange(request, params.id ?? "");
  return actOnChange({ request, actor, stored, form: await formOf(request) });
}

export const meta = pageMeta<typeof loader>(({ change, municipality }, seen) => ({
  title: seen ? change.form.title(seen.reference) : municipality.agreements.title,
}));

export default function Change() {
  const { id, reference, state, warnings, edit } = useLoaderData<typeof loader>();
  const answered = useActionData<ChangeReply>();
  const locale = useLocale();
  const { change, municipality, refusals, staircase } = useWords();
  const words = change.form;
  const labels = {
    reason: words.reason,
    ...draftLabels({ municipality, staircase }, edit.content, edit.draft, locale),
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
      {answered?.redated && (
        <Alert kind="info">
          <p>{words.redated}</p>
        </Alert>
      )}
      {answered?.shown && <PlannedChange shown={answered.shown} />}
      {answered?.missing && (
        <Section id="missing" title={words.missing}>
          <MissingList
            missing={answered.missing}
            titles={rowTitles(edit.draft, edit.content)}
            hrefFor={(field) => `#${draftFormId}-${field}`}
          />
        </Section>
      )}
      {state === "open" || answered ? (
        <>
          {warnings.length > 0 && (
            <Section id="warnings" title={change.warningsTitle}>
              <WarningList warnings={warnings} hrefFor={(field) => `#${draftFormId}-${field}`} />
            </Section>
          )}
          <ChangeForm edit={edit} reply={answered?.reply} />
        </>
      ) : (
        <Alert kind="info">
          <p>{state === "under-way" ? refusals["change-under-way"] : words.notActive}</p>
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
