import type { ReactNode } from "react";

type PageTitleProps = {
  title: string;
  lead?: ReactNode;
  /** Small text above the heading: what kind of page this is. */
  overline?: string;
  /** Badge or other sign of state beside the heading. */
  status?: ReactNode;
};

export function PageTitle({ title, lead, overline, status }: PageTitleProps) {
  return (
    <div className="page-title">
      {overline && <p className="page-title__overline">{overline}</p>}
      <h1>{title}</h1>
      {status && <div className="page-title__status">{status}</div>}
      {lead && <p className="font-lead">{lead}</p>}
    </div>
  );
}
