import { inLocale, type LocalizedText } from "#app/domain/shared/localized.ts";
import type { PlainDate } from "#app/domain/shared/plain-date.ts";
import { formatDate, formatNumber, formatWeek, plural } from "#app/i18n/format.ts";
import { paths } from "#app/paths.ts";
import { StatusTag, type Tone } from "../badge.tsx";
import { DataTable } from "../data-table.tsx";
import { useLocale, useWords } from "../language.tsx";

export type InquiryStatus = "open" | "matched" | "rejected";

export type ListedInquiry = {
  id: string;
  reference: string;
  status: InquiryStatus;
  title: LocalizedText;
  workplace: string;
  places: number;
  wantedStart: PlainDate;
  daysWaiting: number;
};

export function InquiryTable({ inquiries, withStatus }: { inquiries: readonly ListedInquiry[]; withStatus: boolean }) {
  const locale = useLocale();
  const { inquiries: words } = useWords().municipality;
  const waiting = useWaiting();
  return (
    <DataTable
      caption={words.caption}
      captionHidden
      rows={inquiries}
      rowKey={(row) => row.id}
      columns={[
        {
          key: "reference",
          title: words.reference,
          rowHeader: true,
          cell: (row) => (
            <a href={paths.municipalityInquiry(row.id)} className="unbroken">
              {row.reference}
            </a>
          ),
        },
        { key: "package", title: words.package, cell: (row) => inLocale(row.title, locale) },
        { key: "workplace", title: words.workplace, cell: (row) => row.workplace },
        { key: "places", title: words.places, numeric: true, cell: (row) => formatNumber(row.places, locale) },
        {
          key: "start",
          title: words.wantedStart,
          cell: (row) => `${formatDate(row.wantedStart, locale)} (${formatWeek(row.wantedStart, locale)})`,
        },
        { key: "waiting", title: words.waiting, cell: (row) => waiting(row.daysWaiting) },
        ...(withStatus
          ? [
              {
                key: "status",
                title: words.status,
                cell: (row: ListedInquiry) => <InquiryStatusTag status={row.status} />,
              },
            ]
          : []),
      ]}
    />
  );
}

const tones: Record<InquiryStatus, Tone> = { open: "info", matched: "success", rejected: "neutral" };

export function InquiryStatusTag({ status }: { status: InquiryStatus }) {
  const { statuses } = useWords().municipality.inquiries;
  return <StatusTag tone={tones[status]}>{statuses[status]}</StatusTag>;
}

/** `har ventet 3 dage` */
export function useWaiting(): (days: number) => string {
  const locale = useLocale();
  const words = useWords().municipality;
  return (days) => (days < 1 ? words.arrivedToday : words.waiting(plural(days, words.days, locale)));
}
