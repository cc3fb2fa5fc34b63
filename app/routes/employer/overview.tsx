import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isOverdue } from "#app/components/agreement/milestone-list.tsx";
import { ButtonRow, LinkButton } from "#app/components/buttons.tsx";
import { EmployerAgreementTable } from "#app/components/employer/agreement-table.tsx";
import { EmployerInquiryTable } from "#app/components/employer/inquiry-table.tsx";
import { type Waiting, WaitingList } from "#app/components/employer/waiting-list.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { useWords } from "#app/components/language.tsx";
import { Section } from "#app/components/municipality/section.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { PageTitle } from "#app/components/page-title.tsx";
import { copenhagenDate } from "#app/domain/shared/copenhagen.ts";
import { addDays, type PlainDate } from "#app/domain/shared/plain-date.ts";
import { requireEmployer } from "#app/http/session.server.ts";
import { paths } from "#app/paths.ts";
import { runtime } from "#app/runtime.server.ts";
import { accessEnds } from "#app/use-cases/mail/queue-door.server.ts";
import {
  type EmployerAgreementRow,
  type EmployerInquiryRow,
  listEmployerAgreements,
  listEmployerInquiries,
  listOwedMilestones,
  mostListed,
} from "#db/queries/employer-home.server.ts";
import { findOrganisationName } from "#db/queries/organisation.server.ts";

/** Milestones are shown among what waits so many days before they are due. */
const daysAhead = 14;

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireEmployer(request);
  const { portal } = runtime();
  const db = portal.db.read;
  const today = copenhagenDate(portal.now());
  const agreements = await listEmployerAgreements(db, actor.employerId);
  const inquiries = await listEmployerInquiries(db, actor.employerId);
  const owed = await listOwedMilestones(db, actor.employerId, addDays(today, daysAhead));
  return {
    employer: (await findOrganisationName(db, actor)) ?? "",
    waiting: [...toSign(agreements), ...toAnswer(inquiries), ...toReach(owed, today)],
    agreements: agreements.filter((row) => accessEnds(row) > portal.now()),
    inquiries: inquiries.map((row) => ({
      ...row,
      ball: ballOf(row),
      agreements: row.matches.flatMap(({ agreement }) => agreement ?? []),
    })),
    agreementsCut: agreements.length === mostListed,
    inquiriesCut: inquiries.length === mostListed,
  };
}

const isOwn = ({ holder }: { holder: string }): boolean => holder.startsWith("employer-");

const toSign = (agreements: readonly EmployerAgreementRow[]): Waiting[] =>
  agreements
    .filter((row) => row.status === "awaiting-signatures" && row.ball.some(isOwn))
    .map(({ id, reference, ball }) => ({
      what: "sign",
      agreementId: id,
      reference,
      until: ball.find(isOwn)?.until ?? null,
    }));

const isUnanswered = (row: EmployerInquiryRow["matches"][number]): boolean =>
  row.status === "approved" && row.agreementId === null;

const toAnswer = (inquiries: readonly EmployerInquiryRow[]): Waiting[] =>
  inquiries
    .filter(({ matches }) => matches.some(isUnanswered))
    .map(({ reference, submissionKey, contactEmail }) => ({ what: "answer", reference, submissionKey, contactEmail }));

const toReach = (owed: Awaited<ReturnType<typeof listOwedMilestones>>, today: PlainDate): Waiting[] =>
  owed.map(({ agreementId, reference, key, kind, due, state }) => ({
    what: "milestone",
    agreementId,
    reference,
    key,
    kind,
    due,
    overdue: isOverdue({ state, due }, today),
  }));

/**
 * A candidate that waits for an answer gives the employer the ball. Where the agreement is drafted, its own row says who has
 * it; until then an inquiry that lives is the consultant's.
 */
function ballOf({ status, matches, updatedAt }: EmployerInquiryRow) {
  const unanswered = matches.find(isUnanswered);
  if (unanswered) return [{ holder: "employer-1", since: unanswered.decidedAt ?? updatedAt, until: null }];
  if (status === "rejected" || (status === "matched" && matches.every(({ agreementId }) => agreementId !== null)))
    return [];
  return [{ holder: "consultant", since: updatedAt, until: null }];
}

export default function EmployerHome() {
  const { employer, waiting, agreements, inquiries, agreementsCut, inquiriesCut } = useLoaderData<typeof loader>();
  const words = useWords().employer.home;
  return (
    <>
      <PageTitle title={words.title} lead={words.lead(employer)} />
      <Section id="waiting" title={words.waiting.title}>
        <WaitingList items={waiting} />
      </Section>
      <Section id="agreements" title={words.agreements.title}>
        {agreements.length === 0 ? (
          <EmptyState
            {...words.agreements.empty}
            action={{ href: paths.packages(), label: words.agreements.empty.action }}
          />
        ) : (
          <EmployerAgreementTable rows={agreements} />
        )}
        {agreementsCut && <p>{words.agreements.newest(agreements.length)}</p>}
      </Section>
      <Section id="inquiries" title={words.inquiries.title}>
        {inquiries.length === 0 ? (
          <EmptyState
            {...words.inquiries.empty}
            action={{ href: paths.packages(), label: words.inquiries.empty.action }}
          />
        ) : (
          <>
            <EmployerInquiryTable rows={inquiries} />
            {inquiriesCut && <p>{words.inquiries.newest(inquiries.length)}</p>}
            <ButtonRow>
              <LinkButton href={paths.packages()}>{words.inquiries.ask}</LinkButton>
            </ButtonRow>
          </>
        )}
      </Section>
    </>
  );
}

export const meta = pageMeta(({ employer }) => ({ title: employer.home.title }));
