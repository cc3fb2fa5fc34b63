import type { ComponentProps } from "react";
import type { PartyRole } from "#app/domain/agreement/party.ts";
import type { JobPackageTerms } from "#app/domain/agreement/terms.ts";
import { type AgreementStatus, isOver } from "#app/domain/agreement/transitions.ts";
import type { MilestoneOwner } from "#app/domain/milestone/catalogue.ts";
import { inLocale } from "#app/domain/shared/localized.ts";
import type { PlainDate } from "#app/domain/shared/plain-date.ts";
import { formatDate } from "#app/i18n/format.ts";
import { AgreementStatusTag } from "../agreement/agreement-status.tsx";
import { isOverdue, type ListedMilestone, MilestoneList, milestoneTitle } from "../agreement/milestone-list.tsx";
import { Alert } from "../alert.tsx";
import { ButtonRow, LinkButton } from "../buttons.tsx";
import { Objection } from "../change/objection.tsx";
import { PendingChange } from "../change/pending-change.tsx";
import type { ShownChange, ShownVersion } from "../change/shown-version.ts";
import { VersionHistory } from "../change/version-history.tsx";
import { CompetenceCardSection } from "../competence/card-section.tsx";
import { ErrorSummary } from "../error-summary.tsx";
import { useLocale, useWords } from "../language.tsx";
import { DoneAlert } from "../municipality/outcome-alerts.tsx";
import { errorsOf, type Reply } from "../municipality/reply.ts";
import { PageTitle } from "../page-title.tsx";
import { PersonCard } from "../person-card.tsx";
import { DecisionList, type MadeDecision } from "../staircase/decision-list.tsx";
import { DecisionMissing, type UndecidedStep } from "../staircase/decision-missing.tsx";
import { VitasWarning } from "../vitas/vitas-warning.tsx";
import { AgreedStaircase, AgreementSummary } from "./agreement-summary.tsx";
import { CourseMentoring } from "./course-mentoring.tsx";
import { LateMilestones } from "./late-milestones.tsx";
import { NextEvent } from "./next-event.tsx";
import { NextTask } from "./next-task.tsx";

export type CoursePageProps = {
  role: PartyRole;
  name: string;
  today: PlainDate;
  course: {
    reference: string;
    status: AgreementStatus;
    lastDay: PlainDate | null;
    terms: JobPackageTerms;
    milestones: readonly ListedMilestone[];
    consultant: { name: string; title: string; email: string; phone: string | null };
    municipality: { name: string; unitName: string; email: string; phone: string };
  };
  /** Applications that the municipality has not approved. */
  waiting: ComponentProps<typeof VitasWarning>["waiting"];
  /** What was decided about the steps, and what was not in time. */
  decisions: { decisions: readonly MadeDecision[]; undecided: readonly UndecidedStep[] };
  /** Marked a moment ago. */
  reached: ListedMilestone | null;
  changes: { pending: ShownChange | null; versions: readonly ShownVersion[] };
  /** What the address says was done. */
  done: string | null;
  reply: Reply | undefined;
  contract: { page: (version?: number) => string; pdf: (version?: number) => string };
  /** The competence card, for those who read it. */
  card: string | undefined;
};

/** Whose milestones somebody marks on their own page; the use case decides again. */
const ownsOf: Record<PartyRole, readonly MilestoneOwner[]> = {
  employer: ["employer"],
  mentor: ["mentor"],
  citizen: ["citizen"],
  "employee-representative": [],
  municipality: [],
};

