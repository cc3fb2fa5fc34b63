import { redirect } from "@remix-run/node";
import { endEarlyForm, milestoneDoneForm } from "#app/domain/agreement/closing-forms.ts";
import type { EmployerActor } from "#app/domain/permission/actor.ts";
import { checkForm } from "#app/http/form.server.ts";
import { notFound } from "#app/http/session.server.ts";
import { paths } from "#app/paths.ts";
import { runtime } from "#app/runtime.server.ts";
import { endAgreementEarly } from "#app/use-cases/agreement/close-agreement.server.ts";
import { requestLostLinks } from "#app/use-cases/link/renew-link.server.ts";
import { markMilestoneDone } from "#app/use-cases/milestone/mark-milestone-done.server.ts";
import { invalid, refused } from "../municipality/refused.server.ts";
import { requireOwnAgreement } from "./agreement-view.server.ts";

type Pressed = { request: Request; actor: EmployerActor; agreementId: string; form: FormData };

/** The page's buttons, by their intent. A second press finds what the first one did, and gets the same receipt. */
const actions: Record<string, (pressed: Pressed) => Promise<unknown>> = {
  async "milestone-done"({ request, actor, agreementId, form }) {
    const read = checkForm(form, milestoneDoneForm);
    if (!read.ok) throw notFound();
    const done = await markMilestoneDone(runtime().portal, actor, { agreementId, key: read.value.key });
    if (!done.ok && done.refusal !== "milestone-settled") {
      return refused(request, "milestone-done", read.reply, done.refusal);
    }
    return receipt(agreementId, "milepael");
  },

  async end({ request, actor, agreementId, form }) {
    const read = checkForm(form, endEarlyForm);
    if (!read.ok) return invalid("end", read.reply);
    const { portal } = runtime();
    const done = await endAgreementEarly(portal, actor, { agreementId, ...read.value });
    if (!done.ok && (await requireOwnAgreement(portal, actor, agreementId)).status !== "ended-early") {
      return refused(request, "end", read.reply, done.refusal);
    }
    return receipt(agreementId, "slut");
  },

  /** To the signed-in person's own address and no other. */
  async "mail-link"({ actor, agreementId }) {
    await requestLostLinks(runtime().portal, actor.email);
    return receipt(agreementId, "link");
  },
};

const receipt = (agreementId: string, done: string) =>
  redirect(`${paths.employerAgreement(agreementId)}?gjort=${done}`, 303);

export function actOnOwnAgreement(pressed: Pressed) {
  const intent = String(pressed.form.get("intent") ?? "");
  const action = Object.hasOwn(actions, intent) ? actions[intent] : undefined;
  if (!action) throw notFound();
  return action(pressed);
}
