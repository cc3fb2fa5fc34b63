import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AgreementStatusTag } from "#app/components/agreement/agreement-status.tsx";
import { BallLine } from "#app/components/agreement/ball.tsx";
import { MilestoneList } from "#app/components/agreement/milestone-list.tsx";
import { Breadcrumb } from "#app/components/breadcrumb.tsx";
import { ButtonRow, LinkButton } from "#app/components/buttons.tsx";
import { ContactCorrections } from "#app/components/change/contact-corrections.tsx";
import { PendingChange } from "#app/components/change/pending-change.tsx";
import { VersionHistory } from "#app/components/change/version-history.tsx";
import { WithdrawChange } from "#app/components/change/withdraw-change.tsx";
import { CompetenceCardSection } from "#app/components/competence/card-section.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { useWords } from "#app/components/language.tsx";
import { AgreementActions } from "#app/components/municipality/agreement-actions.tsx";
import { AgreementFacts } from "#app/components/municipality/agreement-facts.tsx";
import { AgreementHistory } from "#app/components/municipality/agreement-history.tsx";
import { CapacityLine } from "#app/components/municipality/capacity-line.tsx";
import { CourseStaircase } from "#app/components/municipality/course-staircase.tsx";
import { MissingList } from "#app/components/municipality/missing-list.tsx";
import { DoneAlert } from "#app/components/municipality/outcome-alerts.tsx";
import { ReminderLedger } from "#app/components/municipality/reminder-ledger.tsx";
import { errorsOf, type Reply } from "#app/components/municipality/reply.ts";
import { Section } from "#app/components/municipality/section.tsx";
import { SignatureTable } from "#app/components/municipality/signature-table.tsx";
import { WarningList } from "#app/components/municipality/warning-list.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { PageTitle } from "#app/components/page-title.tsx";
import { DecisionForm } from "#app/components/staircase/decision-form.tsx";
import { DecisionList } from "#app/components/staircase/decision-list.tsx";
import { DecisionMissing } from "#app/components/staircase/decision-missing.tsx";
import { StalledAlert } from "#app/components/staircase/stalled-alert.tsx";
import { WhyNotHigher } from "#app/components/staircase/why-not-higher.tsx";
import { VitasWarning } from "#app/components/vitas/vitas-warning.tsx";
import { progressDay } from "#app/domain/agreement/progress-day.ts";
import { formOf } from "#app/http/form.server.ts";
import { localeOf } from "#app/http/locale.server.ts";
import { notFound, requireStaff } from "#app/http/session.server.ts";
import { paths } from "#app/paths.ts";
import { runtime } from "#app/runtime.server.ts";
import { findAgreementOf } from "#db/queries/municipality-agreement.server.ts";
import { actOnAgreement } from "./agreement-actions.server.ts";
import { agreementView } from "./agreement-view.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const stored = await findAgreementOf(runtime().portal.db.read, params.id ?? "", actor.municipalityCode);
  if (!stored) throw notFound();
  return {
    ...(await agreementView(runtime().portal, actor, stored, localeOf(request))),
    done: new URL(request.url).searchParams.get("gjort"),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  const agreementId = params.id ?? "";
  if (!(await findAgreementOf(runtime().portal.db.read, agreementId, actor.municipalityCode))) throw notFound();
  return actOnAgreement({ request, actor, agreementId, form: await formOf(request) });
}

export const meta = pageMeta<typeof loader>(({ municipality }, data) => ({
  title: data ? municipality.agreement.title(data.reference) : municipality.agreements.title,
}));

