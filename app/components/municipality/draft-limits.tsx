import { placementGroups } from "#app/domain/statute/rule.ts";
import type { FormState } from "../form-state.ts";
import { useWords } from "../language.tsx";
import { SelectField } from "../select-field.tsx";
import { NumberField, TextField } from "../text-field.tsx";
import { FormPart } from "./draft-part.tsx";

/** What the limits of placement and wage subsidy depend on. Wage subsidy is asked about only where there may be one. */
export function LimitsPart({
  form,
  hasWageSubsidy,
  asksGroup,
}: {
  form: FormState;
  hasWageSubsidy: boolean;
  asksGroup: boolean;
}) {
  const words = useWords().municipality.draft.limits;
  return (
    <FormPart title={words.title} text={words.text}>
      {asksGroup && (
        <SelectField
          field={form.field("placementGroup")}
          label={words.placementGroup}
          hint={words.placementGroupHint}
          placeholder={words.placementGroupUnknown}
          options={placementGroups.map((group) => ({ value: group, label: words.placementGroups[group] }))}
        />
      )}
      <TextField
        field={form.field("placementExtensionReason")}
        label={words.placementExtensionReason}
        hint={words.reasonHint}
      />
      {hasWageSubsidy && (
        <>
          <NumberField
            field={form.field("wageSubsidy.latestMonth")}
            label={words.latestMonth}
            hint={words.latestMonthHint}
            decimals
          />
          <NumberField
            field={form.field("wageSubsidy.yearAverage")}
            label={words.yearAverage}
            hint={words.yearAverageHint}
            decimals
          />
          <TextField
            field={form.field("wageSubsidy.longerReason")}
            label={words.longerReason}
            hint={words.reasonHint}
          />
        </>
      )}
    </FormPart>
  );
}
