import type { AgreementStatus } from "#app/domain/agreement/transitions.ts";
import { inLocale, type LocalizedText } from "#app/domain/shared/localized.ts";
import type { PlainDate } from "#app/domain/shared/plain-date.ts";
import { formatDate } from "#app/i18n/format.ts";
import { paths } from "#app/paths.ts";
import { AgreementStatusTag } from "../agreement/agreement-status.tsx";
import { type BallHolder, BallLine } from "../agreement/ball.tsx";
import { DataTable } from "../data-table.tsx";
import { useLocale, useWords } from "../language.tsx";

export type EmployerAgreementLine = {
  id: string;
  reference: string;
  status: AgreementStatus;
  title: LocalizedText;
  unitName: string;
  firstName: string;
  startsOn: PlainDate;
  ball: readonly BallHolder[];
};

export function EmployerAgreementTable({ rows }: { rows: readonly EmployerAgreementLine[] }) {
  const locale = useLocale();
  const words = useWords().employer.home.agreements;
  return (
    <DataTable
      caption={words.caption}
      captionHidden
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: "reference",
          title: words.reference,
          rowHeader: true,
          cell: (row) => (
            <a href={paths.employerAgreement(row.id)}>
              {row.reference}, {inLocale(row.title, locale)}
            </a>
          ),
        },
        { key: "unit", title: words.workplace, cell: (row) => row.unitName },
        { key: "citizen", title: words.citizen, cell: (row) => row.firstName },
        { key: "start", title: words.start, cell: (row) => formatDate(row.startsOn, locale) },
        { key: "status", title: words.status, cell: (row) => <AgreementStatusTag status={row.status} /> },
        { key: "ball", title: words.ball, cell: (row) => <BallLine holders={row.ball} /> },
      ]}
    />
  );
}
