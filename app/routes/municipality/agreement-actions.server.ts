import { redirect } from "@remix-run/node";
import { contactFormId } from "#app/components/change/contact-corrections.tsx";
import { decisionFormId } from "#app/components/staircase/decision-form.tsx";
import { contactForm } from "#app/domain/agreement/change-forms.ts";
import { endEarlyForm, milestoneDoneForm, outcomeForm, withdrawForm } from "#app/domain/agreement/closing-forms.ts";
import type { AgreementStatus } from "#app/domain/agreement/transitions.ts";
import type { StaffActor } from "#app/domain/permission/actor.ts";
import type { Refusal } from "#app/domain/shared/refusal.ts";
import type { Result } from "#app/domain/shared/result.ts";
import { decisionForm } from "#app/domain/staircase/decision-form.ts";
import { checkForm, type FormReply } from "#app/http/form.server.ts";
import { notFound } from "#app/http/session.server.ts";
import { paths } from "#app/paths.ts";
import { runtime } from "#app/runtime.server.ts";
import { completeAgreement, endAgreementEarly } from "#app/use-cases/agreement/close-agreement.server.ts";
import { correctContact } from "#app/use-cases/agreement/correct-contact.server.ts";
import { sendBackToDraft, submitForReview } from "#app/use-cases/agreement/review-agreement.server.ts";
import { sendToSignature } from "#app/use-cases/agreement/send-to-signature.server.ts";
import { withdrawChange } from "#app/use-cases/agreement/settle-change.server.ts";
import { withdrawAgreement } from "#app/use-cases/agreement/withdraw-agreement.server.ts";
import { markMilestoneDone } from "#app/use-cases/milestone/mark-milestone-done.server.ts";
import { decideNextStep } from "#app/use-cases/staircase/decide-next-step.server.ts";
import { findAgreementOf } from "#db/queries/municipality-agreement.server.ts";
import { invalid, refused } from "./refused.server.ts";

type Pressed = { request: Request; actor: StaffActor; agreementId: string; form: FormData };
const decisionReceipts = {
  "next-step": "beslutning",
  "skip-ahead": "beslutning-spring",
  "job-now": "beslutning-job",
  stop: "beslutning-stop",
} as const;
const nothingTyped: FormReply = { values: {}, errors: {} };

/** The page's buttons, by their intent. */
const actions: Record<string, (pressed: Pressed) => Promise<unknown>> = {
  async review(pressed) {
    const done = await submitForReview(runtime().portal, pressed.actor, pressed.agreementId);
    return answer(pressed, "review", nothingTyped, done, "gennemsyn", "under-review");
  },

  async "back-to-draft"(pressed) {
    const done = await sendBackToDraft(runtime().portal, pressed.actor, pressed.agreementId);
    return answer(pressed, "back-to-draft", nothingTyped, done, "kladde", "draft");
  },

  async send(pressed) {
    const done = await sendToSignature(runtime().portal, pressed.actor, pressed.agreementId);
    const letters = done.ok ? undefined : done.refusal.letters?.join(" ");
    const plain: Result<unknown, Refusal> = done.ok ? done : { ok: false, refusal: done.refusal.why };
    return answer(pressed, "send", nothingTyped, plain, "underskrift", "awaiting-signatures", letters);
  },

  async withdraw(pressed) {
    const read = checkForm(pressed.form, withdrawForm);
    if (!read.ok) return invalid("withdraw", read.reply);
    const { actor, agreementId } = pressed;
    const done = await withdrawAgreement(runtime().portal, actor, { agreementId, ...read.value });
    return answer(pressed, "withdraw", read.reply, done, "trukket", "withdrawn");
  },

  async end(pressed) {
    const read = checkForm(pressed.form, endEarlyForm);
    if (!read.ok) return invalid("end", read.reply);
    const { actor, agreementId } = pressed;
    const done = await endAgreementEarly(runtime().portal, actor, { agreementId, ...read.value });
    return answer(pressed, "end", read.reply, done, "afsluttet", "ended-early");
  },

  async complete(pressed) {
    const read = checkForm(pressed.form, outcomeForm);
    if (!read.ok) return invalid("complete", read.reply);
    const { actor, agreementId } = pressed;
    const done = await completeAgreement(runtime().portal, actor, { agreementId, outcome: read.value });
    return answer(pressed, "complete", read.reply, done, "gennemfoert", "completed");
  },

  async decide(pressed) {
    const { request, actor, agreementId, form } = pressed;
    const read = checkForm(form, decisionForm);
    if (!read.ok) return invalid(decisionFormId, read.reply);
    const done = await decideNextStep(runtime().portal, actor, { agreementId, ...read.value });
    if (!done.ok) return refused(request, decisionFormId, read.reply, done.refusal);
    const receipt = done.value.warning ? "beslutning-venter" : decisionReceipts[read.value.decision];
    return redirect(`${paths.municipalityAgreement(agreementId)}?gjort=${receipt}`, 303);
  },

  async "withdraw-change"(pressed) {
    const { request, actor, agreementId } = pressed;
    const done = await withdrawChange(runtime().portal, actor, { agreementId });
    // Pressed twice, or settled a moment before: nothing is on its way any more.
    if (!done.ok && done.refusal !== "nothing-to-sign") {
      return refused(request, "withdraw-change", nothingTyped, done.refusal);
    }
    return redirect(`${paths.municipalityAgreement(agreementId)}?gjort=aendring-trukket`, 303);
  },

  async "correct-contact"(pressed) {
    const { request, actor, agreementId, form } = pressed;
    const read = checkForm(form, contactForm);
    const formId = contactFormId(String(form.get("slot") ?? ""));
    if (!read.ok) return invalid(formId, read.reply);
    const done = await correctContact(runtime().portal, actor, { agreementId, ...read.value });
    if (!done.ok && done.refusal !== "nothing-changed") return refused(request, formId, read.reply, done.refusal);
    const receipt = done.ok ? "adresse" : "adresse-ens";
    return redirect(`${paths.municipalityAgreement(agreementId)}?gjort=${receipt}`, 303);
  },

  async "milestone-done"(pressed) {
    const read = checkForm(pressed.form, milestoneDoneForm);
    if (!read.ok) throw notFound();
    const { request, actor, agreementId } = pressed;
    const done = await markMilestoneDone(runtime().portal, actor, { agreementId, key: read.value.key });
    if (!done.ok && done.refusal !== "milestone-settled") {
      return refused(request, "milestone-done", read.reply, done.refusal);
    }
    return redirect(`${paths.municipalityAgreement(agreementId)}?gjort=milepael`, 303);
  },
};

export function actOnAgreement(pressed: Pressed) {
  const intent = String(pressed.form.get("intent") ?? "");
  const action = Object.hasOwn(actions, intent) ? actions[intent] : undefined;
  if (!action) throw notFound();
  return action(pressed);
}

/** A button pressed twice finds the status that it asked for, and gets the same receipt. */
async function answer(
  { request, actor, agreementId }: Pressed,
  form: string,
  reply: FormReply,
  done: Result<unknown, Refusal>,
  receipt: string,
  wanted: AgreementStatus,
  detail?: string,
) {
  if (!done.ok) {
    const now = await findAgreementOf(runtime().portal.db.read, agreementId, actor.municipalityCode);
    if (!now) throw notFound();
    if (now.status !== wanted) return refused(request, form, reply, done.refusal, detail);
  }
  return redirect(`${paths.municipalityAgreement(agreementId)}?gjort=${receipt}`, 303);
}
