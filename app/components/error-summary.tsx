import { problemText } from "#app/i18n/index.ts";
import { Icon } from "./icon.tsx";
import { useWords } from "./language.tsx";

export type SummarizedError = {
  /** Key of `problems` in the dictionary, or a sentence. */
  text: string;
  /** The field's label, so that "fill in this field" says which one. */
  label?: string;
  /** Id of the input that mends it. */
  fieldId?: string;
};

type ErrorSummaryProps = { errors: readonly SummarizedError[]; heading?: string };

/** All that must be put right, each with a link to its place. It takes the focus when the page arrives. */
export function ErrorSummary({ errors, heading }: ErrorSummaryProps) {
  const words = useWords();
  if (errors.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noAutofocus: the page was sent back because of what stands here, and it works without a script
    <div id="error-summary" className="alert alert-error" role="alert" tabIndex={-1} autoFocus>
      <Icon name="error" className="alert-icon" label={words.parts.alert.error} />
      <h2 className="alert-heading">{heading ?? words.parts.errorSummary(errors.length)}</h2>
      <ul className="alert-text nobullet-list">
        {errors.map(({ text, label, fieldId }) => {
          const sentence = label ? `${label}: ${problemText(words, text)}` : problemText(words, text);
          return <li key={`${fieldId}-${text}`}>{fieldId ? <a href={`#${fieldId}`}>{sentence}</a> : sentence}</li>;
        })}
      </ul>
    </div>
  );
}

/** The summary of a Conform form: a field's errors under its label and id, the form's own without a link. */
export const errorsOfForm = (
  form: { id: string; allErrors: Record<string, string[]> },
  labels: Readonly<Record<string, string>> = {},
): SummarizedError[] =>
  Object.entries(form.allErrors).flatMap(([name, errors]) => {
    const label = labels[name];
    const place = name === "" ? {} : { fieldId: `${form.id}-${name}`, ...(label !== undefined && { label }) };
    return errors.map((text) => ({ text, ...place }));
  });
