import type { AgreementDraft } from "#app/domain/agreement/draft.ts";

/** A draft's form as a browser sends it: every field, as text. */
export function draftFields(draft: AgreementDraft, revision: number): Record<string, string> {
  const fields: Record<string, string> = { revision: String(revision) };
  const put = (name: string, value: unknown): void => {
    if (value === null || value === undefined || value === false) return;
    if (value === true) fields[name] = "on";
    else if (typeof value === "number") fields[name] = String(value).replace(".", ",");
    else if (typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value)) {
      const [year = "", month = "", day = ""] = value.split("-");
      Object.assign(fields, { [`${name}.year`]: year, [`${name}.month`]: month, [`${name}.day`]: day });
    } else if (typeof value === "string") fields[name] = value;
    else if (Array.isArray(value)) for (const [i, item] of value.entries()) put(`${name}[${i}]`, item);
    else for (const [key, inner] of Object.entries(value as object)) put(name === "" ? key : `${name}.${key}`, inner);
  };
  put("", draft);
  return fields;
}
