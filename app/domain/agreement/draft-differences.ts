import type { AgreementDraft } from "./draft.ts";

type Value = string | number | boolean | null;
export type DraftDifference = { field: string; yours: Value; stored: Value };

/**
 * Where two editions of a draft differ, by form field and in the form's order: what the second of two editors is told. A
 * line that one of them does not have is shown as empty.
 */
export function draftDifferences(yours: AgreementDraft, stored: AgreementDraft): DraftDifference[] {
  const mine = new Map(leaves(yours, ""));
  const theirs = new Map(leaves(stored, ""));
  return [...new Set([...mine.keys(), ...theirs.keys()])]
    .map((field) => ({ field, yours: mine.get(field) ?? null, stored: theirs.get(field) ?? null }))
    .filter(({ yours, stored }) => (yours === "" ? null : yours) !== (stored === "" ? null : stored));
}

function leaves(value: unknown, name: string): [string, Value][] {
  if (Array.isArray(value)) return value.flatMap((item, i) => leaves(item, `${name}[${i}]`));
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).flatMap(([key, inner]) => leaves(inner, name === "" ? key : `${name}.${key}`));
  }
  return [[name, value as Value]];
}
