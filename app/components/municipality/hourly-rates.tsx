import type { PlainDate } from "#app/domain/shared/plain-date.ts";
import { type HourlyRates, ratesOn } from "#app/domain/statute/hourly-rates.ts";
import { formatDate, formatNumber } from "#app/i18n/format.ts";
import { ButtonRow, SubmitButton } from "../buttons.tsx";
import { DataTable } from "../data-table.tsx";
import { DateFields } from "../date-fields.tsx";
import { Details } from "../details.tsx";
import type { FormState } from "../form-state.ts";
import { useLocale, useWords } from "../language.tsx";
import { NumberField, TextField } from "../text-field.tsx";

export function HourlyRatesTable({ rates, today }: { rates: readonly HourlyRates[]; today: PlainDate }) {
  const locale = useLocale();
  const words = useWords().rules.rates;
  if (rates.length === 0) return <p>{words.none}</p>;
  const current = ratesOn(today, rates)?.validFrom;
  const kroner = (amount: number) => words.kroner(formatNumber(amount, locale));
  return (
    <DataTable
      caption={words.caption}
      captionHidden
      rows={rates}
      rowKey={(row) => row.validFrom}
      columns={[
        {
          key: "validFrom",
          title: words.fields.validFrom,
          rowHeader: true,
          cell: (row) => words.from(formatDate(row.validFrom, locale), row.validFrom === current),
        },
        { key: "private", title: words.fields.private, numeric: true, cell: (row) => kroner(row.private) },
        { key: "public", title: words.fields.public, numeric: true, cell: (row) => kroner(row.public) },
        { key: "source", title: words.fields.source, cell: (row) => row.source },
      ]}
    />
  );
}

export function HourlyRatesForm({ form }: { form: FormState }) {
  const words = useWords().rules.rates;
  return (
    <Details summary={words.enter} open={form.errors({}).length > 0}>
      <form method="post" noValidate>
        <DateFields field={form.field("validFrom", { required: true })} label={words.fields.validFrom} />
        <NumberField field={form.field("private", { required: true })} label={words.fields.private} decimals />
        <NumberField field={form.field("public", { required: true })} label={words.fields.public} decimals />
        <TextField
          field={form.field("source", { required: true })}
          label={words.fields.source}
          hint={words.sourceHint}
        />
        <ButtonRow>
          <SubmitButton>{words.save}</SubmitButton>
        </ButtonRow>
      </form>
    </Details>
  );
}
