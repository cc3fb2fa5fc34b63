import type { AgreementDraft } from "#app/domain/agreement/draft.ts";
import type { JobPackageContent } from "#app/domain/job-package/job-package.ts";
import type { PlacementGroup } from "#app/domain/statute/rule.ts";
import { ButtonRow, SubmitButton } from "../buttons.tsx";
import { DateFields } from "../date-fields.tsx";
import { type FormState, formState } from "../form-state.ts";
import { useWords } from "../language.tsx";
import { SelectField } from "../select-field.tsx";
import { TextArea } from "../text-area.tsx";
import { NumberField, TextField } from "../text-field.tsx";
import { draftFormId } from "./draft-labels.ts";
import { LimitsPart } from "./draft-limits.tsx";
import { FormPart } from "./draft-part.tsx";
import { CitizenPart, MentorPart, RepresentativePart, SignatoriesPart } from "./draft-parties.tsx";
import { StepPart } from "./draft-steps.tsx";
import { TrainingPart } from "./draft-training.tsx";
import type { Reply } from "./reply.ts";

export type DraftToEdit = {
  revision: number;
  draft: AgreementDraft;
  /** Required competences that the competence card shows a gap in. */
  gapsOnCard: readonly string[];
  placementGroup: PlacementGroup | null;
  content: Pick<JobPackageContent, "steps" | "training" | "competences">;
  approvers: readonly { id: string; name: string; title: string }[];
};

type DraftFormProps = { edit: DraftToEdit; reply: Reply["reply"] | undefined };

/** Everything that an agreement says, to be filled in by and by. */
export function DraftForm({ edit, reply }: DraftFormProps) {
  const words = useWords().municipality.draft;
  const form = formState(draftFormId, reply, {
    ...edit.draft,
    revision: edit.revision,
    placementGroup: edit.placementGroup ?? "",
  });
  const revision = reply?.values.revision ?? edit.revision;
  return (
    <form method="post" noValidate className="draft-form">
      <input type="hidden" name="revision" value={String(revision)} />
      {/* The first button of a form is the one that Enter presses. */}
      <button type="submit" name="intent" value="save" className="sr-only" tabIndex={-1} aria-hidden="true">
        {words.save}
      </button>
      <DraftFields
        form={form}
        edit={edit}
        typed={reply?.values}
        redate={{ label: words.redate, hint: words.redateHint }}
        asksGroup
      />
      <ButtonRow>
        <SubmitButton name="intent" value="save">
          {words.save}
        </SubmitButton>
      </ButtonRow>
    </form>
  );
}

type DraftFieldsProps = {
  form: FormState;
  edit: DraftToEdit;
  typed: Readonly<Record<string, unknown>> | undefined;
  /** What the button that computes dates anew says it does. */
  redate: { label: string; hint: string };
  /** Whether the form also asks which limit of placement the citizen has. */
  asksGroup: boolean;
};

/** The fields of a draft, for whichever form they stand in. */
export function DraftFields({ form, edit, typed, redate, asksGroup }: DraftFieldsProps) {
  const { draft, content, approvers } = edit;
  const words = useWords().municipality.draft;
  const values: Readonly<Record<string, unknown>> = typed ?? draft;
  return (
    <>
      <FormPart title={words.start}>
        <DateFields field={form.field("startDate", { required: true })} label={words.startDate} />
        <p className="form-hint">{redate.hint}</p>
        <SubmitButton name="intent" value="redate" variant="secondary">
          {redate.label}
        </SubmitButton>
      </FormPart>
      <CitizenPart form={form} />
      <SignatoriesPart form={form} typed={values.employerSignatories} />
      <RepresentativePart form={form} />
      <MentorPart form={form} />
      <FormPart title={words.approver}>
        <SelectField
          field={form.field("approverId", { required: true })}
          label={words.approverId}
          width="l"
          options={approvers.map(({ id, name, title }) => ({ value: id, label: `${name}, ${title}` }))}
        />
      </FormPart>
      {draft.steps.map((step, i) => (
        <StepPart key={step.kind} form={form} index={i} kind={step.kind} content={content} typed={values.steps} />
      ))}
      <TrainingPart form={form} training={draft.training} content={content} gapsOnCard={edit.gapsOnCard} />
      <FormPart title={words.capacity}>
        <NumberField
          field={form.field("fullTimeEquivalents", { required: true })}
          label={words.fullTimeEquivalents}
          hint={words.fullTimeEquivalentsHint}
          decimals
        />
        <TextField
          field={form.field("capacityOverrideReason")}
          label={words.overrideReason}
          hint={words.overrideHint}
        />
      </FormPart>
      <LimitsPart
        form={form}
        hasWageSubsidy={draft.steps.some((step) => step.kind === "wage-subsidy")}
        asksGroup={asksGroup}
      />
      <FormPart title={words.remarks}>
        <TextArea field={form.field("remarks")} label={words.remarks} hint={words.remarksHint} limit={2000} />
      </FormPart>
    </>
  );
}
