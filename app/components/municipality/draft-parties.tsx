import { CheckboxField } from "../choice-fields.tsx";
import { DateFields } from "../date-fields.tsx";
import type { FormState } from "../form-state.ts";
import { useWords } from "../language.tsx";
import { NumberField, TextField } from "../text-field.tsx";
import { FormPart, rowsOf } from "./draft-part.tsx";

type PartProps = { form: FormState };

export function CitizenPart({ form }: PartProps) {
  const words = useWords().municipality.draft;
  return (
    <FormPart title={words.citizen}>
      <TextField
        field={form.field("citizen.name", { required: true })}
        label={words.citizenName}
        width="l"
        autoComplete="off"
      />
      <TextField
        field={form.field("citizen.email", { required: true })}
        label={words.email}
        type="email"
        width="l"
        autoComplete="off"
      />
      <TextField field={form.field("citizen.phone")} label={words.phone} type="tel" width="s" autoComplete="off" />
    </FormPart>
  );
}

const mostSignatories = 4;

/** One row for each; adding and removing keeps what is typed and saves nothing. */
export function SignatoriesPart({ form, typed }: PartProps & { typed: unknown }) {
  const words = useWords().municipality.draft;
  const rows = rowsOf(typed, 1);
  // The page comes back where the buttons stand.
  const here = `#${form.field("employerSignatories").id}`;
  return (
    <div id={form.field("employerSignatories").id}>
      <FormPart title={words.employer} text={words.employerText}>
        {rows.map((i) => (
          <fieldset key={i} className="form-part__row">
            <legend>{words.signatory(i + 1)}</legend>
            <TextField
              field={form.field(`employerSignatories[${i}].name`, { required: true })}
              label={words.name}
              width="l"
              autoComplete="off"
            />
            <TextField
              field={form.field(`employerSignatories[${i}].title`, { required: true })}
              label={words.jobTitle}
              width="l"
              autoComplete="off"
            />
            <TextField
              field={form.field(`employerSignatories[${i}].email`, { required: true })}
              label={words.email}
              type="email"
              width="l"
              autoComplete="off"
            />
            {rows.length > 1 && (
              <button
                type="submit"
                name="intent"
                value={`remove-signatory-${i}`}
                formAction={here}
                className="button button-tertiary"
              >
                {words.removeSignatory(i + 1)}
              </button>
            )}
          </fieldset>
        ))}
        {rows.length < mostSignatories && (
          <button
            type="submit"
            name="intent"
            value="add-signatory"
            formAction={here}
            className="button button-secondary"
          >
            {words.addSignatory}
          </button>
        )}
      </FormPart>
    </div>
  );
}

export function RepresentativePart({ form }: PartProps) {
  const words = useWords().municipality.draft;
  return (
    <FormPart title={words.representative}>
      <CheckboxField field={form.field("representative.needed")} label={words.representativeNeeded} />
      <TextField field={form.field("representative.name")} label={words.name} width="l" autoComplete="off" />
      <TextField
        field={form.field("representative.email")}
        label={words.email}
        type="email"
        width="l"
        autoComplete="off"
      />
    </FormPart>
  );
}

export function MentorPart({ form }: PartProps) {
  const words = useWords().municipality.draft;
  return (
    <FormPart title={words.mentor}>
      <TextField
        field={form.field("mentor.name", { required: true })}
        label={words.name}
        width="l"
        autoComplete="off"
      />
      <TextField
        field={form.field("mentor.title", { required: true })}
        label={words.jobTitle}
        width="l"
        autoComplete="off"
      />
      <TextField
        field={form.field("mentor.email", { required: true })}
        label={words.email}
        type="email"
        width="l"
        autoComplete="off"
      />
      <NumberField field={form.field("mentor.hoursPerWeek", { required: true })} label={words.mentorHours} decimals />
      <div className="form-part__pair">
        <DateFields field={form.field("mentor.start", { required: true })} label={words.mentorStart} hint={null} />
        <DateFields field={form.field("mentor.end", { required: true })} label={words.mentorEnd} hint={null} />
      </div>
    </FormPart>
  );
}
