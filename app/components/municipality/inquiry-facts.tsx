import type { Ownership } from "#app/domain/job-package/job-package.ts";
import { inLocale, type LocalizedText } from "#app/domain/shared/localized.ts";
import type { PlainDate } from "#app/domain/shared/plain-date.ts";
import { formatDateWithWeek, formatNumber } from "#app/i18n/format.ts";
import { paths } from "#app/paths.ts";
import { useLocale, useWords } from "../language.tsx";
import { SummaryList } from "../summary-list.tsx";

export type InquiryToShow = {
  jobPackage: { slug: string; title: LocalizedText };
  employer: { name: string; cvrNumber: string; ownership: Ownership; glnNumber: string | null };
  unit: { name: string; pNumber: string; street: string; postalCode: string; city: string };
  places: number;
  wantedStart: PlainDate;
  contactName: string;
  contactTitle: string;
  contactEmail: string;
  contactPhone: string;
  mentorName: string | null;
  mentorTitle: string | null;
  mentorEmail: string | null;
  message: string;
};

/** Everything that the employer wrote. */
export function InquiryFacts({ inquiry }: { inquiry: InquiryToShow }) {
  const locale = useLocale();
  const { municipality, contract } = useWords();
  const words = municipality.inquiry;
  const { employer, unit } = inquiry;
  const mentor = [inquiry.mentorName, inquiry.mentorTitle, inquiry.mentorEmail].filter(Boolean).join(", ");
  return (
    <SummaryList
      items={[
        {
          label: words.package,
          value: <a href={paths.package(inquiry.jobPackage.slug)}>{inLocale(inquiry.jobPackage.title, locale)}</a>,
        },
        { label: words.places, value: formatNumber(inquiry.places, locale) },
        { label: words.wantedStart, value: formatDateWithWeek(inquiry.wantedStart, locale) },
        { label: words.workplace, value: `${unit.name}, ${unit.street}, ${unit.postalCode} ${unit.city}` },
        { label: words.pNumber, value: unit.pNumber },
        { label: words.employer, value: employer.name },
        { label: words.cvrNumber, value: employer.cvrNumber },
        { label: words.ownership, value: contract.ownerships[employer.ownership] },
        ...(employer.glnNumber ? [{ label: words.glnNumber, value: employer.glnNumber }] : []),
        {
          label: words.contact,
          value: (
            <>
              {inquiry.contactName}, {inquiry.contactTitle}
              <br />
              <a href={`tel:${inquiry.contactPhone}`}>{inquiry.contactPhone}</a>
              <br />
              <a href={`mailto:${inquiry.contactEmail}`}>{inquiry.contactEmail}</a>
            </>
          ),
        },
        { label: words.mentor, value: mentor || words.noMentor },
        { label: words.message, value: <span className="preserve-lines">{inquiry.message || words.noMessage}</span> },
      ]}
    />
  );
}
