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
