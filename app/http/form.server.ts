import { parseWithZod } from "@conform-to/zod/v4";
import type { z } from "zod";

/** What a form is sent back with: everything that was typed, and what is wrong with it. */
export type FormReply = {
  values: Record<string, unknown>;
  /** By field name; the form's own under "". Codes of `problems`, or sentences. */
  errors: Record<string, string[]>;
};

export type ReadForm<Value> = { ok: true; value: Value; reply: FormReply } | { ok: false; reply: FormReply };

/** Names such as `steps[0].start.day` become nested values; the schema decides. Nothing typed is lost. */
export async function readForm<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): Promise<ReadForm<z.output<Schema>>> {
  return checkForm(await formOf(request), schema);
}

/** What was posted. A torn body, or one that is no form, is the sender's fault: 400. */
export async function formOf(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch {
    throw new Response(null, { status: 400 });
  }
}

export function checkForm<Schema extends z.ZodType>(form: FormData, schema: Schema): ReadForm<z.output<Schema>> {
  const submission = parseWithZod(form, { schema, disableAutoCoercion: true });
  const reply: FormReply = {
    values: submission.payload,
    errors: submission.status === "success" ? {} : errorsOf(submission.error),
  };
  return submission.status === "success" ? { ok: true, value: submission.value, reply } : { ok: false, reply };
}

const errorsOf = (errors: Record<string, string[] | null> | null | undefined): Record<string, string[]> =>
  Object.fromEntries(Object.entries(errors ?? {}).flatMap(([name, found]) => (found?.length ? [[name, found]] : [])));

/** The same reply with one more error: what a use case refused. */
export const withError = (reply: FormReply, field: string, error: string): FormReply => ({
  ...reply,
  errors: { ...reply.errors, [field]: [...(reply.errors[field] ?? []), error] },
});
