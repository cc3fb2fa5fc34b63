import type { AgreementDraft } from "#app/domain/agreement/draft.ts";
import { competenceLevels } from "#app/domain/competence/competence.ts";
import type { JobPackageContent } from "#app/domain/job-package/job-package.ts";
import { inLocale } from "#app/domain/shared/localized.ts";
import { formatList } from "#app/i18n/format.ts";
import { CheckboxField } from "../choice-fields.tsx";
import { DateFields } from "../date-fields.tsx";
import type { FormState } from "../form-state.ts";
import { useLocale, useWords } from "../language.tsx";
import { SelectField } from "../select-field.tsx";
import { TextField } from "../text-field.tsx";
import { FormPart } from "./draft-part.tsx";

type TrainingPartProps = {
  form: FormState;
  training: AgreementDraft["training"];
  content: Pick<JobPackageContent, "training" | "competences">;
  gapsOnCard: readonly string[];
};

/** The package's courses: each names the gap that it closes, else it cannot be agreed (S5). */
export function TrainingPart({ form, training, content, gapsOnCard }: TrainingPartProps) {
  const locale = useLocale();
  const { competence, contract, municipality } = useWords();
  const words = municipality.draft;
  const gaps = content.competences.map(({ key, name, level }) => ({
    value: key,
    label: words.gapChoice(inLocale(name, locale), contract.levels[level]),
  }));
  const onCard = content.competences
    .filter(({ key }) => gapsOnCard.includes(key))
    .map(({ name }) => inLocale(name, locale));
  return (
    <FormPart title={words.training} text={words.trainingText}>
      <p>{onCard.length === 0 ? competence.draft.noGaps : competence.draft.gaps(formatList(onCard, locale))}</p>
      {training.map((item, i) => {
        const source = content.training.find((known) => known.key === item.key);
        const at = `training[${i}]`;
        const included = form.field(`${at}.included`);
        const needed = { required: included.initialValue === true || included.initialValue === "on" };
        return (
          <fieldset key={item.key} className="form-part__row">
            <legend>{source ? inLocale(source.title, locale) : item.key}</legend>
            <input type="hidden" name={`${at}.key`} value={item.key} />
            <CheckboxField field={included} label={words.trainingIncluded} />
            <TextField
              field={form.field(`${at}.provider`, needed)}
              label={words.provider}
              width="l"
              autoComplete="off"
            />
            <div className="form-part__pair">
              <DateFields field={form.field(`${at}.start`, needed)} label={words.trainingStart} hint={null} />
              <DateFields field={form.field(`${at}.end`, needed)} label={words.trainingEnd} hint={null} />
            </div>
            <div className="form-part__pair">
              <SelectField field={form.field(`${at}.gapKey`, needed)} label={words.gapKey} width="l" options={gaps} />
              <SelectField
                field={form.field(`${at}.observed`, needed)}
                label={words.observed}
                hint={competence.draft.fromCard}
                width="l"
                placeholder={null}
                options={competenceLevels.map((level) => ({ value: level, label: contract.levels[level] }))}
              />
            </div>
          </fieldset>
        );
      })}
    </FormPart>
  );
}
