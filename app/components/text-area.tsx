import { formatNumber } from "#app/i18n/format.ts";
import { describedBy, FieldFrame, type FieldProps, textOf } from "./field.tsx";
import { useLocale, useWords } from "./language.tsx";

type TextAreaProps = FieldProps & {
  rows?: number;
  /** Said in the hint and checked on the server; the browser does not cut the text, so nothing is lost unseen. */
  limit?: number;
};

export function TextArea({ field, label, hint, rows = 5, limit }: TextAreaProps) {
  const locale = useLocale();
  const words = useWords();
  const limitHint = limit ? words.parts.characterLimit(formatNumber(limit, locale)) : undefined;
  const wholeHint =
    hint && limitHint ? (
      <>
        {hint} {limitHint}
      </>
    ) : (
      (hint ?? limitHint)
    );
  return (
    <FieldFrame field={field} label={label} hint={wholeHint}>
      <textarea
        id={field.id}
        name={field.name}
        rows={rows}
        className="form-input"
        defaultValue={textOf(field.initialValue)}
        {...(field.required && { required: true })}
        {...describedBy(field, wholeHint)}
      />
    </FieldFrame>
  );
}
