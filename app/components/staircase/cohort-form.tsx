import { inLocale, type LocalizedText } from "#app/domain/shared/localized.ts";
import { SubmitButton } from "../buttons.tsx";
import { DateFields } from "../date-fields.tsx";
import { useLocale, useWords } from "../language.tsx";
import { formOf, type Reply } from "../municipality/reply.ts";
import { SelectField } from "../select-field.tsx";
import { NumberField, TextField } from "../text-field.tsx";

type CohortFormProps = {
  /** New for each page: a second press of the button finds the first one's cohort. */
  newKey: string;
  packages: readonly { id: string; title: LocalizedText }[];
  outposts: readonly { id: string; name: string }[];
  reply: Reply | undefined;
};

export function CohortForm({ newKey, packages, outposts, reply }: CohortFormProps) {
  const locale = useLocale();
  const { cohorts: words } = useWords().staircase;
  const form = formOf("open", reply, { intakeEveryWeeks: "1" });
  return (
    <form method="post" noValidate>
      <input type="hidden" name="key" value={String(reply?.reply.values.key ?? newKey)} />
      <TextField field={form.field("name", { required: true })} label={words.name} width="l" />
      <SelectField
        field={form.field("jobPackageId")}
        label={words.package}
        width="l"
        placeholder={words.anyPackage}
        options={packages.map(({ id, title }) => ({ value: id, label: inLocale(title, locale) }))}
      />
      <SelectField
        field={form.field("outpostId")}
        label={words.outpost}
        width="l"
        placeholder={words.anyOutpost}
        options={outposts.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <DateFields field={form.field("firstDay", { required: true })} label={words.firstDay} />
      <NumberField
        field={form.field("intakeEveryWeeks", { required: true })}
        label={words.intakeEveryWeeks}
        hint={words.intakeHint}
      />
      <NumberField field={form.field("places", { required: true })} label={words.places} />
      <SubmitButton name="intent" value="open">
        {words.open}
      </SubmitButton>
    </form>
  );
}
