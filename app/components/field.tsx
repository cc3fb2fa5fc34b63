import type { ReactNode } from "react";
import { problemText } from "#app/i18n/index.ts";
import { useWords } from "./language.tsx";

/** What a form part needs to know of its field. `formState` gives it. */
export type FieldState = {
  id: string;
  name: string;
  /** Keys of `problems` in the dictionary, or sentences. */
  errors?: string[] | undefined;
  /** What the reader wrote last, else what is stored. */
  initialValue?: unknown;
  required?: boolean | undefined;
};

export type FieldProps = {
  field: FieldState;
  label: string;
  hint?: ReactNode;
};

export type InputWidth = "xxs" | "xs" | "s" | "m" | "l" | "xl";

export const textOf = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";

const hintId = (field: FieldState): string => `${field.id}-hint`;
const errorId = (field: FieldState): string => `${field.id}-error`;
export const hasError = (field: FieldState): boolean => (field.errors?.length ?? 0) > 0;

/** What ties an input to its hint and its error. */
export function describedBy(
  field: FieldState,
  hint: ReactNode,
): { "aria-describedby"?: string; "aria-invalid"?: true } {
  const ids = [hint ? hintId(field) : undefined, hasError(field) ? errorId(field) : undefined].filter(Boolean);
  return {
    ...(ids.length > 0 && { "aria-describedby": ids.join(" ") }),
    ...(hasError(field) && { "aria-invalid": true }),
  };
}

/** One input with its label, hint and error, in the order in which they are read. */
export function FieldFrame({ field, label, hint, children }: FieldProps & { children: ReactNode }) {
  return (
    <div className={groupClass(field)}>
      <label className="form-label" htmlFor={field.id}>
        {label}
        <OptionalMark field={field} />
      </label>
      <FieldHint field={field} hint={hint} />
      <FieldError field={field} />
      {children}
    </div>
  );
}

/** Several inputs that answer one question. Its hint and error are read out with the legend. */
export function FieldsetFrame({ field, label, hint, children }: FieldProps & { children: ReactNode }) {
  const { "aria-describedby": description } = describedBy(field, hint);
  return (
    <div className={groupClass(field)}>
      <fieldset {...(description && { "aria-describedby": description })}>
        <legend className="form-label">
          {label}
          <OptionalMark field={field} />
        </legend>
        <FieldHint field={field} hint={hint} />
        <FieldError field={field} />
        {children}
      </fieldset>
    </div>
  );
}

export const groupClass = (field: FieldState): string => (hasError(field) ? "form-group form-error" : "form-group");

export function OptionalMark({ field }: { field: FieldState }) {
  const words = useWords();
  return field.required ? null : <span className="weight-normal"> ({words.parts.optional})</span>;
}

export function FieldHint({ field, hint }: { field: FieldState; hint: ReactNode }) {
  return hint ? (
    <span className="form-hint" id={hintId(field)}>
      {hint}
    </span>
  ) : null;
}

export function FieldError({ field }: { field: FieldState }) {
  const words = useWords();
  if (!field.errors?.length) return null;
  return (
    <span className="form-error-message" id={errorId(field)}>
      <span className="sr-only">{words.parts.errorPrefix}: </span>
      {field.errors.map((error) => problemText(words, error)).join(". ")}
    </span>
  );
}
