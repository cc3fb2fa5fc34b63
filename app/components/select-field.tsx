import { describedBy, FieldFrame, type FieldProps, type InputWidth, textOf } from "./field.tsx";
import { useWords } from "./language.tsx";

export type Choice = { value: string; label: string; hint?: string };

type SelectFieldProps = FieldProps & {
  options: readonly Choice[];
  width?: InputWidth;
  /** The first, empty option: "Vælg" unless told; `null` leaves it out. */
  placeholder?: string | null;
};

export function SelectField({ field, label, hint, options, width = "xl", placeholder }: SelectFieldProps) {
  const words = useWords();
  return (
    <FieldFrame field={field} label={label} hint={hint}>
      <select
        id={field.id}
        name={field.name}
        className={`form-select input-width-${width}`}
        defaultValue={textOf(field.initialValue)}
        {...(field.required && { required: true })}
        {...describedBy(field, hint)}
      >
        {placeholder !== null && <option value="">{placeholder ?? words.parts.choose}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
