import { parsePlainDate } from "#app/domain/shared/plain-date.ts";
import { formatDate, formatNumber } from "#app/i18n/format.ts";
import { Alert } from "../alert.tsx";
import { DataTable } from "../data-table.tsx";
import { useLocale, useWords } from "../language.tsx";

type Value = string | number | boolean | null;
export type Difference = { field: string; yours: Value; stored: Value };

type DraftConflictProps = {
  differences: readonly Difference[];
  labels: Readonly<Record<string, string>>;
  /** Names of values that are ids or keys. */
  names: Readonly<Record<string, string>>;
};

/** What the second of two editors is told: where their edition differs from what is stored now. */
export function DraftConflict({ differences, labels, names }: DraftConflictProps) {
  const locale = useLocale();
  const { changed } = useWords().municipality.draft;
  const shown = (value: Value): string => {
    if (value === null || value === "") return changed.empty;
    if (typeof value === "boolean") return value ? changed.yes : changed.no;
    if (typeof value === "number") return formatNumber(value, locale);
    const date = parsePlainDate(value);
    return date ? formatDate(date, locale) : (names[value] ?? value);
  };
  return (
    <Alert kind="warning" heading={changed.title}>
      <p>{changed.text}</p>
      <DataTable
        caption={changed.caption}
        captionHidden
        rows={differences}
        rowKey={(row) => row.field}
        columns={[
          { key: "field", title: changed.field, rowHeader: true, cell: (row) => labels[row.field] ?? row.field },
          { key: "yours", title: changed.yours, cell: (row) => shown(row.yours) },
          { key: "stored", title: changed.stored, cell: (row) => shown(row.stored) },
        ]}
      />
    </Alert>
  );
}
