import { redirect } from "@remix-run/node";
import type { AccountActor } from "#app/domain/permission/actor.ts";
import { decisionForm, filedForm } from "#app/domain/vitas/application-forms.ts";
import { checkForm } from "#app/http/form.server.ts";
import { notFound } from "#app/http/session.server.ts";
import { runtime } from "#app/runtime.server.ts";
import { recordDecision } from "#app/use-cases/vitas/record-decision.server.ts";
import { recordFiled } from "#app/use-cases/vitas/record-filed.server.ts";
import { invalid, refused } from "./refused.server.ts";

type Pressed = { request: Request; actor: AccountActor; agreementId: string; form: FormData; page: string };

/** The page's buttons, for the municipality and the employer alike; the use cases know who may. */
const actions: Record<string, (pressed: Pressed) => Promise<unknown>> = {
  async filed({ request, actor, agreementId, form, page }) {
    const name = `filed-${form.get("stepKey")}`;
    const read = checkForm(form, filedForm);
    if (!read.ok) return invalid(name, read.reply);
    const done = await recordFiled(runtime().portal, actor, { agreementId, ...read.value });
    return done.ok ? redirect(`${page}?gjort=sendt`, 303) : refused(request, name, read.reply, done.refusal);
  },

  async decision({ request, actor, agreementId, form, page }) {
    const name = `decision-${form.get("stepKey")}`;
    const read = checkForm(form, decisionForm);
    if (!read.ok) return invalid(name, read.reply);
    const done = await recordDecision(runtime().portal, actor, { agreementId, ...read.value });
    return done.ok ? redirect(`${page}?gjort=afgjort`, 303) : refused(request, name, read.reply, done.refusal);
  },
};

export function actOnVitas(pressed: Pressed) {
  const intent = String(pressed.form.get("intent") ?? "");
  const action = Object.hasOwn(actions, intent) ? actions[intent] : undefined;
  if (!action) throw notFound();
  return action(pressed);
}
