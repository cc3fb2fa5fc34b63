import type { PackageStep, StepKind } from "#app/domain/job-package/step.ts";
import { isLasting } from "#app/domain/job-package/step.ts";
import { inLocale } from "#app/domain/shared/localized.ts";
import { CheckboxField } from "../choice-fields.tsx";
import { DateFields } from "../date-fields.tsx";
import type { FormState } from "../form-state.ts";
import { useLocale, useWords } from "../language.tsx";
import { NumberField, TextField } from "../text-field.tsx";
import { FormPart, rowsOf } from "./draft-part.tsx";

type StepPartProps = {
  form: FormState;
  index: number;
  kind: StepKind;
  content: { steps: readonly Pick<PackageStep, "kind" | "title">[] };
  /** All steps as they were typed or are stored. */
  typed: unknown;
};

/** One step: part of the course or passed over, its days, and its hours by stages. */
export function StepPart({ form, index, kind, content, typed }: StepPartProps) {
  const locale = useLocale();
  const { municipality, parts, staircase } = useWords();
  const words = municipality.draft;
  const source = content.steps.find((step) => step.kind === kind);
  const title = source ? inLocale(source.title, locale) : parts.staircase.kinds[kind].replaceAll("\u00ad", "");
  const at = `steps[${index}]`;
  const included = form.field(`${at}.included`);
  const whyNotFirst = form.field(`${at}.whyNotFirst`);
  // Both as it is stored and as a browser sends it.
  const needed = { required: included.initialValue === true || included.initialValue === "on" };
  return (
    <FormPart title={words.step(index + 1, title)}>
      <input type="hidden" name={`${at}.kind`} value={kind} />
      <CheckboxField field={included} label={words.included} />
      <TextField field={form.field(`${at}.skipReason`)} label={words.skipReason} hint={words.skipReasonHint} />
      {index > 0 && whyNotFirst.initialValue !== undefined && (
        <TextField field={whyNotFirst} label={staircase.start.whyNotFirst} hint={staircase.start.whyNotFirstHint} />
      )}
      <div className="form-part__pair">
        <DateFields field={form.field(`${at}.start`, needed)} label={words.stepStart} hint={null} />
        {!isLasting(kind) && <DateFields field={form.field(`${at}.end`, needed)} label={words.stepEnd} hint={null} />}
      </div>
      <HoursRows form={form} at={`${at}.hours`} typed={hoursOf(typed, index)} />
    </FormPart>
  );
}

/** The stages that there are, and an empty line for one more. */
function HoursRows({ form, at, typed }: { form: FormState; at: string; typed: unknown }) {
  const words = useWords().municipality.draft;
  const rows = rowsOf(typed, 0);
  return (
    <fieldset className="form-part__row" id={form.field(at).id} tabIndex={-1}>
      <legend>{words.hours}</legend>
      <p className="form-hint">{words.hoursText}</p>
      {[...rows, rows.length].map((line) => (
        <div key={line} className="form-part__pair">
          <NumberField
            field={form.field(`${at}[${line}].fromWeek`, { required: line < rows.length })}
            label={words.fromWeek(line + 1)}
          />
          <NumberField
            field={form.field(`${at}[${line}].hoursPerWeek`, { required: line < rows.length })}
            label={words.hoursPerWeek(line + 1)}
            decimals
          />
        </div>
      ))}
    </fieldset>
  );
}

/** Lines that were left empty do not come back. */
function hoursOf(typed: unknown, index: number): unknown[] {
  const step: unknown = Array.isArray(typed) ? typed[index] : undefined;
  const hours: unknown = typeof step === "object" && step !== null && "hours" in step ? step.hours : undefined;
  if (!Array.isArray(hours)) return [];
  const last = hours.findLastIndex((line: unknown) => !isEmptyLine(line));
  return hours.slice(0, last + 1);
}

const isEmptyLine = (line: unknown): boolean =>
  typeof line !== "object" ||
  line === null ||
  Object.values(line).every((value) => value === undefined || value === "");
