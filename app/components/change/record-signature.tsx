import type { PartyRole } from "#app/domain/agreement/party.ts";
import { ButtonRow, SubmitButton } from "../buttons.tsx";
import { Details } from "../details.tsx";
import { FileField } from "../file-field.tsx";
import { useWords } from "../language.tsx";
import { formOf, type Reply } from "../municipality/reply.ts";
import { TextArea } from "../text-area.tsx";
import { TextField } from "../text-field.tsx";

type RecordSignatureProps = {
  party: { slot: string; role: PartyRole; name: string };
  versionId: string;
  reply: Reply | undefined;
};

export const recordFormId = (slot: string): string => `record-${slot}`;

/** One person's signature as it was given elsewhere: why, before whom, and the paper where there is one. */
export function RecordSignature({ party, versionId, reply }: RecordSignatureProps) {
  const { agreement, change } = useWords();
  const words = change.record;
  const formId = recordFormId(party.slot);
  const form = formOf(formId, reply);
  return (
    <Details summary={words.slot(party.name, agreement.roles[party.role])} open={reply?.form === formId}>
      <form method="post" encType="multipart/form-data" noValidate>
        <input type="hidden" name="slot" value={party.slot} />
        <input type="hidden" name="versionId" value={versionId} />
        <TextArea
          field={form.field("reason", { required: true })}
          label={words.reason}
          hint={words.reasonHint}
          rows={3}
          limit={300}
        />
        <TextField
          field={form.field("witness", { required: true })}
          label={words.witness}
          hint={words.witnessHint}
          width="l"
          autoComplete="off"
        />
        <FileField
          field={form.field("scan")}
          label={words.scan}
          hint={words.scanHint}
          accept="application/pdf,image/jpeg,image/png"
        />
        <ButtonRow>
          <SubmitButton>{words.button}</SubmitButton>
        </ButtonRow>
      </form>
    </Details>
  );
}
