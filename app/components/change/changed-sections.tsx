import { DataTable } from "../data-table.tsx";
import { useWords } from "../language.tsx";
import type { ChangedTerms } from "./section-lines.ts";

/** What differs between two versions: before and after, part by part. */
export function ChangedSections({ changed }: { changed: readonly ChangedTerms[] }) {
  const { change } = useWords();
  const words = change.pending;
  const tables = changed.map(({ part, lines }) => (
    <DataTable
      key={part}
      caption={change.parts[part]}
      rows={lines}
      rowKey={(line) => line.key}
      columns={[
        { key: "term", title: words.term, rowHeader: true, cell: (line) => line.label },
        {
          key: "before",
          title: words.before,
          cell: (line) => <span className="preserve-lines">{line.before ?? words.absent}</span>,
        },
        {
          key: "after",
          title: words.after,
          cell: (line) => <span className="preserve-lines">{line.after ?? words.absent}</span>,
        },
      ]}
    />
  ));
  return <div className="changed-terms">{tables}</div>;
}
