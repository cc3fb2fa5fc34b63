import { describedBy, FieldFrame, type FieldProps } from "./field.tsx";

type FileFieldProps = FieldProps & {
  /** What the browser's dialogue offers first; the server decides. */
  accept: string;
};

/** A browser gives no file back: whoever is sent back here chooses again. */
export function FileField({ field, label, hint, accept }: FileFieldProps) {
  return (
    <FieldFrame field={field} label={label} hint={hint}>
      <input
        type="file"
        id={field.id}
        name={field.name}
        accept={accept}
        className="file-input"
        {...(field.required && { required: true })}
        {...describedBy(field, hint)}
      />
    </FieldFrame>
  );
}
