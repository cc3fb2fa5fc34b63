import type { SummarizedError } from "./error-summary.tsx";
import type { FieldState } from "./field.tsx";

type Reply = { values: Record<string, unknown>; errors: Record<string, string[]> };

export type FormState = {
  id: string;
  /** A field by its name: what was typed last, else what is stored. */
  field(name: string, options?: { required?: boolean }): FieldState;
  /** The summary's rows, in the order of the labels. */
  errors(labels: Readonly<Record<string, string>>): SummarizedError[];
};

/** One form's fields, from what the server sent back or from what is stored. */
export function formState(id: string, reply: Reply | undefined, stored: Record<string, unknown> = {}): FormState {
  const values = reply?.values ?? stored;
  return {
    id,
    field: (name, { required = false } = {}) => ({
      id: fieldId(id, name),
      name,
      errors: reply?.errors[name],
      initialValue: valueAt(values, name),
      required,
    }),
    errors: (labels) => {
      const order = Object.keys(labels);
      const place = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
      return Object.entries(reply?.errors ?? {})
        .toSorted(([a], [b]) => place(a) - place(b))
        .flatMap(([name, errors]) =>
          errors.map((text) => {
            const label = labels[name];
            return name === ""
              ? { text }
              : { text, fieldId: fieldId(id, name), ...(label === undefined ? {} : { label }) };
          }),
        );
    },
  };
}

const fieldId = (form: string, name: string): string => `${form}-${name}`;

/** `steps[0].start` → values.steps[0].start */
function valueAt(values: unknown, name: string): unknown {
  return name
    .split(/[.[\]]+/)
    .filter((part) => part !== "")
    .reduce<unknown>(
      (value, part) => (isRecord(value) && Object.hasOwn(value, part) ? value[part] : undefined),
      values,
    );
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
