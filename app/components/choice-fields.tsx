import {
  describedBy,
  FieldError,
  FieldHint,
  type FieldProps,
  type FieldState,
  FieldsetFrame,
  groupClass,
  hasError,
  textOf,
} from "./field.tsx";
import type { Choice } from "./select-field.tsx";

type ChoicesProps = FieldProps & { options: readonly Choice[] };

/** One of several. The first button carries the field's id, so that the error summary's link reaches it. */
export function RadioGroup({ field, label, hint, options }: ChoicesProps) {
  const chosen = textOf(field.initialValue);
  return (
    <FieldsetFrame field={field} label={label} hint={hint}>
      {options.map((option, i) => (
        <ChoiceLine
          key={option.value}
          type="radio"
          field={field}
          option={option}
          id={choiceId(field, i)}
          checked={option.value === chosen}
        />
      ))}
    </FieldsetFrame>
  );
}

/** Any number of several; the form gets one value for each tick. */
export function CheckboxGroup({ field, label, hint, options }: ChoicesProps) {
  const chosen = Array.isArray(field.initialValue) ? field.initialValue.map(textOf) : [textOf(field.initialValue)];
  return (
    <FieldsetFrame field={field} label={label} hint={hint}>
      {options.map((option, i) => (
        <ChoiceLine
          key={option.value}
          type="checkbox"
          field={field}
          option={option}
          id={choiceId(field, i)}
          checked={chosen.includes(option.value)}
        />
      ))}
    </FieldsetFrame>
  );
}

/** One tick: yes or nothing. The form gets `on`, as Conform expects of a boolean. */
export function CheckboxField({ field, label, hint }: FieldProps) {
  return (
    <div className={groupClass(field)}>
      <FieldError field={field} />
      <div className="form-group-checkbox">
        <input
          type="checkbox"
          id={field.id}
          name={field.name}
          className="form-checkbox"
          defaultChecked={field.initialValue === "on" || field.initialValue === true}
          {...(field.required && { required: true })}
          {...describedBy(field, hint)}
        />
        <label htmlFor={field.id}>{label}</label>
        <FieldHint field={field} hint={hint} />
      </div>
    </div>
  );
}

const choiceId = (field: FieldState, index: number): string => (index === 0 ? field.id : `${field.id}-${index + 1}`);

type ChoiceLineProps = { type: "radio" | "checkbox"; field: FieldState; option: Choice; id: string; checked: boolean };

function ChoiceLine({ type, field, option, id, checked }: ChoiceLineProps) {
  const hintId = option.hint ? `${id}-hint-text` : undefined;
  return (
    <div className={`form-group-${type}`}>
      <input
        type={type}
        id={id}
        name={field.name}
        value={option.value}
        className={`form-${type}`}
        defaultChecked={checked}
        {...(type === "radio" && field.required && { required: true })}
        {...(type === "checkbox" && hasError(field) && { "aria-invalid": true })}
        {...(hintId && { "aria-describedby": hintId })}
      />
      <label htmlFor={id}>{option.label}</label>
      {option.hint && (
        <span className="form-hint" id={hintId}>
          {option.hint}
        </span>
      )}
    </div>
  );
}
