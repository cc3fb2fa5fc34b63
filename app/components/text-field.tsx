import type { Locale } from "#app/domain/shared/localized.ts";
import { describedBy, FieldFrame, type FieldProps, type InputWidth, textOf } from "./field.tsx";
import { useLocale } from "./language.tsx";

type TextFieldProps = FieldProps & {
  type?: "text" | "email" | "tel" | "url" | "password" | "search";
  width?: InputWidth;
  autoComplete?: string;
  inputMode?: "text" | "numeric" | "decimal" | "email" | "tel";
  /** Shown at the input's edge, such as a unit; say it in the label or hint too, it is not read out. */
  prefix?: string;
  suffix?: string;
};

export function TextField({
  field,
  label,
  hint,
  type = "text",
  width = "xl",
  prefix,
  suffix,
  ...rest
}: TextFieldProps) {
  const input = (
    <input
      type={type}
      id={field.id}
      name={field.name}
      className={`form-input input-width-${width}`}
      {...(type !== "password" && { defaultValue: textOf(field.initialValue) })}
      {...(field.required && { required: true })}
      {...describedBy(field, hint)}
      {...rest}
    />
  );
  return (
    <FieldFrame field={field} label={label} hint={hint}>
      {prefix || suffix ? (
        <div className={`form-input-wrapper form-input-wrapper--${prefix ? "prefix" : "suffix"}`}>
          {prefix && (
            <div className="form-input-prefix" aria-hidden="true">
              {prefix}
            </div>
          )}
          {input}
          {suffix && (
            <div className="form-input-suffix" aria-hidden="true">
              {suffix}
            </div>
          )}
        </div>
      ) : (
        input
      )}
    </FieldFrame>
  );
}

type NumberFieldProps = FieldProps & { decimals?: boolean; width?: InputWidth; suffix?: string };

/** A text input that opens the number keys: browsers' own number inputs refuse the Danish comma. */
export function NumberField({ field, decimals = false, width = "xs", ...rest }: NumberFieldProps) {
  const locale = useLocale();
  const { id, name, errors, required } = field;
  const initialValue = inDecimals(textOf(field.initialValue), locale);
  return (
    <TextField
      {...rest}
      field={{ id, name, errors, required, initialValue }}
      width={width}
      inputMode={decimals ? "decimal" : "numeric"}
      autoComplete="off"
    />
  );
}

/** A stored 7.5 is shown as 7,5 to a Dane; what somebody typed and got wrong stays as it was. */
const inDecimals = (text: string, locale: Locale): string =>
  locale === "da" && /^\d+\.\d+$/.test(text) ? text.replace(".", ",") : text;
