import type { NoJobReason } from "#app/domain/match/reasons.ts";
import { inLocale, type LocalizedText } from "#app/domain/shared/localized.ts";
import { type PlainDate, plainDate } from "#app/domain/shared/plain-date.ts";
import { formatDate, formatNumber, formatPeriod } from "#app/i18n/format.ts";
import { paths } from "#app/paths.ts";
import { useLocale, useWords } from "../language.tsx";
import { SummaryList } from "../summary-list.tsx";

export type AgreementToShow = {
  slug: string;
  title: LocalizedText;
  unit: string;
  pNumber: string;
  employer: string;
  firstName: string;
  referenceCode: string;
  consultant: string;
  inquiryId: string;
  inquiryReference: string;
  startsOn: PlainDate;
  endsOn: PlainDate;
  lastDay: PlainDate | null;
  statusReason: string | null;
  outcome: { kind: "job"; hoursPerWeek: number; start: string } | { kind: "no-job"; reason: string } | null;
};

export function AgreementFacts({ agreement }: { agreement: AgreementToShow }) {
  const locale = useLocale();
  const words = useWords().municipality.agreement;
  const outcome = useOutcome();
  return (
    <SummaryList
      items={[
        {
          label: words.package,
          value: <a href={paths.package(agreement.slug)}>{inLocale(agreement.title, locale)}</a>,
        },
        { label: words.workplace, value: `${agreement.unit} (P ${agreement.pNumber})` },
        { label: words.employer, value: agreement.employer },
        { label: words.citizen, value: `${agreement.firstName} (${agreement.referenceCode})` },
        { label: words.consultant, value: agreement.consultant },
        {
          label: words.inquiry,
          value: <a href={paths.municipalityInquiry(agreement.inquiryId)}>{agreement.inquiryReference}</a>,
        },
        { label: words.period, value: formatPeriod(agreement.startsOn, agreement.endsOn, locale) },
        ...(agreement.lastDay ? [{ label: words.lastDay, value: formatDate(agreement.lastDay, locale) }] : []),
        ...(agreement.statusReason
          ? [{ label: words.reason, value: <span className="preserve-lines">{agreement.statusReason}</span> }]
          : []),
        ...(agreement.outcome ? [{ label: words.outcome, value: outcome(agreement.outcome) }] : []),
      ]}
    />
  );
}

function useOutcome(): (outcome: NonNullable<AgreementToShow["outcome"]>) => string {
  const locale = useLocale();
  const { agreement, municipality, parts } = useWords();
  const words = municipality.agreement;
  return (outcome) =>
    outcome.kind === "job"
      ? words.outcomeJob(
          parts.hoursPerWeek(formatNumber(outcome.hoursPerWeek, locale)),
          formatDate(plainDate(outcome.start), locale),
        )
      : words.outcomeNoJob(agreement.noJobReasons[outcome.reason as NoJobReason] ?? outcome.reason);
}
