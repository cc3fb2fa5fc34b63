import { longestReason } from "#app/domain/agreement/closing-forms.ts";
import { inLocale, type LocalizedText } from "#app/domain/shared/localized.ts";
import type { PlainDate } from "#app/domain/shared/plain-date.ts";
import { nextSteps } from "#app/domain/staircase/next-step.ts";
import { formatDate } from "#app/i18n/format.ts";
import { SubmitButton } from "../buttons.tsx";
import { RadioGroup } from "../choice-fields.tsx";
import { DateFields } from "../date-fields.tsx";
import { Details } from "../details.tsx";
import { useLocale, useWords } from "../language.tsx";
import { formOf, type Reply } from "../municipality/reply.ts";
import { SelectField } from "../select-field.tsx";
import { TextArea } from "../text-area.tsx";
import { NumberField } from "../text-field.tsx";

export type StepToDecide = {
  key: string;
  title: LocalizedText;
  end: PlainDate | null;
  /** Where one can skip ahead to. */
  targets: readonly { key: string; title: LocalizedText }[];
};

/** The form's id, by its step: one decision is made at a time. */
export const decisionFormId = "decide";

export function DecisionForm({ step, reply }: { step: StepToDecide; reply: Reply | undefined }) {
  const locale = useLocale();
  const { decision: words } = useWords().staircase;
  const form = formOf(decisionFormId, reply);
  const choices = nextSteps.filter((choice) => choice !== "skip-ahead" || step.targets.length > 0);
  return (
    <Details summary={words.decide(inLocale(step.title, locale))} open={reply?.form === decisionFormId}>
      {step.end && <p>{words.lastDay(formatDate(step.end, locale))}</p>}
      <form method="post" noValidate>
        <input type="hidden" name="stepKey" value={step.key} />
        <RadioGroup
          field={form.field("decision", { required: true })}
          label={words.what}
          options={choices.map((value) => ({ value, label: words.choices[value] }))}
        />
        {step.targets.length > 0 && (
          <SelectField
            field={form.field("to")}
            label={words.to}
            hint={words.onlySkip}
            width="l"
            options={step.targets.map(({ key, title }) => ({ value: key, label: inLocale(title, locale) }))}
          />
        )}
        <TextArea
          field={form.field("reason")}
          label={words.reason}
          hint={words.reasonHint}
          rows={3}
          limit={longestReason}
        />
        <NumberField field={form.field("hoursPerWeek")} label={words.jobHours} hint={words.onlyJob} decimals />
        <DateFields field={form.field("start")} label={words.jobStart} hint={words.onlyJob} />
        <DateFields field={form.field("lastDay")} label={words.stopDay} hint={words.onlyStop} />
        <SubmitButton name="intent" value="decide">
          {words.save}
        </SubmitButton>
      </form>
    </Details>
  );
}