/** One course for one of its parties: what is next for them, what was promised by whom and when, and what is late. */
export function CoursePage({
  role,
  name,
  today,
  course,
  waiting,
  decisions,
  reached,
  changes,
  done,
  reply,
  contract,
  card,
}: CoursePageProps) {
  const locale = useLocale();
  const { agreement, change, course: words, staircase } = useWords();
  const { terms, milestones } = course;
  const over = isOver(course.status);
  const owns = over ? [] : ownsOf[role];
  const job = inLocale(terms.jobPackage.title, locale);
  return (
    <>
      <ErrorSummary errors={errorsOf(reply, { objection: change.objection.reason })} />
      <PageTitle
        overline={`${agreement.reference} ${course.reference}`}
        title={words.titles[role]}
        lead={words.lead[role](
          name,
          role === "mentor" || role === "citizen" ? withinSentence(job) : job,
          terms.productionUnit.name,
        )}
        status={<AgreementStatusTag status={course.status} />}
      />
      {!reply && <DoneAlert code={done} receipts={{ indsigelse: change.receipts.indsigelse ?? "" }} />}
      {over && (
        <Alert kind="info" heading={words.over.title}>
          <p>{words.over.text(course.lastDay ? formatDate(course.lastDay, locale) : null)}</p>
        </Alert>
      )}
      {reached && (
        <Alert kind="success" heading={words.reached.title}>
          <p>{words.reached.text(milestoneTitle(agreement.milestones, reached.kind), course.consultant.name)}</p>
        </Alert>
      )}
      <VitasWarning waiting={waiting} />
      <DecisionMissing steps={decisions.undecided} />
      {milestones.some((milestone) => owns.includes(milestone.owner)) ? (
        <NextTask milestones={milestones} owns={owns} today={today} />
      ) : (
        !over && <NextEvent milestones={milestones} />
      )}
      {!over && changes.pending && (
        <PendingChange change={changes.pending} contractHref={contract.page(changes.pending.number)}>
          {changes.pending.standing === "objection-window" && changes.pending.objectUntil && (
            <Objection
              versionId={changes.pending.versionId}
              until={changes.pending.objectUntil}
              today={today}
              reply={reply}
            />
          )}
        </PendingChange>
      )}
      {!over && <LateMilestones milestones={milestones.filter((milestone) => isOverdue(milestone, today))} />}
      <section aria-labelledby="course">
        <h2 id="course">{words.staircase}</h2>
        <AgreedStaircase terms={terms} today={today} />
        {decisions.decisions.length > 0 && (
          <>
            <h3>{staircase.decision.title}</h3>
            <DecisionList decisions={decisions.decisions} />
          </>
        )}
      </section>
      {(role === "mentor" || role === "citizen") && <CourseMentoring mentoring={terms.mentoring} role={role} />}
      <section aria-labelledby="milestones">
        <h2 id="milestones">{words.milestones.title}</h2>
        <p>{words.milestones.lead[role]}</p>
        <MilestoneList
          milestones={milestones}
          today={today}
          mayMark={(owner) => owns.includes(owner)}
          cardHref={card}
        />
      </section>
      {card && <CompetenceCardSection href={card} />}
      <section aria-labelledby="agreement">
        <h2 id="agreement">{words.agreement.title}</h2>
        <AgreementSummary terms={terms} />
        <ButtonRow>
          <LinkButton href={contract.page()}>{words.agreement.read}</LinkButton>
          <LinkButton href={contract.pdf()}>{words.agreement.pdf}</LinkButton>
        </ButtonRow>
      </section>
      {changes.versions.length > 1 && (
        <section aria-labelledby="versions">
          <h2 id="versions">{change.versions.title}</h2>
          <p>{change.versions.lead}</p>
          <VersionHistory versions={changes.versions} hrefs={contract} />
        </section>
      )}
      <section aria-labelledby="contact">
        <h2 id="contact">{words.contact.title}</h2>
        <p>{words.contact.text[role]}</p>
        <PersonCard
          name={course.consultant.name}
          role={course.consultant.title}
          organisation={course.municipality.name}
          phone={(course.consultant.phone ?? course.municipality.phone).replace(/\s/g, "")}
          email={course.consultant.email}
        />
      </section>
    </>
  );
}

const withinSentence = (title: string): string => title.charAt(0).toLowerCase() + title.slice(1);
