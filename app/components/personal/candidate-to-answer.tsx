import type { StepKind } from "#app/domain/job-package/step.ts";
import { longestDeclineText } from "#app/domain/match/answer-form.ts";
import { matchDeclineReasons } from "#app/domain/match/reasons.ts";
import { inLocale, type LocalizedText } from "#app/domain/shared/localized.ts";
import type { PlainDate } from "#app/domain/shared/plain-date.ts";
import { formatDate, formatDateWithWeek, formatNumber } from "#app/i18n/format.ts";
import { paths } from "#app/paths.ts";
import { ButtonRow, SubmitButton } from "../buttons.tsx";
import { RadioGroup } from "../choice-fields.tsx";
import { Details } from "../details.tsx";
import { ErrorSummary } from "../error-summary.tsx";
import { formState } from "../form-state.ts";
import { useLocale, useWords } from "../language.tsx";
import { PageTitle } from "../page-title.tsx";
import { Receipt } from "../receipt.tsx";
import { SummaryList } from "../summary-list.tsx";
import { TextArea } from "../text-area.tsx";
import { ContactUs } from "./contact-us.tsx";

type ShownMatch = {
  status: "proposed" | "approved" | "rejected" | "accepted" | "declined" | "ended";
  inquiryReference: string;
  packageTitle: LocalizedText;
  packageSlug: string;
  workplace: string;
  wantedStart: PlainDate;
  candidate: {
    referenceCode: string;
    firstName: string;
    availableFrom: PlainDate;
    hoursPerWeek: number;
    startStep: StepKind;
    shares: string;
    sharesAgreedOn: PlainDate;
  };
  municipality: { name: string; unitName: string; email: string; phone: string };
};

type CandidateProps = {
  match: ShownMatch;
  reply: { values: Record<string, unknown>; errors: Record<string, string[]> } | undefined;
};

/** One candidate for one place: yes, or no with a reason. */
export function CandidateToAnswer({ match, reply }: CandidateProps) {
  const { agreement, answerMatch: words } = useWords();
  const declined = reply?.values.intent === "decline";
  const form = formState("decline", reply);
  const { candidate } = match;
  return (
    <>
      <ErrorSummary errors={form.errors({ reason: words.reason, text: words.text })} />
      <PageTitle
        overline={`${words.inquiry} ${match.inquiryReference}`}
        title={words.title(candidate.firstName)}
        lead={words.lead}
      />
      <Candidate match={match} />
      <section aria-labelledby="shares">
        <h2 id="shares">{words.shares(candidate.firstName)}</h2>
        <blockquote className="candidate-shares">{candidate.shares || words.sharesNothing}</blockquote>
        <p className="form-hint">{words.sharesOnly}</p>
      </section>
      <section aria-labelledby="answer">
        <h2 id="answer">{words.answer}</h2>
        <p>{words.acceptText}</p>
        <form method="post">
          <ButtonRow>
            <SubmitButton name="intent" value="accept">
              {words.accept(candidate.firstName)}
            </SubmitButton>
          </ButtonRow>
        </form>
        <Details summary={words.declineTitle} open={declined}>
          <form method="post" noValidate>
            <RadioGroup
              field={form.field("reason", { required: true })}
              label={words.reason}
              options={matchDeclineReasons.map((value) => ({ value, label: agreement.matchDeclineReasons[value] }))}
            />
            <TextArea field={form.field("text")} label={words.text} hint={words.textHint} limit={longestDeclineText} />
            <ButtonRow>
              <SubmitButton name="intent" value="decline" variant="secondary">
                {words.decline}
              </SubmitButton>
            </ButtonRow>
          </form>
        </Details>
      </section>
      <ContactUs municipality={match.municipality} />
    </>
  );
}

function Candidate({ match }: { match: ShownMatch }) {
  const locale = useLocale();
  const { answerMatch: words, parts } = useWords();
  const { candidate } = match;
  return (
    <SummaryList
      items={[
        { label: words.candidate, value: `${candidate.firstName} (${candidate.referenceCode})` },
        {
          label: words.package,
          value: <a href={paths.package(match.packageSlug)}>{inLocale(match.packageTitle, locale)}</a>,
        },
        { label: words.workplace, value: match.workplace },
        { label: words.wantedStart, value: formatDateWithWeek(match.wantedStart, locale) },
        { label: words.availableFrom, value: formatDateWithWeek(candidate.availableFrom, locale) },
        { label: words.hours, value: parts.hoursPerWeek(formatNumber(candidate.hoursPerWeek, locale)) },
        { label: words.startStep, value: parts.staircase.kinds[candidate.startStep].replaceAll("\u00ad", "") },
        { label: words.agreedOn, value: formatDate(candidate.sharesAgreedOn, locale) },
      ]}
    />
  );
}

/** What was answered, and what happens next. */
export function MatchAnswered({ match }: { match: ShownMatch }) {
  const words = useWords().answerMatch;
  const name = match.candidate.firstName;
  const reference = { label: words.inquiry, value: match.inquiryReference };
  if (match.status === "accepted") {
    return (
      <>
        <Receipt title={words.accepted.title(name)} reference={reference}>
          <p>{words.accepted.text}</p>
        </Receipt>
        <ContactUs municipality={match.municipality} />
      </>
    );
  }
  if (match.status === "declined") {
    return (
      <>
        <Receipt title={words.declined.title(name)} reference={reference}>
          <p>{words.declined.text}</p>
        </Receipt>
        <ContactUs municipality={match.municipality} />
      </>
    );
  }
  return (
    <>
      <PageTitle
        overline={`${words.inquiry} ${match.inquiryReference}`}
        title={words.withdrawn.title}
        lead={words.withdrawn.text}
      />
      <ContactUs municipality={match.municipality} />
    </>
  );
}
