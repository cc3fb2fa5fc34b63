import { data } from "@remix-run/node";
import type { Refusal } from "#app/domain/shared/refusal.ts";
import { type FormReply, withError } from "#app/http/form.server.ts";
import { localeOf } from "#app/http/locale.server.ts";
import { notFound } from "#app/http/session.server.ts";
import { dictionaryFor } from "#app/i18n/index.ts";

/** Which of the page's forms is sent back, and with what. */
export type PageReply = { form: string; reply: FormReply };

/** Sends the form back with everything typed and the refusal's sentence. What does not exist, or is another's, is a 404. */
export function refused(request: Request, form: string, reply: FormReply, refusal: Refusal, detail?: string) {
  if (refusal === "not-found") throw notFound();
  const sentence = dictionaryFor(localeOf(request)).refusals[refusal];
  return invalid(form, withError(reply, "", detail ? `${sentence} ${detail}` : sentence));
}

export const invalid = (form: string, reply: FormReply) => data<PageReply>({ form, reply }, { status: 422 });
