import { redirect } from "@remix-run/node";
import { z } from "zod";
import {
  draftFromPartnershipForm,
  endPartnershipForm,
  joinPartnershipForm,
  partnershipForm,
  partnershipReasonForm,
  stillEmployedForm,
} from "#app/domain/partnership/draft-form.ts";
import type { AccountActor } from "#app/domain/permission/actor.ts";
import type { Refusal } from "#app/domain/shared/refusal.ts";
import type { Result } from "#app/domain/shared/result.ts";
import { checkForm, type FormReply } from "#app/http/form.server.ts";
import type { AppLoadContext } from "#app/http/load-context.ts";
import { requestFacts } from "#app/http/request-facts.server.ts";
import { notFound } from "#app/http/session.server.ts";
import { runtime } from "#app/runtime.server.ts";
import { savePartnershipDraft } from "#app/use-cases/partnership/draft-partnership.server.ts";
import { joinPartnership, recordStillEmployed } from "#app/use-cases/partnership/join-partnership.server.ts";
import {
  endPartnership,
  sendBackPartnership,
  submitPartnership,
  withdrawPartnership,
} from "#app/use-cases/partnership/move-partnership.server.ts";
import { sendPartnershipToSignature } from "#app/use-cases/partnership/send-partnership.server.ts";
import { refusePartnership, signPartnership } from "#app/use-cases/partnership/sign-partnership.server.ts";
import { invalid, refused } from "./municipality/refused.server.ts";
import { loadPartnership } from "./partnership-view.server.ts";

type Pressed = {
  request: Request;
  context: AppLoadContext;
  actor: AccountActor;
  partnershipId: string;
  form: FormData;
  /** Where the page is. */
  page: string;
};

const nothing: FormReply = { values: {}, errors: {} };

function staffOf(actor: AccountActor) {
  if (actor.role === "employer") throw notFound();
  return actor;
}

/** A second press finds what the first one did, and gets the same receipt. */
async function receipt(
  { request, actor, partnershipId, page }: Pressed,
  form: string,
  reply: FormReply,
  done: Result<unknown, Refusal>,
  { code, already }: { code: string; already?: string },
) {
  if (done.ok) return redirect(`${page}?gjort=${code}`, 303);
  if (already && (await loadPartnership(request, actor, partnershipId)).status === already)
    return redirect(`${page}?gjort=${code}`, 303);
  return refused(request, form, reply, done.refusal);
}

const signForm = z.object({ versionId: z.string().max(100), consent: z.literal("on", { error: "mustAccept" }) });
const refuseForm = partnershipReasonForm.extend({ versionId: z.string().max(100) });

const actions: Record<string, (pressed: Pressed) => Promise<unknown>> = {
  async save(pressed) {
    const { request, actor, partnershipId, form, page } = pressed;
    const read = checkForm(form, partnershipForm);
    if (!read.ok) return invalid("save", read.reply);
    const stored = await loadPartnership(request, actor, partnershipId);
    const draft = draftFromPartnershipForm(read.value, stored.draft);
    const { revision } = read.value;
    const done = await savePartnershipDraft(runtime().portal, actor, { partnershipId, revision, draft });
    return done.ok ? redirect(`${page}?gjort=gemt`, 303) : refused(request, "save", read.reply, done.refusal);
  },
  async submit(pressed) {
    const done = await submitPartnership(runtime().portal, pressed.actor, pressed.partnershipId);
    return receipt(pressed, "submit", nothing, done, { code: "sendt", already: "under-review" });
  },
  async back(pressed) {
    const done = await sendBackPartnership(runtime().portal, staffOf(pressed.actor), pressed.partnershipId);
    return receipt(pressed, "back", nothing, done, { code: "tilbage", already: "draft" });
  },
  async send(pressed) {
    const { request, partnershipId, page } = pressed;
    const done = await sendPartnershipToSignature(runtime().portal, staffOf(pressed.actor), partnershipId);
    if (done.ok) return redirect(`${page}?gjort=underskrift`, 303);
    const { why, letters } = done.refusal;
    if (why === "wrong-status")
      return receipt(
        pressed,
        "send",
        nothing,
        { ok: false, refusal: why },
        { code: "underskrift", already: "awaiting-signatures" },
      );
    return refused(request, "send", nothing, why, letters?.join(" "));
  },
  async withdraw(pressed) {
    const read = checkForm(pressed.form, partnershipReasonForm);
    if (!read.ok) return invalid("withdraw", read.reply);
    const { partnershipId, actor } = pressed;
    const done = await withdrawPartnership(runtime().portal, actor, { partnershipId, ...read.value });
    return receipt(pressed, "withdraw", read.reply, done, { code: "trukket", already: "withdrawn" });
  },
  async end(pressed) {
    const read = checkForm(pressed.form, endPartnershipForm);
    if (!read.ok) return invalid("end", read.reply);
    const { partnershipId, actor } = pressed;
    const done = await endPartnership(runtime().portal, actor, { partnershipId, ...read.value });
    return receipt(pressed, "end", read.reply, done, { code: "opsagt", already: "ended-early" });
  },
  async join(pressed) {
    const read = checkForm(pressed.form, joinPartnershipForm);
    if (!read.ok) return invalid("join", read.reply);
    const { partnershipId } = pressed;
    const done = await joinPartnership(runtime().portal, staffOf(pressed.actor), { partnershipId, ...read.value });
    return receipt(pressed, "join", read.reply, done, { code: "forloeb" });
  },
  async check(pressed) {
    const read = checkForm(pressed.form, stillEmployedForm);
    // Several courses may owe an answer: each has a form of its own.
    const form = `check-${String(pressed.form.get("agreementId"))}`;
    if (!read.ok) return invalid(form, read.reply);
    const { partnershipId, page } = pressed;
    const done = await recordStillEmployed(runtime().portal, staffOf(pressed.actor), { partnershipId, ...read.value });
    if (!done.ok && done.refusal === "nothing-to-check") return redirect(`${page}?gjort=efterproevet`, 303);
    return receipt(pressed, form, read.reply, done, { code: "efterproevet" });
  },
  async sign(pressed) {
    const read = checkForm(pressed.form, signForm);
    if (!read.ok) return invalid("sign", read.reply);
    const { partnershipId, request, context, page } = pressed;
    const done = await signPartnership(runtime().portal, staffOf(pressed.actor), {
      partnershipId,
      versionId: read.value.versionId,
      consent: true,
      ...requestFacts(request, context),
    });
    if (!done.ok && done.refusal === "already-signed") return redirect(`${page}?gjort=underskrevet`, 303);
    return receipt(pressed, "sign", read.reply, done, { code: "underskrevet" });
  },
  async refuse(pressed) {
    const read = checkForm(pressed.form, refuseForm);
    if (!read.ok) return invalid("refuse", read.reply);
    const { partnershipId } = pressed;
    const done = await refusePartnership(runtime().portal, staffOf(pressed.actor), { partnershipId, ...read.value });
    return receipt(pressed, "refuse", read.reply, done, { code: "afvist", already: "declined" });
  },
};

export function actOnPartnership(pressed: Pressed) {
  const intent = String(pressed.form.get("intent") ?? "");
  const action = Object.hasOwn(actions, intent) ? actions[intent] : undefined;
  if (!action) throw notFound();
  return action(pressed);
}
