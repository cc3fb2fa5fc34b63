import type { ContractBlock } from "#app/contract/contract-block.ts";
import { daysBetween } from "#app/domain/shared/plain-date.ts";
import { DataTable } from "../data-table.tsx";
import { useWords } from "../language.tsx";
import { TextList } from "../text-list.tsx";

type TableBlock = Extract<ContractBlock, { kind: "table" }>;
type Cell = TableBlock["rows"][number][number];

export function ContractTable({ block }: { block: TableBlock }) {
  const rows = block.rows.map((cells, i) => ({ key: String(i), cells }));
  return (
    <DataTable
      caption={block.caption}
      rows={rows}
      rowKey={(row) => row.key}
      columns={block.columns.map((column, i) => ({
        key: column.header,
        title: column.header,
        rowHeader: i === 0,
        cell: (row: { cells: TableBlock["rows"][number] }) => <CellText cell={row.cells[i] ?? ""} />,
      }))}
    />
  );
}

function CellText({ cell }: { cell: Cell }) {
  if (typeof cell === "string") return cell;
  return cell.length === 1 ? cell[0] : <TextList items={cell} />;
}

/** Names and dates say everything; the bars repeat them for the eye. */
export function ContractTimeline({ block }: { block: Extract<ContractBlock, { kind: "timeline" }> }) {
  const { contract: words } = useWords().signing;
  const days = Math.max(1, daysBetween(block.from, block.to) + 1);
  const place = (row: (typeof block.rows)[number]) => {
    const x = (daysBetween(block.from, row.start) / days) * 100;
    const end = row.end ? ((daysBetween(block.from, row.end) + 1) / days) * 100 : 100;
    return { x, width: Math.max(1, end - x) };
  };
  return (
    <DataTable
      caption={block.caption}
      rows={block.rows}
      rowKey={(row) => `${row.label} ${row.start}`}
      columns={[
        { key: "part", title: words.part, rowHeader: true, cell: (row) => row.label },
        {
          key: "when",
          title: words.when,
          cell: (row) => (
            <>
              {row.when}
              <svg className="contract__bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
                <rect className="contract__rail" width={100} height={6} />
                <rect {...place(row)} height={6} />
              </svg>
            </>
          ),
        },
      ]}
    />
  );
}
