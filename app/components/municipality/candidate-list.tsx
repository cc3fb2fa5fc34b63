import type { StepKind } from "#app/domain/job-package/step.ts";
import type { PlainDate } from "#app/domain/shared/plain-date.ts";
import { formatDate, formatNumber, formatWeek } from "#app/i18n/format.ts";
import { SubmitButton } from "../buttons.tsx";
import { useLocale, useWords } from "../language.tsx";
import { SummaryList } from "../summary-list.tsx";

export type ListedCandidate = {
  id: string;
  referenceCode: string;
  firstName: string;
  availableFrom: PlainDate;
  hoursPerWeek: number;
  startStep: StepKind;
  shares: string;
  sharesAgreedOn: PlainDate;
};

type CandidateListProps = {
  candidates: readonly ListedCandidate[];
  wantedStart: PlainDate;
  mayPropose: boolean;
};

/** Those who could take a place: no more about them than the citizen agreed to tell. */
export function CandidateList({ candidates, wantedStart, mayPropose }: CandidateListProps) {
  const locale = useLocale();
  const { municipality, parts } = useWords();
  const words = municipality.inquiry;
  if (candidates.length === 0) return <p>{words.noCandidates}</p>;
  return (
    <ul className="case-list case-list--pairs no-max-width">
      {candidates.map((candidate) => {
        const who = municipality.overview.candidate(candidate.firstName, candidate.referenceCode);
        const from = `${formatDate(candidate.availableFrom, locale)} (${formatWeek(candidate.availableFrom, locale)})`;
        return (
          <li key={candidate.id} className="case-list__item">
            <h3>{who}</h3>
            <SummaryList
              items={[
                {
                  label: words.availableFrom,
                  value: candidate.availableFrom > wantedStart ? `${from}, ${words.laterThanWanted}` : from,
                },
                { label: words.hours, value: parts.hoursPerWeek(formatNumber(candidate.hoursPerWeek, locale)) },
                {
                  label: words.startStep,
                  value: parts.staircase.kinds[candidate.startStep].replaceAll("\u00ad", ""),
                },
                {
                  label: words.shares,
                  value: `${candidate.shares} (${words.agreedOn(formatDate(candidate.sharesAgreedOn, locale))})`,
                },
              ]}
            />
            {mayPropose && (
              <form method="post">
                <input type="hidden" name="candidateId" value={candidate.id} />
                <SubmitButton name="intent" value="propose" variant="secondary">
                  {words.propose}
                  <span className="sr-only">: {who}</span>
                </SubmitButton>
              </form>
            )}
          </li>
        );
      })}
    </ul>
  );
}
