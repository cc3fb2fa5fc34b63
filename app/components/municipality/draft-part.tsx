import type { ReactNode } from "react";

/** A group of a long form's fields. Its legend is a heading, so that one can jump between groups. */
export function FormPart({ title, text, children }: { title: string; text?: string; children: ReactNode }) {
  return (
    <fieldset className="form-part">
      <legend>
        <h2 className="form-part__title">{title}</h2>
      </legend>
      {text && <p>{text}</p>}
      {children}
    </fieldset>
  );
}

/** The rows that were typed or are stored, at least so many. */
export const rowsOf = (typed: unknown, least: number): number[] =>
  Array.from({ length: Math.max(least, Array.isArray(typed) ? typed.length : 0) }, (_, i) => i);
