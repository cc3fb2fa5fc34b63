import { longest } from "#app/domain/competence/card-forms.ts";
import { competenceLevels } from "#app/domain/competence/competence.ts";
import type { ProfiledCompetence } from "#app/domain/competence/profile.ts";
import { inLocale } from "#app/domain/shared/localized.ts";
import { ButtonRow, SubmitButton } from "../buttons.tsx";
import { RadioGroup } from "../choice-fields.tsx";
import { Details } from "../details.tsx";
import { useLocale, useWords } from "../language.tsx";
import { formOf, type Reply } from "../municipality/reply.ts";
import { SelectField } from "../select-field.tsx";
import { TextArea } from "../text-area.tsx";
import { TextField } from "../text-field.tsx";

type AboutOne = { competence: ProfiledCompetence; reply: Reply | undefined };

/** A level, one concrete example, and the next step. */
export function AssessForm({ competence, reply }: AboutOne) {
  const locale = useLocale();
  const { contract, competence: words } = useWords();
  const id = `assess-${competence.key}`;
  const form = formOf(id, reply);
  const name = inLocale(competence.name, locale);
  return (
    <Details
      summary={`${competence.observed === null ? words.assess.open : words.assess.again}: ${name}`}
      open={reply?.form === id}
    >
      <form method="post" noValidate>
        <input type="hidden" name="key" value={competence.key} />
        <RadioGroup
          field={form.field("level", { required: true })}
          label={words.assess.level}
          options={competenceLevels.map((level) => ({
            value: level,
            label: contract.levels[level],
            hint: words.levelMeanings[level],
          }))}
        />
        <TextArea
          field={form.field("example", { required: true })}
          label={words.assess.example}
          hint={words.assess.exampleHint}
          limit={longest.example}
          rows={4}
        />
        <TextArea
          field={form.field("nextStep")}
          label={words.assess.nextStep}
          hint={words.assess.nextStepHint}
          limit={longest.nextStep}
          rows={2}
        />
        <ButtonRow>
          <SubmitButton name="intent" value="assess">
            {words.assess.save}
          </SubmitButton>
        </ButtonRow>
      </form>
    </Details>
  );
}

type CommentFormProps = { about: string | null; summary: string; reply: Reply | undefined };

/** The citizen's own words, about one competence or the whole card. */
export function CommentForm({ about, summary, reply }: CommentFormProps) {
  const words = useWords().competence.comment;
  const id = `comment-${about ?? ""}`;
  const form = formOf(id, reply);
  return (
    <Details summary={summary} open={reply?.form === id}>
      <form method="post" noValidate>
        {about !== null && <input type="hidden" name="key" value={about} />}
        <TextArea
          field={form.field("comment", { required: true })}
          label={words.label}
          hint={words.hint}
          limit={longest.comment}
          rows={4}
        />
        <ButtonRow>
          <SubmitButton name="intent" value="comment">
            {words.save}
          </SubmitButton>
        </ButtonRow>
      </form>
    </Details>
  );
}

/** Points at a strength that carries the gap. */
export function LinkForm({ competence, strengths, reply }: AboutOne & { strengths: readonly ProfiledCompetence[] }) {
  const locale = useLocale();
  const words = useWords().competence.carry;
  const id = `link-${competence.key}`;
  const form = formOf(id, reply);
  if (strengths.length === 0) return <p>{words.noStrengths}</p>;
  return (
    <Details summary={words.open} open={reply?.form === id}>
      <p>{words.text}</p>
      <form method="post" noValidate>
        <input type="hidden" name="gapKey" value={competence.key} />
        <SelectField
          field={form.field("strengthKey", { required: true })}
          label={words.strength}
          options={strengths.map(({ key, name }) => ({ value: key, label: inLocale(name, locale) }))}
        />
        <TextField
          field={form.field("how", { required: true })}
          label={words.how}
          hint={words.howHint}
          autoComplete="off"
        />
        <ButtonRow>
          <SubmitButton name="intent" value="link">
            {words.save}
          </SubmitButton>
        </ButtonRow>
      </form>
    </Details>
  );
}

export function UnlinkForm({ gapKey, strength }: { gapKey: string; strength: ProfiledCompetence }) {
  const locale = useLocale();
  const words = useWords().competence.carry;
  return (
    <form method="post" className="d-print-none">
      <input type="hidden" name="gapKey" value={gapKey} />
      <input type="hidden" name="strengthKey" value={strength.key} />
      <SubmitButton name="intent" value="unlink" variant="tertiary">
        {words.remove}
        <span className="sr-only">: {inLocale(strength.name, locale)}</span>
      </SubmitButton>
    </form>
  );
}
