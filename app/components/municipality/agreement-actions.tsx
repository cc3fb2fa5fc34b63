import { longestReason } from "#app/domain/agreement/closing-forms.ts";
import type { AgreementStatus } from "#app/domain/agreement/transitions.ts";
import { noJobReasons } from "#app/domain/match/reasons.ts";
import type { PlainDate } from "#app/domain/shared/plain-date.ts";
import { paths } from "#app/paths.ts";
import { ButtonRow, LinkButton, SubmitButton } from "../buttons.tsx";
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
};

/** What a consultant or approver can do now. A status that is over has nothing. */
export function AgreementActions({ id, status, today, reply, openMilestones, signing }: AgreementActionsProps) {
  const { actions: words } = useWords().municipality.agreement;
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
          <Withdraw reply={reply} />
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
          <Withdraw reply={reply} />
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
          <Withdraw reply={reply} />
        </>
      );
    case "active":
      return (
        <>
          <Complete reply={reply} openMilestones={openMilestones} />
          <EndEarly reply={reply} today={today} />
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

function Withdraw({ reply }: { reply: Reply | undefined }) {
  const { actions: words } = useWords().municipality.agreement;
  const form = formOf("withdraw", reply);
  return (
    <Details summary={words.withdraw} open={reply?.form === "withdraw"}>
      <p>{words.withdrawText}</p>
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

function EndEarly({ reply, today }: { reply: Reply | undefined; today: PlainDate }) {
  const { actions: words } = useWords().municipality.agreement;
  const form = formOf("end", reply, { lastDay: today });
  return (
    <Details summary={words.end} open={reply?.form === "end"}>
      <p>{words.endText}</p>
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

function Complete({ reply, openMilestones }: { reply: Reply | undefined; openMilestones: number }) {
  const { agreement, municipality } = useWords();
  const words = municipality.agreement.actions;
  const form = formOf("complete", reply);
  return (
    <Details summary={words.complete} open={reply?.form === "complete"}>
      <p>
        {words.completeText} {openMilestones > 0 && words.openMilestones(String(openMilestones))}
      </p>
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
