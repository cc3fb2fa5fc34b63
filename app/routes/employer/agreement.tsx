import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AgreementStatusTag } from "#app/components/agreement/agreement-status.tsx";
import { BallLine } from "#app/components/agreement/ball.tsx";
import { MilestoneList } from "#app/components/agreement/milestone-list.tsx";
import { Breadcrumb } from "#app/components/breadcrumb.tsx";
import { ButtonRow, LinkButton } from "#app/components/buttons.tsx";
import { PendingChange } from "#app/components/change/pending-change.tsx";
import { VersionHistory } from "#app/components/change/version-history.tsx";
import { CompetenceCardSection } from "#app/components/competence/card-section.tsx";
import { SigningStatus } from "#app/components/contract/signing-status.tsx";
import { EmployerAgreementFacts } from "#app/components/employer/agreement-facts.tsx";
import { EndEarly } from "#app/components/employer/end-early.tsx";
import { PartyHistory } from "#app/components/employer/party-history.tsx";
import { ToSignByMail } from "#app/components/employer/to-sign-by-mail.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { useLocale, useWords } from "#app/components/language.tsx";
import { CourseStaircase } from "#app/components/municipality/course-staircase.tsx";
import { DoneAlert } from "#app/components/municipality/outcome-alerts.tsx";
import { errorsOf, type Reply } from "#app/components/municipality/reply.ts";
import { Section } from "#app/components/municipality/section.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { PageTitle } from "#app/components/page-title.tsx";
import { DecisionList } from "#app/components/staircase/decision-list.tsx";
import { DecisionMissing } from "#app/components/staircase/decision-missing.tsx";
import { VitasWarning } from "#app/components/vitas/vitas-warning.tsx";
import { progressDay } from "#app/domain/agreement/progress-day.ts";
import { inLocale } from "#app/domain/shared/localized.ts";
import { formOf } from "#app/http/form.server.ts";
import { localeOf } from "#app/http/locale.server.ts";
import { requireEmployer } from "#app/http/session.server.ts";
import { paths } from "#app/paths.ts";
import { runtime } from "#app/runtime.server.ts";
import { actOnOwnAgreement } from "./agreement-actions.server.ts";
import { employerAgreementView, requireOwnAgreement } from "./agreement-view.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireEmployer(request);
  const view = await employerAgreementView(runtime().portal, actor, params.id ?? "", localeOf(request));
  return { ...view, done: new URL(request.url).searchParams.get("gjort") };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireEmployer(request);
  const { id: agreementId } = await requireOwnAgreement(runtime().portal, actor, params.id ?? "");
  return actOnOwnAgreement({ request, actor, agreementId, form: await formOf(request) });
}

export const meta = pageMeta<typeof loader>(({ employer }, view) => ({
  title: view ? employer.agreement.metaTitle(view.reference) : employer.home.title,
}));

export default function EmployerAgreement() {
  const view = useLoaderData<typeof loader>();
  const reply = useActionData<Reply>();
  const locale = useLocale();
  const { change, employer, staircase, vitas } = useWords();
  const words = employer.agreement;
  const { id, status, today, milestones } = view;
  const isActive = status === "active";
  const hasCard = isActive || status === "ended-early" || status === "completed";
  const cardHref = hasCard ? paths.employerCard(id) : undefined;
  return (
    <>
      <Breadcrumb trail={[{ label: words.own, href: paths.employerHome() }, { label: view.reference }]} />
      <ErrorSummary errors={errorsOf(reply, { lastDay: words.end.lastDay, reason: words.end.reason })} />
      <PageTitle
        overline={words.overline(view.reference)}
        title={inLocale(view.title, locale)}
        status={<AgreementStatusTag status={status} />}
      />
      {!reply && <DoneAlert code={view.done} receipts={words.done} />}
      <Section id="next" title={words.next}>
        <BallLine holders={view.ball} />
        {view.staircase && <DecisionMissing steps={view.staircase.undecided} />}
        <VitasWarning waiting={view.waitingForVitas} href={paths.employerVitas(id)} />
        <ToSignByMail signatories={view.toSign} />
      </Section>
      {view.changes?.pending && (
        <PendingChange
          change={view.changes.pending}
          contractHref={paths.employerContract(id, view.changes.pending.number)}
        >
          {view.changes.pending.standing === "objection-window" && <p>{change.pending.byLink}</p>}
        </PendingChange>
      )}
      <Section id="facts" title={words.factsTitle}>
        <EmployerAgreementFacts facts={view.facts} />
      </Section>
      <Section id="staircase" title={words.staircase} {...(view.inDraft && { lead: words.staircaseDraft })}>
        <CourseStaircase course={view.course} reached={progressDay(view.status, today, view.facts.lastDay)} />
        {view.staircase && view.staircase.decisions.length > 0 && (
          <>
            <h3>{staircase.decision.title}</h3>
            <DecisionList decisions={view.staircase.decisions} />
          </>
        )}
      </Section>
      {milestones.length > 0 && (
        <Section id="milestones" title={words.milestones} {...(isActive && { lead: words.milestonesLead })}>
          <MilestoneList
            milestones={milestones}
            today={today}
            mayMark={(owner) => isActive && owner === "employer"}
            cardHref={cardHref}
          />
        </Section>
      )}
      {cardHref && <CompetenceCardSection href={cardHref} />}
      {view.signing && (
        <>
          <Section id="signatures" title={words.signatures}>
            <SigningStatus parties={view.signing.parties} until={view.signing.until} />
          </Section>
          <Section id="contract" title={words.contract.title} lead={words.contract.text}>
            <ButtonRow>
              <LinkButton href={paths.employerContract(id)}>{words.contract.read}</LinkButton>
              <LinkButton href={paths.employerContractPdf(id)}>{words.contract.pdf}</LinkButton>
              <LinkButton href={paths.employerVitas(id)}>{vitas.page.open}</LinkButton>
            </ButtonRow>
          </Section>
        </>
      )}
      {view.changes && view.changes.versions.length > 1 && (
        <Section id="versions" title={change.versions.title} lead={change.versions.lead}>
          <VersionHistory
            versions={view.changes.versions}
            hrefs={{
              page: (version) => paths.employerContract(id, version),
              pdf: (version) => paths.employerContractPdf(id, version),
            }}
          />
        </Section>
      )}
      <Section id="history" title={words.history.title}>
        <PartyHistory events={view.history} />
      </Section>
      {isActive && (
        <Section id="end" title={words.end.title}>
          <EndEarly reply={reply} />
        </Section>
      )}
    </>
  );
}
