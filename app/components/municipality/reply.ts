import { type FormState, formState } from "../form-state.ts";

/** Which of a page's forms was sent back, and with what. */
export type Reply = { form: string; reply: { values: Record<string, unknown>; errors: Record<string, string[]> } };

/** One of several forms on a page: it gets the reply only where it is the one that was sent. */
export const formOf = (id: string, reply: Reply | undefined, stored: Record<string, unknown> = {}): FormState =>
  formState(id, reply?.form === id ? reply.reply : undefined, stored);

/** The summary's rows for whichever form was sent back. */
export const errorsOf = (reply: Reply | undefined, labels: Readonly<Record<string, string>>) =>
  reply ? formState(reply.form, reply.reply).errors(labels) : [];
