import type { InquiryRejectReason } from "#app/domain/match/reasons.ts";
import { inLocale, type LocalizedText } from "#app/domain/shared/localized.ts";
import type { PlainDate } from "#app/domain/shared/plain-date.ts";
import { formatDate, formatList, formatNumber } from "#app/i18n/format.ts";
import { paths } from "#app/paths.ts";
import { type BallHolder, BallLine } from "../agreement/ball.tsx";
import { StatusTag, type Tone } from "../badge.tsx";
import { DataTable } from "../data-table.tsx";
import { useLocale, useWords } from "../language.tsx";

export type EmployerInquiryLine = {
  id: string;
  reference: string;
  submissionKey: string;
  status: "open" | "matched" | "rejected";
  rejectReason: string | null;
  rejectText: string | null;
  title: LocalizedText;
  municipality: string;
  unitName: string;
  wantedStart: PlainDate;
  places: number;
  ball: readonly BallHolder[];
  /** References of what it led to. */
  agreements: readonly string[];
};

const tones: Record<EmployerInquiryLine["status"], Tone> = { open: "info", matched: "success", rejected: "error" };

export function EmployerInquiryTable({ rows }: { rows: readonly EmployerInquiryLine[] }) {
  const locale = useLocale();
  const words = useWords().employer.home.inquiries;
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
            <a href={paths.inquiryReceipt(row.submissionKey)}>
              {row.reference}, {inLocale(row.title, locale)}
            </a>
          ),
        },
        { key: "municipality", title: words.municipality, cell: (row) => row.municipality },
        { key: "unit", title: words.workplace, cell: (row) => row.unitName },
        { key: "start", title: words.start, cell: (row) => formatDate(row.wantedStart, locale) },
        { key: "places", title: words.places, numeric: true, cell: (row) => formatNumber(row.places, locale) },
        {
          key: "status",
          title: words.status,
          cell: (row) => <StatusTag tone={tones[row.status]}>{words.statuses[row.status]}</StatusTag>,
        },
        { key: "ball", title: words.ball, cell: (row) => <Next row={row} /> },
      ]}
    />
  );
}

/** Whose move it is, or why it is nobody's. */
function Next({ row }: { row: EmployerInquiryLine }) {
  const reasons: Record<InquiryRejectReason, string> = useWords().agreement.inquiryRejectReasons;
  const locale = useLocale();
  const words = useWords().employer.home.inquiries;
  if (row.ball.length > 0) return <BallLine holders={row.ball} />;
  if (row.status !== "rejected") return words.ledTo(formatList(row.agreements, locale));
  const reason = Object.entries(reasons).find(([known]) => known === row.rejectReason)?.[1];
  return <span className="text-lines">{[reason, row.rejectText].filter(Boolean).join("\n")}</span>;
}