export default function Agreement() {
  const view = useLoaderData<typeof loader>();
  const reply = useActionData<Reply>();
  const { change, municipality, staircase, vitas } = useWords();
  const words = municipality.agreement;
  const { id, status } = view;
  const cardHref = view.mayHandle ? paths.municipalityCard(id) : undefined;
  return (
    <>
      <Breadcrumb
        trail={[
          { label: municipality.agreements.title, href: paths.municipalityAgreements() },
          { label: view.reference },
        ]}
      />
      <ErrorSummary
        errors={errorsOf(reply, {
          decision: staircase.decision.what,
          to: staircase.decision.to,
          ...fieldLabels(words.actions),
          email: change.contacts.email,
        })}
      />
      <PageTitle title={words.title(view.reference)} status={<AgreementStatusTag status={status} />} />
      {!reply && (
        <DoneAlert code={view.done} receipts={{ ...words.receipts, ...change.receipts, ...receiptsOf(staircase) }} />
      )}
      <BallLine holders={view.ball} />
      {view.staircase && (
        <>
          <DecisionMissing steps={view.staircase.undecided} own={view.mayHandle} />
          <StalledAlert stalled={view.staircase.stalled} />
        </>
      )}
      <VitasWarning waiting={view.waitingForVitas} href={paths.municipalityVitas(id)} />
      {view.missing && (
        <Section id="missing" title={words.missing.title}>
          <MissingList
            missing={view.missing}
            titles={view.titles}
            hrefFor={(field) => paths.municipalityDraft(id, field)}
          />
          <WarningList warnings={view.warnings} hrefFor={(field) => paths.municipalityDraft(id, field)} />
        </Section>
      )}
      {view.changes?.pending && (
        <PendingChange
          change={view.changes.pending}
          contractHref={paths.municipalityContract(id, view.changes.pending.number)}
        >
          {view.signsChange && (
            <ButtonRow>
              <LinkButton href={paths.municipalitySign(id)} variant="primary">
                {change.pending.sign}
              </LinkButton>
            </ButtonRow>
          )}
          {view.mayHandle && <WithdrawChange />}
        </PendingChange>
      )}
      <Section id="actions" title={words.actions.title}>
        {view.mayHandle ? (
          <AgreementActions
            id={id}
            status={status}
            today={view.today}
            reply={reply}
            openMilestones={view.openMilestones}
            signing={view.signing}
            warnings={view.toKnow}
            mayChange={view.mayChange}
            mayRecord={view.mayRecord}
          />
        ) : (
          <p>{words.actions.notYours}</p>
        )}
      </Section>
      <Section id="facts" title={words.facts}>
        <AgreementFacts agreement={view.facts} />
        {view.capacity && <CapacityLine capacity={view.capacity} />}
      </Section>
      <Section id="staircase" title={words.staircase}>
        <CourseStaircase course={view.course} reached={progressDay(view.status, view.today, view.facts.lastDay)} />
        <WhyNotHigher reasons={view.whyNotHigher} />
      </Section>
      {view.staircase && (view.staircase.decisions.length > 0 || view.staircase.toDecide) && (
        <Section id="decisions" title={staircase.decision.title} lead={staircase.decision.lead}>
          <DecisionList decisions={view.staircase.decisions} />
          {view.mayHandle && view.staircase.toDecide && <DecisionForm step={view.staircase.toDecide} reply={reply} />}
        </Section>
      )}
      {view.milestones.length > 0 && (
        <Section id="milestones" title={words.milestones} {...(view.mayMark && { lead: words.milestonesText })}>
          <MilestoneList
            milestones={view.milestones}
            today={view.today}
            mayMark={() => view.mayMark}
            cardHref={cardHref}
          />
        </Section>
      )}
      {cardHref && <CompetenceCardSection href={cardHref} />}
      {view.reminders.length > 0 && (
        <Section id="reminders" title={words.reminders.title} lead={words.reminders.text}>
          <ReminderLedger reminders={view.reminders} />
        </Section>
      )}
      {view.version && (
        <>
          <Section id="signatures" title={words.signatures.title}>
            <SignatureTable version={view.version} scanHref={(scanId) => paths.municipalityScan(id, scanId)} />
          </Section>
          <Section id="contract" title={words.contract.title} lead={words.contract.text}>
            <ButtonRow>
              <LinkButton href={paths.municipalityContract(id)}>{words.contract.page}</LinkButton>
              <LinkButton href={paths.municipalityContractPdf(id)}>{words.contract.pdf}</LinkButton>
              <LinkButton href={paths.municipalityVitas(id)}>{vitas.page.open}</LinkButton>
            </ButtonRow>
          </Section>
        </>
      )}
      {view.contacts.length > 0 && (
        <Section id="contacts" title={change.contacts.title} lead={change.contacts.lead}>
          <ContactCorrections contacts={view.contacts} reply={reply} />
        </Section>
      )}
      {view.changes && (
        <Section id="versions" title={change.versions.title} lead={change.versions.lead}>
          <VersionHistory
            versions={view.changes.versions}
            hrefs={{
              page: (version) => paths.municipalityContract(id, version),
              pdf: (version) => paths.municipalityContractPdf(id, version),
            }}
          />
        </Section>
      )}
      <Section id="history" title={words.history.title}>
        <AgreementHistory events={view.history} />
      </Section>
    </>
  );
}

const receiptsOf = ({ decision }: ReturnType<typeof useWords>["staircase"]) => ({
  beslutning: decision.receipt,
  "beslutning-venter": `${decision.receipt} ${decision.notYetGranted}`,
  "beslutning-spring": decision.receiptSkip,
  "beslutning-job": decision.receiptJob,
  "beslutning-stop": decision.receiptStop,
});

const fieldLabels = (words: ReturnType<typeof useWords>["municipality"]["agreement"]["actions"]) => ({
  outcome: words.how,
  hoursPerWeek: words.hoursPerWeek,
  start: words.jobStart,
  noJobReason: words.noJobReason,
  reason: words.reason,
  lastDay: words.lastDay,
});
