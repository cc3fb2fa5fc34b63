import type { PlainDate } from "#app/domain/shared/plain-date.ts";
import { formatDateWithWeek } from "#app/i18n/format.ts";
import { SubmitButton } from "../buttons.tsx";
import { useLocale, useWords } from "../language.tsx";
import { formOf, type Reply } from "../municipality/reply.ts";
import { SelectField } from "../select-field.tsx";

type JoinFormProps = {
  candidates: readonly { id: string; firstName: string; referenceCode: string }[];
  intakeDays: readonly PlainDate[];
  reply: Reply | undefined;
};

/** Takes a citizen in on one of the next intake days. */
export function JoinForm({ candidates, intakeDays, reply }: JoinFormProps) {
  const locale = useLocale();
  const { municipality, staircase } = useWords();
  const words = staircase.cohorts;
  const form = formOf("join", reply, { joinedOn: intakeDays[0] ?? "" });
  return (
    <form method="post" noValidate>
      <SelectField
        field={form.field("candidateId", { required: true })}
        label={words.candidate}
        width="l"
        options={candidates.map(({ id, firstName, referenceCode }) => ({
          value: id,
          label: municipality.overview.candidate(firstName, referenceCode),
        }))}
      />
      <SelectField
        field={form.field("joinedOn", { required: true })}
        label={words.joinedOn}
        hint={words.joinedOnHint}
        width="l"
        placeholder={null}
        options={intakeDays.map((day) => ({ value: day, label: formatDateWithWeek(day, locale) }))}
      />
      <SubmitButton name="intent" value="join">
        {words.join}
      </SubmitButton>
    </form>
  );
}
