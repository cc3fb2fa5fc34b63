import { longestReason } from "#app/domain/agreement/closing-forms.ts";
import { SubmitButton } from "../buttons.tsx";
import { DateFields } from "../date-fields.tsx";
import { Details } from "../details.tsx";
import { useWords } from "../language.tsx";
import { formOf, type Reply } from "../municipality/reply.ts";
import { TextArea } from "../text-area.tsx";

/** Folded away, since it cannot be undone; open where it was sent and came back. */
export function EndEarly({ reply }: { reply: Reply | undefined }) {
  const words = useWords().employer.agreement.end;
  const form = formOf("end", reply);
  return (
    <Details summary={words.show} open={reply?.form === "end"}>
      <p>{words.text}</p>
      <form method="post" noValidate>
        <DateFields field={form.field("lastDay", { required: true })} label={words.lastDay} />
        <TextArea
          field={form.field("reason", { required: true })}
          label={words.reason}
          hint={words.reasonHint}
          limit={longestReason}
        />
        <div className="button-group">
          <SubmitButton variant="warning" name="intent" value="end">
            {words.submit}
          </SubmitButton>
        </div>
      </form>
    </Details>
  );
}
