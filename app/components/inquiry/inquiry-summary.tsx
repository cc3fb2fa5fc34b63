import { inLocale, type LocalizedText } from "#app/domain/shared/localized.ts";
import { plainDate } from "#app/domain/shared/plain-date.ts";
import { formatDateTime, formatDateWithWeek, formatNumber, plural } from "#app/i18n/format.ts";
import { useLocale, useWords } from "../language.tsx";
import { SummaryList } from "../summary-list.tsx";

export type SentInquiry = {
  packageTitle: LocalizedText;
  municipality: { name: string };
  employer: { name: string; cvrNumber: string };
  unit: { name: string; pNumber: string; street: string; postalCode: string; city: string };
  fullTimeEquivalents: number;
  places: number;
  wantedStart: string;
  mentorName: string | null;
  mentorTitle: string | null;
  mentorEmail: string | null;
  contactName: string;
  contactTitle: string;
  contactEmail: string;
  contactPhone: string;
  message: string;
  createdAt: number;
};

/** What was sent, row by row. */
export function InquirySummary({ sent }: { sent: SentInquiry }) {
  const locale = useLocale();
  const { inquiry, parts } = useWords();
  const words = inquiry.receipt;
  const { unit } = sent;
  return (
    <SummaryList
      items={[
        { label: words.rows.package, value: inLocale(sent.packageTitle, locale) },
        { label: words.rows.municipality, value: sent.municipality.name },
        {
          label: words.rows.employer,
          value: <Lines lines={[sent.employer.name, words.registers(sent.employer.cvrNumber)]} />,
        },
        {
          label: words.rows.workplace,
          value: (
            <Lines lines={[unit.name, `${unit.street}, ${unit.postalCode} ${unit.city}`, words.unit(unit.pNumber)]} />
          ),
        },
        { label: words.rows.staff, value: formatNumber(sent.fullTimeEquivalents, locale) },
        { label: words.rows.places, value: plural(sent.places, parts.places, locale) },
        { label: words.rows.start, value: formatDateWithWeek(plainDate(sent.wantedStart), locale) },
        {
          label: words.rows.mentor,
          value: <Lines lines={[sent.mentorName ?? words.rows.noMentor, sent.mentorTitle, sent.mentorEmail]} />,
        },
        {
          label: words.rows.contact,
          value: <Lines lines={[sent.contactName, sent.contactTitle, sent.contactEmail, sent.contactPhone]} />,
        },
        { label: words.rows.message, value: <Lines lines={(sent.message || words.rows.noMessage).split("\n")} /> },
        { label: words.rows.sentAt, value: formatDateTime(sent.createdAt, locale) },
      ]}
    />
  );
}

function Lines({ lines }: { lines: readonly (string | null)[] }) {
  return <span className="text-lines">{lines.filter((line) => line !== null && line !== "").join("\n")}</span>;
}
