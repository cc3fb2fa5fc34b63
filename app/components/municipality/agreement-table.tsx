import type { AgreementStatus } from "#app/domain/agreement/transitions.ts";
import { inLocale, type LocalizedText } from "#app/domain/shared/localized.ts";
import type { PlainDate } from "#app/domain/shared/plain-date.ts";
import { formatDate, formatWeek } from "#app/i18n/format.ts";
import { paths } from "#app/paths.ts";
import { AgreementStatusTag } from "../agreement/agreement-status.tsx";
import { type BallHolder, BallLine } from "../agreement/ball.tsx";
import { StatusTag } from "../badge.tsx";
import { DataTable } from "../data-table.tsx";
import { useLocale, useWords } from "../language.tsx";

export type ListedAgreement = {
  id: string;
  reference: string;
  status: AgreementStatus;
  title: LocalizedText;
  workplace: string;
  firstName: string;
  referenceCode: string;
  startsOn: PlainDate;
  /** Whether nothing was reached for weeks. */
  stalled: boolean;
  holders: readonly BallHolder[];
};

export function AgreementTable({ agreements }: { agreements: readonly ListedAgreement[] }) {
  const locale = useLocale();
  const { municipality, staircase } = useWords();
  const words = municipality.agreements;
  return (
    <DataTable
      caption={words.caption}
      captionHidden
      rows={agreements}
      rowKey={(row) => row.id}
      columns={[
        {
          key: "reference",
          title: words.reference,
          rowHeader: true,
          cell: (row) => (
            <a href={paths.municipalityAgreement(row.id)} className="unbroken">
              {row.reference}
            </a>
          ),
        },
        {
          key: "status",
          title: words.status,
          cell: (row) => (
            <>
              <AgreementStatusTag status={row.status} />{" "}
              {row.stalled && <StatusTag tone="warning">{staircase.stalled.tag}</StatusTag>}
            </>
          ),
        },
        {
          key: "package",
          title: words.package,
          cell: (row) => municipality.overview.at(inLocale(row.title, locale), row.workplace),
        },
        {
          key: "candidate",
          title: words.candidate,
          cell: (row) => (
            <>
              {row.firstName} <span className="unbroken">({row.referenceCode})</span>
            </>
          ),
        },
        {
          key: "start",
          title: words.start,
          cell: (row) => `${formatDate(row.startsOn, locale)} (${formatWeek(row.startsOn, locale)})`,
        },
        {
          key: "ball",
          title: words.ball,
          cell: (row) => (row.holders.length === 0 ? "–" : <BallLine holders={row.holders} />),
        },
      ]}
    />
  );
}
