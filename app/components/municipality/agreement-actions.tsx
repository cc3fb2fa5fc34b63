import { longestReason } from "#app/domain/agreement/closing-forms.ts";
import type { AgreementStatus, TransitionWarning } from "#app/domain/agreement/transitions.ts";
import { noJobReasons } from "#app/domain/match/reasons.ts";
import type { PlainDate } from "#app/domain/shared/plain-date.ts";
import { paths } from "#app/paths.ts";
import { ButtonRow, LinkButton, SubmitButton } from "../buttons.tsx";
import { TransitionWarnings } from "../change/transition-warnings.tsx";
import { RadioGroup } from "../choice-fields.tsx";
import { DateFields } from "../date-fields.tsx";
import { Details } from "../details.tsx";
import { useWords } from "../language.tsx";
import { SelectField } from "../select-field.tsx";
import { TextArea } from "../text-area.tsx";
import { NumberField } from "../text-field.tsx";
import { formOf, type Reply } from "./reply.ts";

type AgreementActionsProps = {
  id: string;
  status: AgreementStatus;
  today: PlainDate;
  reply: Reply | undefined;
  openMilestones: number;
  /** Whose turn it is to sign for the municipality, where everybody else has. */
  signing: { mine: boolean; approver: string } | undefined;
  /** What to know before the agreement goes to a status. */
  warnings: Readonly<Record<AgreementStatus, readonly TransitionWarning[]>>;
  mayChange: boolean;
  /** Whether somebody's signature can be recorded for them. */
  mayRecord: boolean;
};

/** What a consultant or approver can do now. A status that is over has nothing. */
export function AgreementActions({
  id,
  status,
  today,
  reply,
  openMilestones,
  signing,
  warnings,
  mayChange,
  mayRecord,
}: AgreementActionsProps) {
  const { change, municipality } = useWords();
  const { actions: words } = municipality.agreement;
  switch (status) {
    case "draft":
      return (
        <>
          <ButtonRow>
            <LinkButton href={paths.municipalityDraft(id)} variant="primary">
              {words.edit}
            </LinkButton>
            <IntentButton intent="review" label={words.review} secondary />
          </ButtonRow>
          <p>{words.reviewText}</p>
          <TransitionWarnings warnings={warnings["under-review"]} />
          <Withdraw reply={reply} warnings={warnings.withdrawn} />
        </>
      );
    case "under-review":
      return (
        <>
          <ButtonRow>
            <IntentButton intent="send" label={words.send} />
            <IntentButton intent="back-to-draft" label={words.back} secondary />
          </ButtonRow>
          <p>{words.sendText}</p>
          <TransitionWarnings warnings={warnings["awaiting-signatures"]} />
          <Withdraw reply={reply} warnings={warnings.withdrawn} />
        </>
      );
    case "awaiting-signatures":
      return (
        <>
          {signing && (
            <>
              <p>{signing.mine ? words.signText : words.signOther(signing.approver)}</p>
              {signing.mine && (
                <ButtonRow>
                  <LinkButton href={paths.municipalitySign(id)} variant="primary">
                    {words.sign}
                  </LinkButton>
                </ButtonRow>
              )}
            </>
          )}
          {mayRecord && <RecordLink id={id} />}
          <Withdraw reply={reply} warnings={warnings.withdrawn} />
        </>
      );
    case "active":
      return (
        <>
          {mayChange && (
            <ButtonRow>
              <LinkButton href={paths.municipalityChange(id)}>{change.form.open}</LinkButton>
            </ButtonRow>
          )}
          {mayRecord && <RecordLink id={id} />}
          <Complete reply={reply} openMilestones={openMilestones} warnings={warnings.completed} />
          <EndEarly reply={reply} today={today} warnings={warnings["ended-early"]} />
        </>
      );
    default:
      return <p>{words.none}</p>;
  }
}

function IntentButton({ intent, label, secondary = false }: { intent: string; label: string; secondary?: boolean }) {
  return (
    <form method="post">
      <SubmitButton name="intent" value={intent} variant={secondary ? "secondary" : "primary"}>
        {label}
      </SubmitButton>
    </form>
  );
}

type Warned = { reply: Reply | undefined; warnings: readonly TransitionWarning[] };

function RecordLink({ id }: { id: string }) {
  const { record } = useWords().change;
  return (
    <p>
      <a href={paths.municipalityRecordSignature(id)}>{record.open}</a>
    </p>
  );
}

function Withdraw({ reply, warnings }: Warned) {
  const { actions: words } = useWords().municipality.agreement;
  const form = formOf("withdraw", reply);
  return (
    <Details summary={words.withdraw} open={reply?.form === "withdraw"}>
      <p>{words.withdrawText}</p>
      <TransitionWarnings warnings={warnings} />
      <form method="post" noValidate>
        <TextArea
          field={form.field("reason", { required: true })}
          label={words.reason}
          hint={words.reasonHint}
          rows={3}
          limit={longestReason}
        />
        <SubmitButton name="intent" value="withdraw" variant="warning">
          {words.withdraw}
        </SubmitButton>
      </form>
    </Details>
  );
}

function EndEarly({ reply, today, warnings }: Warned & { today: PlainDate }) {
  const { actions: words } = useWords().municipality.agreement;
  const form = formOf("end", reply, { lastDay: today });
  return (
    <Details summary={words.end} open={reply?.form === "end"}>
      <p>{words.endText}</p>
      <TransitionWarnings warnings={warnings} />
      <form method="post" noValidate>
        <TextArea
          field={form.field("reason", { required: true })}
          label={words.reason}
          hint={words.reasonHint}
          rows={3}
          limit={longestReason}
        />
        <DateFields field={form.field("lastDay", { required: true })} label={words.lastDay} />
        <SubmitButton name="intent" value="end" variant="warning">
          {words.end}
        </SubmitButton>
      </form>
    </Details>
  );
}

function Complete({ reply, openMilestones, warnings }: Warned & { openMilestones: number }) {
  const { agreement, municipality } = useWords();
  const words = municipality.agreement.actions;
  const form = formOf("complete", reply);
  return (
    <Details summary={words.complete} open={reply?.form === "complete"}>
      <p>
        {words.completeText} {openMilestones > 0 && words.openMilestones(String(openMilestones))}
      </p>
      <TransitionWarnings warnings={warnings} />
      <form method="post" noValidate>
        <RadioGroup
          field={form.field("outcome", { required: true })}
          label={words.how}
          options={[
            { value: "job", label: words.job },
            { value: "no-job", label: words.noJob },
          ]}
        />
        <NumberField field={form.field("hoursPerWeek")} label={words.hoursPerWeek} hint={words.onlyJob} decimals />
        <DateFields field={form.field("start")} label={words.jobStart} hint={words.onlyJob} />
        <SelectField
          field={form.field("noJobReason")}
          label={words.noJobReason}
          hint={words.onlyNoJob}
          width="l"
          options={noJobReasons.map((value) => ({ value, label: agreement.noJobReasons[value] }))}
        />
        <SubmitButton name="intent" value="complete">
          {words.complete}
        </SubmitButton>
      </form>
    </Details>
  );
}
