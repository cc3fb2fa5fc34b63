import { type ReactNode, useId } from "react";

export type Column<Row> = {
  key: string;
  title: string;
  cell: (row: Row) => ReactNode;
  /** Numbers stand to the right, under each other. */
  numeric?: boolean;
  /** The cell names the row. */
  rowHeader?: boolean;
};

type DataTableProps<Row> = {
  /** What the table shows; read out, and shown unless `captionHidden`. */
  caption: string;
  captionHidden?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
};

/** A table that scrolls when it is too wide and becomes cards on a phone. */
export function DataTable<Row>({ caption, captionHidden = false, columns, rows, rowKey }: DataTableProps<Row>) {
  const captionId = useId();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable from the keyboard
    <section className="table--responsive-scroll" tabIndex={0} aria-labelledby={captionId}>
      <table className="table table--borderless table-md-responsive-headers data-table">
        <caption id={captionId} className={captionHidden ? "sr-only" : "data-table__caption"}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" {...alignment(column)}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column) =>
                column.rowHeader ? (
                  <th key={column.key} scope="row" data-title={column.title} {...alignment(column)}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.key} data-title={column.title} {...alignment(column)}>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const alignment = ({ numeric }: { numeric?: boolean }) => (numeric ? { className: "data-table__number" } : {});
