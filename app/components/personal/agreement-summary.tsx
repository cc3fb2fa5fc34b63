import type { JobPackageTerms } from "#app/domain/agreement/terms.ts";
import { inLocale } from "#app/domain/shared/localized.ts";
import type { PlainDate } from "#app/domain/shared/plain-date.ts";
import { formatDate, formatDateWithWeek, formatNumber, formatPeriod } from "#app/i18n/format.ts";
import { useLocale, useWords } from "../language.tsx";
import { StaircaseTimeline } from "../staircase-timeline.tsx";
import { SummaryList } from "../summary-list.tsx";

/** The agreement in a few lines: which job, where, when, with whom. */
export function AgreementSummary({ terms }: { terms: JobPackageTerms }) {
  const locale = useLocale();
  const { signing, parts } = useWords();
  const words = signing.summary;
  const [first] = terms.steps;
  const job = terms.steps.find((step) => step.kind === "employment");
  const { mentoring, productionUnit } = terms;
  const mentor = [
    mentoring.mentorTitle ? `${mentoring.mentorName}, ${mentoring.mentorTitle}` : mentoring.mentorName,
    parts.hoursPerWeek(formatNumber(mentoring.hoursPerWeek, locale)),
    formatPeriod(mentoring.start, mentoring.end, locale),
  ].join(" · ");
  return (
    <SummaryList
      items={[
        { label: words.job, value: inLocale(terms.jobPackage.title, locale) },
        { label: words.workplace, value: `${productionUnit.name}, ${productionUnit.address}` },
        { label: words.employer, value: terms.employer.name },
        { label: words.citizen, value: terms.citizen.name },
        { label: words.municipality, value: `${terms.municipality.name}, ${terms.municipality.unitName}` },
        ...(first ? [{ label: words.start, value: formatDateWithWeek(first.start, locale) }] : []),
        ...(job ? [{ label: words.ordinaryJob, value: words.from(formatDate(job.start, locale)) }] : []),
        { label: words.mentor, value: mentor },
      ]}
    />
  );
}

/** The dated staircase. With a day to stand on, steps are past, current or to come. */
export function AgreedStaircase({ terms, today }: { terms: JobPackageTerms; today?: PlainDate }) {
  const locale = useLocale();
  const { signing } = useWords();
  const { mentoring } = terms;
  const stateOf = (start: PlainDate, end: PlainDate | null) =>
    today === undefined || today < start ? "planned" : end !== null && end < today ? "done" : "current";
  return (
    <StaircaseTimeline
      label={signing.summary.staircase}
      mentoring={{ text: `${mentoring.mentorName}, ${formatPeriod(mentoring.start, mentoring.end, locale)}` }}
      showList={today !== undefined}
      steps={terms.steps.map(({ kind, title, weeks, hours, start, end, purpose }) => ({
        kind,
        title: inLocale(title, locale),
        weeks,
        hours,
        start,
        end,
        state: stateOf(start, end),
        note: inLocale(purpose, locale),
      }))}
    />
  );
}
