import type { ReactNode } from "react";

export type SummaryItem = {
  label: string;
  value: ReactNode;
  /** Where the value is changed: `{ href, label: "Ret" }`; the row's label is read out with it. */
  action?: { href: string; label: string };
};

export function SummaryList({ items }: { items: readonly SummaryItem[] }) {
  return (
    <dl className="summary-list">
      {items.map(({ label, value, action }) => (
        <div key={label} className="summary-list__row">
          <dt>{label}</dt>
          <dd>{value}</dd>
          {action && (
            <dd className="summary-list__action d-print-none">
              <a href={action.href}>
                {action.label}
                <span className="sr-only"> {label.toLowerCase()}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
