import { createHash } from "node:crypto";
import { data, redirect } from "@remix-run/node";
import { LRUCache } from "lru-cache";
import {
  assessmentForm,
  commentForm,
  linkStrengthForm,
  unlinkStrengthForm,
} from "#app/domain/competence/card-forms.ts";
import { type CompetenceCard, lastWrittenAt } from "#app/domain/competence/competence-card.ts";
import type { Actor } from "#app/domain/permission/actor.ts";
import { canonicalJson, type Json } from "#app/domain/shared/canonical-json.ts";
import type { Locale } from "#app/domain/shared/localized.ts";
import { plainDate } from "#app/domain/shared/plain-date.ts";
import type { Refusal } from "#app/domain/shared/refusal.ts";
import type { Result } from "#app/domain/shared/result.ts";
import { dictionaryFor } from "#app/i18n/index.ts";
import { runtime } from "#app/runtime.server.ts";
import { assessCompetence } from "#app/use-cases/competence/assess-competence.server.ts";
import { commentCompetence } from "#app/use-cases/competence/comment-competence.server.ts";
import { linkStrength, unlinkStrength } from "#app/use-cases/competence/link-strength.server.ts";
import { accessEnds } from "#app/use-cases/mail/queue-door.server.ts";
import { type CardPage, findCardPage } from "#db/queries/competence-card.server.ts";
import { contractPdf } from "./contract-response.server.ts";
import { checkForm, type FormReply, formOf, withError } from "./form.server.ts";
import { localeOf } from "./locale.server.ts";
import { notFound } from "./session.server.ts";

/** The card for one of its readers; a 404 for everybody else, and for a workplace whose access has ended. */
export async function requireCardPage(actor: Actor, agreementId: string): Promise<CardPage> {
  const { db, now } = runtime().portal;
  const page = await findCardPage(db.read, actor, agreementId);
  if (!page) throw notFound();
  const { endsOn, lastDay } = page;
  const isWorkplace = actor.kind === "account" && actor.role === "employer";
  if (isWorkplace && accessEnds({ endsOn: plainDate(endsOn), lastDay }) <= now()) throw notFound();
  return page;
}

/** What the card's page shows: the card, what its reader may do, and what was just saved. */
export async function cardView(request: Request, actor: Actor, agreementId: string) {
  const { card, mayAssess, mayComment } = await requireCardPage(actor, agreementId);
  const { searchParams } = new URL(request.url);
  const saved = { what: searchParams.get("gemt"), key: searchParams.get("om") };
  return { card, mayAssess, mayComment, saved };
}

/** Which of the page's forms is sent back, and with what. */
export type CardReply = { form: string; reply: FormReply };

type Written = { form: string; reply: FormReply; about: string | null; done: Result<null, Refusal> };

/** The card's buttons. Each leads back to the competence that it was about, where the receipt stands. */
export async function answerCard(request: Request, actor: Actor, agreementId: string, page: string) {
  await requireCardPage(actor, agreementId);
  const form = await formOf(request);
  const intent = String(form.get("intent") ?? "");
  const written = Object.hasOwn(intents, intent) ? await intents[intent]?.(form, actor, agreementId) : undefined;
  if (!written) throw notFound();
  const { form: name, reply, about, done } = written;
  if (Object.keys(reply.errors).length > 0) return data<CardReply>({ form: name, reply }, { status: 422 });
  if (done.ok) {
    const receipt = new URLSearchParams({ gemt: intent, ...(about && { om: about }) });
    return redirect(`${page}?${receipt}#${about ? `kompetence-${about}` : "hele-kortet"}`, 303);
  }
  if (done.refusal === "not-found") throw notFound();
  const sentence = dictionaryFor(localeOf(request)).refusals[done.refusal];
  return data<CardReply>({ form: name, reply: withError(reply, "", sentence) }, { status: 409 });
}

const notDone: Result<null, Refusal> = { ok: false, refusal: "not-found" };

const intents: Record<string, (form: FormData, actor: Actor, agreementId: string) => Promise<Written>> = {
  async assess(form, actor, agreementId) {
    const read = checkForm(form, assessmentForm);
    const about = String(form.get("key") ?? "");
    const done = read.ok ? await assessCompetence(runtime().portal, actor, { ...read.value, agreementId }) : notDone;
    return { form: `assess-${about}`, reply: read.reply, about, done };
  },

  async comment(form, actor, agreementId) {
    const read = checkForm(form, commentForm);
    const about = String(form.get("key") ?? "") || null;
    const done = read.ok ? await commentCompetence(runtime().portal, actor, { ...read.value, agreementId }) : notDone;
    return { form: `comment-${about ?? ""}`, reply: read.reply, about, done };
  },

  async link(form, actor, agreementId) {
    const read = checkForm(form, linkStrengthForm);
    const about = String(form.get("gapKey") ?? "");
    const done = read.ok ? await linkStrength(runtime().portal, actor, { ...read.value, agreementId }) : notDone;
    return { form: `link-${about}`, reply: read.reply, about, done };
  },

  async unlink(form, actor, agreementId) {
    const read = checkForm(form, unlinkStrengthForm);
    if (!read.ok) throw notFound();
    const done = await unlinkStrength(runtime().portal, actor, { ...read.value, agreementId });
    return { form: `unlink-${read.value.gapKey}`, reply: read.reply, about: read.value.gapKey, done };
  },
};

/** Printing takes a second of a thread, so the last ones are kept, each under the hash of what it says. */
const printed = new LRUCache<string, Promise<Uint8Array>>({ max: 20 });

/** The card as a file. It changes, so a browser asks each time; what is unchanged is not sent again. */
export async function cardPdf(request: Request, actor: Actor, agreementId: string): Promise<Response> {
  const { card } = await requireCardPage(actor, agreementId);
  const locale = localeOf(request);
  const sha256 = createHash("sha256")
    .update(`${locale}\n${canonicalJson(card as unknown as Json)}`)
    .digest("hex");
  const bytes = await (printed.get(sha256) ?? print(sha256, card, locale));
  const filename = `${dictionaryFor(locale).competence.name.toLowerCase().replaceAll(" ", "-")}-${card.reference}.pdf`;
  return contractPdf(request, { bytes, sha256, filename });
}

function print(sha256: string, card: CompetenceCard, locale: Locale): Promise<Uint8Array> {
  const createdAt = lastWrittenAt(card) ?? card.openedAt ?? runtime().portal.now();
  const printing = runtime()
    .portal.press.renderCompetenceCard(card, locale, { createdAt })
    .then((outcome) => {
      if (outcome.ok) return outcome.value;
      throw new Error(`The competence card of ${card.reference} was not printed: ${outcome.refusal.kind}`);
    });
  printed.set(sha256, printing);
  // What failed is tried again by the next reader.
  printing.catch(() => printed.delete(sha256));
  return printing;
}
