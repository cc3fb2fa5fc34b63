import { longestReason } from "#app/domain/agreement/closing-forms.ts";
import { ButtonRow, SubmitButton } from "../buttons.tsx";
import { formState } from "../form-state.ts";
import { useWords } from "../language.tsx";
import { DraftFields, type DraftToEdit } from "../municipality/draft-form.tsx";
import { draftFormId } from "../municipality/draft-labels.ts";
import { FormPart } from "../municipality/draft-part.tsx";
import type { Reply } from "../municipality/reply.ts";
import { TextArea } from "../text-area.tsx";

/** An agreement in force, to be made different: why, and everything that it says. */
export function ChangeForm({ edit, reply }: { edit: DraftToEdit; reply: Reply["reply"] | undefined }) {
  const words = useWords().change.form;
  const form = formState(draftFormId, reply, { ...edit.draft, revision: edit.revision });
  return (
    <form method="post" noValidate className="draft-form">
      <input type="hidden" name="revision" value={String(reply?.values.revision ?? edit.revision)} />
      {/* The first button of a form is the one that Enter presses: it only looks. */}
      <button type="submit" name="intent" value="preview" className="sr-only" tabIndex={-1} aria-hidden="true">
        {words.preview}
      </button>
      <FormPart title={words.reasonTitle}>
        <TextArea
          field={form.field("reason", { required: true })}
          label={words.reason}
          hint={words.reasonHint}
          rows={3}
          limit={longestReason}
        />
      </FormPart>
      <DraftFields
        form={form}
        edit={edit}
        typed={reply?.values}
        redate={{ label: words.redate, hint: words.redateHint }}
        asksGroup={false}
      />
      <ButtonRow>
        <SubmitButton name="intent" value="preview" variant="secondary">
          {words.preview}
        </SubmitButton>
        <SubmitButton name="intent" value="propose">
          {words.propose}
        </SubmitButton>
      </ButtonRow>
    </form>
  );
}
