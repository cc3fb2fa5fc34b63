import type { ReactNode } from "react";
import { type FieldState, FieldsetFrame, hasError, textOf } from "./field.tsx";
import { useWords } from "./language.tsx";

type DateFieldsProps = {
  /** Its value is a `PlainDate`, or what was typed: `{ day, month, year }`. Read it with `dateFields`. */
  field: FieldState;
  label: string;
  /** Says how a date is written unless told otherwise; `null` leaves it out. */
  hint?: ReactNode | null;
};

/**
 * Day, month and year as three inputs: browsers' own date input follows the browser's language and not the page's.
 * The day carries the field's id, so that the error summary's link reaches it.
 */
export function DateFields({ field, label, hint }: DateFieldsProps) {
  const words = useWords();
  const shown = hint === undefined ? words.parts.dateExample : hint;
  const typed = partsOf(field.initialValue);
  const parts = [
    { part: "day", label: words.parts.day, value: typed.day, id: field.id },
    { part: "month", label: words.parts.month, value: typed.month, id: `${field.id}.month` },
    { part: "year", label: words.parts.year, value: typed.year, id: `${field.id}.year` },
  ];
  return (
    <FieldsetFrame field={field} label={label} hint={shown}>
      <div className="date-group">
        {parts.map(({ part, label, value, id }) => (
          <div key={part} className={`form-group form-group-${part}`}>
            <label className="form-label" htmlFor={id}>
              {label}
            </label>
            <input
              type="text"
              inputMode="numeric"
              id={id}
              name={`${field.name}.${part}`}
              className="form-input"
              maxLength={part === "year" ? 4 : 2}
              autoComplete="off"
              defaultValue={value}
              {...(field.required && { required: true })}
              {...(hasError(field) && { "aria-invalid": true })}
            />
          </div>
        ))}
      </div>
    </FieldsetFrame>
  );
}

function partsOf(value: unknown): { day: string; month: string; year: string } {
  if (typeof value === "string") {
    const [year = "", month = "", day = ""] = value.split("-");
    return { day: day.replace(/^0/, ""), month: month.replace(/^0/, ""), year };
  }
  const typed: { day?: unknown; month?: unknown; year?: unknown } =
    typeof value === "object" && value !== null ? value : {};
  return { day: textOf(typed.day), month: textOf(typed.month), year: textOf(typed.year) };
}
