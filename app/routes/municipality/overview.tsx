import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EmptyState } from "#app/components/empty-state.tsx";
import { useLocale, useWords } from "#app/components/language.tsx";
import { useWaiting } from "#app/components/municipality/inquiry-table.tsx";
import { useWhatAndWhere, WaitingList } from "#app/components/municipality/overview-list.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { PageTitle } from "#app/components/page-title.tsx";
import { copenhagenDate } from "#app/domain/shared/copenhagen.ts";
import { requireStaff } from "#app/http/session.server.ts";
import { formatDate } from "#app/i18n/format.ts";
import { paths } from "#app/paths.ts";
import { runtime } from "#app/runtime.server.ts";
import { overviewOf } from "#db/queries/municipality-overview.server.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const { portal } = runtime();
  const waiting = await overviewOf(portal.db.read, actor.municipalityCode, copenhagenDate(portal.now()));
  return { waiting, name: actor.name, accountId: actor.accountId };
}

export const meta = pageMeta<typeof loader>(({ municipality }) => ({ title: municipality.overview.title }));

export default function Overview() {
  const { waiting, name, accountId } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const { agreement, municipality, staircase } = useWords();
  const words = municipality.overview;
  const days = useWaiting();
  const whatAndWhere = useWhatAndWhere();
  const day = (at: number) => municipality.since(formatDate(copenhagenDate(at), locale));
  const nothing = Object.values(waiting).every((list) => list.total === 0);
  const agreementItem = (row: (typeof waiting.drafts.rows)[number], detail = "") => ({
    key: row.id,
    href: paths.municipalityAgreement(row.id),
    label: `${row.reference}: ${whatAndWhere(row.title, row.workplace)}`,
    detail: detail === "" ? day(row.since) : `${detail}, ${day(row.since)}`,
  });
  const matchItem = (row: (typeof waiting.matches.rows)[number]) => ({
    key: row.id,
    href: paths.municipalityInquiry(row.inquiryId),
    label: `${words.candidate(row.firstName, row.referenceCode)}: ${whatAndWhere(row.title, row.workplace)}`,
    detail: day(row.proposedAt),
  });
  return (
    <>
      <PageTitle title={words.title} lead={words.lead(name)} />
      {nothing && <EmptyState title={words.empty.title} text={words.empty.text} />}
      <WaitingList
        id="overdue"
        title={words.overdue}
        total={waiting.overdue.total}
        items={waiting.overdue.rows.map((row) => ({
          key: `${row.agreementId}-${row.key}`,
          href: `${paths.municipalityAgreement(row.agreementId)}#milestones`,
          label: `${row.reference}: ${(agreement.milestones as Record<string, string>)[row.kind] ?? row.kind}`,
          detail: `${row.workplace}, ${agreement.owners[row.owner].toLowerCase()}, ${words.due(formatDate(row.due, locale))}`,
        }))}
      />
      <WaitingList
        id="undecided"
        title={staircase.decision.overview}
        total={waiting.undecided.total}
        items={waiting.undecided.rows.map((row) => ({
          key: `${row.agreementId}-${row.key}`,
          href: `${paths.municipalityAgreement(row.agreementId)}#decisions`,
          label: `${row.reference}: ${whatAndWhere(row.title, row.workplace)}`,
          detail: staircase.decision.ended(formatDate(row.ended, locale)),
        }))}
      />
      <WaitingList
        id="stalled"
        title={staircase.stalled.overview}
        total={waiting.stalled.total}
        items={waiting.stalled.rows.map((row) => ({
          key: row.agreementId,
          href: paths.municipalityAgreement(row.agreementId),
          label: `${row.reference}: ${whatAndWhere(row.title, row.workplace)}`,
          detail: staircase.stalled.since(formatDate(row.since, locale)),
        }))}
      />
      <WaitingList
        id="inquiries"
        title={words.inquiries}
        total={waiting.inquiries.total}
        more={paths.municipalityInquiries()}
        items={waiting.inquiries.rows.map((row) => ({
          key: row.id,
          href: paths.municipalityInquiry(row.id),
          label: `${row.reference}: ${whatAndWhere(row.title, row.workplace)}`,
          detail: days(row.daysWaiting),
        }))}
      />
      <WaitingList
        id="matches"
        title={words.matches}
        total={waiting.matches.total}
        items={waiting.matches.rows.map(matchItem)}
      />
      <WaitingList
        id="without-draft"
        title={words.withoutDraft}
        total={waiting.withoutDraft.total}
        items={waiting.withoutDraft.rows.map(matchItem)}
      />
      <WaitingList
        id="to-sign"
        title={words.toSign}
        total={waiting.toSign.total}
        more={paths.municipalityAgreements({ status: "awaiting-signatures" })}
        items={waiting.toSign.rows.map((row) => agreementItem(row, row.approverId === accountId ? words.yours : ""))}
      />
      <WaitingList
        id="under-review"
        title={words.underReview}
        total={waiting.underReview.total}
        more={paths.municipalityAgreements({ status: "under-review" })}
        items={waiting.underReview.rows.map((row) => agreementItem(row))}
      />
      <WaitingList
        id="drafts"
        title={words.drafts}
        total={waiting.drafts.total}
        more={paths.municipalityAgreements({ status: "draft" })}
        items={waiting.drafts.rows.map((row) => agreementItem(row))}
      />
    </>
  );
}
