import type { AgreementStatus } from "#app/domain/agreement/transitions.ts";
import { plainDate } from "#app/domain/shared/plain-date.ts";
import { formatPeriod } from "#app/i18n/format.ts";
import { AgreementStatusTag } from "../agreement/agreement-status.tsx";
import { ButtonRow, SubmitButton } from "../buttons.tsx";
import { DataTable } from "../data-table.tsx";
import { EmptyState } from "../empty-state.tsx";
import type { FormState } from "../form-state.ts";
import { useLocale, useWords } from "../language.tsx";
import { Section } from "../municipality/section.tsx";
import { SelectField } from "../select-field.tsx";

export type PartnershipListRow = {
  id: string;
  reference: string;
  status: AgreementStatus;
  startsOn: string | null;
  endsOn: string | null;
  employerName: string;
  municipalityName: string;
};

type PartnershipListProps = {
  side: "employer" | "municipality";
  rows: readonly PartnershipListRow[];
  hrefOf: (id: string) => string;
};

export function PartnershipList({ side, rows, hrefOf }: PartnershipListProps) {
  const locale = useLocale();
  const words = useWords().partnership.page;
  if (rows.length === 0) return <EmptyState {...words.empty} />;
  return (
    <DataTable
      caption={words.caption}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: "reference",
          title: words.reference,
          rowHeader: true,
          cell: (row) => <a href={hrefOf(row.id)}>{row.reference}</a>,
        },
        {
          key: "other",
          title: side === "employer" ? words.municipality : words.employer,
          cell: (row) => (side === "employer" ? row.municipalityName : row.employerName),
        },
        {
          key: "term",
          title: words.term,
          cell: ({ startsOn, endsOn }) =>
            startsOn && endsOn ? formatPeriod(plainDate(startsOn), plainDate(endsOn), locale) : "–",
        },
        { key: "state", title: words.state, cell: (row) => <AgreementStatusTag status={row.status} /> },
      ]}
    />
  );
}

type NewPartnershipProps = {
  side: "employer" | "municipality";
  form: FormState;
  partners: readonly { id: string; name: string }[];
};

export function NewPartnership({ side, form, partners }: NewPartnershipProps) {
  const words = useWords().partnership.page;
  return (
    <Section id="new" title={words.newTitle}>
      <form method="post" noValidate>
        <SelectField
          field={form.field("partner", { required: true })}
          label={side === "employer" ? words.municipality : words.employer}
          options={partners.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <ButtonRow>
          <SubmitButton>{words.create}</SubmitButton>
        </ButtonRow>
      </form>
    </Section>
  );
}
