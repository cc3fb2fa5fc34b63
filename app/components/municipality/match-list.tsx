import type { StepKind } from "#app/domain/job-package/step.ts";
import { longestExplanation, longestSkipReason } from "#app/domain/match/decision-forms.ts";
import { matchRejectReasons } from "#app/domain/match/reasons.ts";
import { copenhagenDate, type Instant } from "#app/domain/shared/copenhagen.ts";
import { formatDate } from "#app/i18n/format.ts";
import { paths } from "#app/paths.ts";
import { StatusTag, type Tone } from "../badge.tsx";
import { LinkButton, SubmitButton } from "../buttons.tsx";
import { Details } from "../details.tsx";
import { useLocale, useWords } from "../language.tsx";
import { SelectField } from "../select-field.tsx";
import { TextArea } from "../text-area.tsx";
import { TextField } from "../text-field.tsx";
import { formOf, type Reply } from "./reply.ts";

export type MatchStatus = "proposed" | "approved" | "rejected" | "accepted" | "declined" | "ended";

export type ListedMatch = {
  id: string;
  status: MatchStatus;
  reason: string | null;
  reasonText: string | null;
  proposedAt: Instant;
  answeredAt: Instant | null;
  proposedBy: string;
  referenceCode: string;
  firstName: string;
  startStep: StepKind;
  agreementId: string | null;
  agreementReference: string | null;
};

type MatchListProps = {
  matches: readonly ListedMatch[];
  /** The package's steps, in their order. */
  steps: readonly StepKind[];
  reply: Reply | undefined;
  /** False for those who only look. */
  mayDecide: boolean;
};

const tones: Record<MatchStatus, Tone> = {
  proposed: "info",
  approved: "info",
  rejected: "neutral",
  accepted: "success",
  declined: "warning",
  ended: "neutral",
};

/** The candidates of an inquiry, and what can be decided about each. */
export function MatchList({ matches, steps, reply, mayDecide }: MatchListProps) {
  const locale = useLocale();
  const { inquiry: words } = useWords().municipality;
  if (matches.length === 0) return <p>{words.noMatches}</p>;
  return (
    <ul className="case-list no-max-width">
      {matches.map((match) => (
        <li key={match.id} className="case-list__item">
          <h3>
            {match.firstName} ({match.referenceCode})
          </h3>
          <StatusTag tone={tones[match.status]}>{words.matchStatuses[match.status]}</StatusTag>
          <p>
            {words.proposedBy(match.proposedBy, formatDate(copenhagenDate(match.proposedAt), locale))}
            {match.answeredAt !== null && ` ${words.answeredOn(formatDate(copenhagenDate(match.answeredAt), locale))}`}
          </p>
          <Explanation match={match} />
          {match.agreementId && (
            <LinkButton href={paths.municipalityAgreement(match.agreementId)}>
              {words.toAgreement(match.agreementReference ?? "")}
            </LinkButton>
          )}
          {mayDecide && match.status === "proposed" && <Decision match={match} reply={reply} />}
          {mayDecide && !match.agreementId && (match.status === "approved" || match.status === "accepted") && (
            <DraftButton match={match} steps={steps} reply={reply} />
          )}
        </li>
      ))}
    </ul>
  );
}

function Explanation({ match }: { match: ListedMatch }) {
  const { agreement, municipality } = useWords();
  if (!match.reason) return null;
  const names: Readonly<Record<string, string>> =
    match.status === "declined" ? agreement.matchDeclineReasons : agreement.matchRejectReasons;
  const reason = names[match.reason] ?? match.reason;
  return (
    <p className="preserve-lines">
      {municipality.inquiry.reasonGiven(match.reasonText ? `${reason}. ${match.reasonText}` : reason)}
    </p>
  );
}

function Decision({ match, reply }: { match: ListedMatch; reply: Reply | undefined }) {
  const { agreement, municipality } = useWords();
  const words = municipality.inquiry;
  const reject = formOf(`reject-${match.id}`, reply);
  return (
    <>
      <p>{words.approveText}</p>
      <form method="post">
        <input type="hidden" name="matchId" value={match.id} />
        <SubmitButton name="intent" value="approve">
          {words.approve}
          <span className="sr-only">: {match.firstName}</span>
        </SubmitButton>
      </form>
      <Details summary={words.reject} open={reply?.form === `reject-${match.id}`}>
        <p>{words.rejectText}</p>
        <form method="post" noValidate>
          <input type="hidden" name="matchId" value={match.id} />
          <SelectField
            field={reject.field("reason", { required: true })}
            label={words.reason}
            width="l"
            options={matchRejectReasons.map((value) => ({ value, label: agreement.matchRejectReasons[value] }))}
          />
          <TextArea field={reject.field("text")} label={words.text} rows={3} limit={longestExplanation} />
          <SubmitButton name="intent" value="reject" variant="warning">
            {words.reject}
          </SubmitButton>
        </form>
      </Details>
    </>
  );
}

type DraftButtonProps = { match: ListedMatch; steps: readonly StepKind[]; reply: Reply | undefined };

function DraftButton({ match, steps, reply }: DraftButtonProps) {
  const { municipality, parts, staircase } = useWords();
  const words = municipality.inquiry;
  const higher = steps.slice(steps.indexOf(match.startStep) + 1);
  const skipped = steps.slice(0, Math.max(0, steps.indexOf(match.startStep)));
  const form = formOf(`draft-${match.id}`, reply, {
    skipReason: words.skipReasonDefault,
    whyNotHigher: staircase.start.suggestion,
  });
  return (
    <form method="post" noValidate>
      <p>{words.draftText}</p>
      <input type="hidden" name="matchId" value={match.id} />
      {skipped.length > 0 && (
        <TextField
          field={form.field("skipReason", { required: true })}
          label={words.skipReason(municipality.skippedSteps(skipped, parts.staircase.kinds))}
          hint={`${words.skipReasonHint} ${parts.characterLimit(String(longestSkipReason))}`}
        />
      )}
      {higher.length > 0 && (
        <TextField
          field={form.field("whyNotHigher", { required: true })}
          label={staircase.start.whyNotHigher(municipality.skippedSteps(higher, parts.staircase.kinds))}
          hint={`${staircase.start.hint} ${parts.characterLimit(String(longestSkipReason))}`}
        />
      )}
      <SubmitButton name="intent" value="draft">
        {words.draft}
        <span className="sr-only">: {match.firstName}</span>
      </SubmitButton>
    </form>
  );
}
