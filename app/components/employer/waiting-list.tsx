import type { PlainDate } from "#app/domain/shared/plain-date.ts";
import { formatDate } from "#app/i18n/format.ts";
import { paths } from "#app/paths.ts";
import { milestoneTitle } from "../agreement/milestone-list.tsx";
import { StatusTag } from "../badge.tsx";
import { useLocale, useWords } from "../language.tsx";

export type Waiting =
  | { what: "sign"; agreementId: string; reference: string; until: PlainDate | null }
  | { what: "answer"; reference: string; submissionKey: string; contactEmail: string }
  | {
      what: "milestone";
      agreementId: string;
      reference: string;
      key: string;
      kind: string;
      due: PlainDate;
      overdue: boolean;
    };

/** What the employer is to do next: to sign and to answer first, then its milestones by date. */
export function WaitingList({ items }: { items: readonly Waiting[] }) {
  const words = useWords().employer.home.waiting;
  if (items.length === 0) return <p>{words.none}</p>;
  return (
    <ul className="waiting-list">
      {items.map((item) => (
        <li key={item.what === "milestone" ? `${item.agreementId}-${item.key}` : `${item.what}-${item.reference}`}>
          <WaitingLine item={item} />
        </li>
      ))}
    </ul>
  );
}

function WaitingLine({ item }: { item: Waiting }) {
  const locale = useLocale();
  const { agreement, employer } = useWords();
  const words = employer.home.waiting;
  switch (item.what) {
    case "sign":
      return (
        <a href={paths.employerAgreement(item.agreementId)}>
          {words.sign(item.reference, item.until && formatDate(item.until, locale))}
        </a>
      );
    case "answer":
      return (
        <>
          <a href={paths.inquiryReceipt(item.submissionKey)}>{words.answer(item.reference)}</a>
          <span className="waiting-list__note">{words.answerHint(item.contactEmail)}</span>
        </>
      );
    case "milestone":
      return (
        <>
          <a href={`${paths.employerAgreement(item.agreementId)}#milestones`}>
            {words.milestone(milestoneTitle(agreement.milestones, item.kind), item.reference)}
          </a>
          <span className="waiting-list__note">
            {item.overdue ? (
              <>
                <StatusTag tone="error">{words.overdueTag}</StatusTag> {words.overdue(formatDate(item.due, locale))}
              </>
            ) : (
              words.due(formatDate(item.due, locale))
            )}
          </span>
        </>
      );
  }
}
