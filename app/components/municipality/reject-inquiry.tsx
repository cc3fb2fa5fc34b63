import { longestExplanation } from "#app/domain/match/decision-forms.ts";
import { inquiryRejectReasons } from "#app/domain/match/reasons.ts";
import { SubmitButton } from "../buttons.tsx";
import { Details } from "../details.tsx";
import { useWords } from "../language.tsx";
import { SelectField } from "../select-field.tsx";
import { TextArea } from "../text-area.tsx";
import { formOf, type Reply } from "./reply.ts";

/** Says no to the employer, with a reason from the list and room for more. */
export function RejectInquiry({ reply }: { reply: Reply | undefined }) {
  const { agreement, municipality } = useWords();
  const words = municipality.inquiry;
  const form = formOf("reject-inquiry", reply);
  return (
    <Details summary={words.rejectInquiry} open={reply?.form === "reject-inquiry"}>
      <p>{words.rejectInquiryText}</p>
      <form method="post" noValidate>
        <SelectField
          field={form.field("reason", { required: true })}
          label={words.reason}
          width="l"
          options={inquiryRejectReasons.map((value) => ({ value, label: agreement.inquiryRejectReasons[value] }))}
        />
        <TextArea field={form.field("text")} label={words.text} rows={3} limit={longestExplanation} />
        <SubmitButton name="intent" value="reject-inquiry" variant="warning">
          {words.rejectInquiry}
        </SubmitButton>
      </form>
    </Details>
  );
}
