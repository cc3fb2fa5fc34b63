import { data, redirect } from "@remix-run/node";
import { type ChangedTerms, changedTerms } from "#app/components/change/section-lines.ts";
import type { ChangePlan } from "#app/domain/agreement/change.ts";
import { changeForm, changeToPlanForm } from "#app/domain/agreement/change-forms.ts";
import { draftDifferences } from "#app/domain/agreement/draft-differences.ts";
import { draftFromForm } from "#app/domain/agreement/draft-form.ts";
import type { Missing } from "#app/domain/agreement/missing.ts";
import type { StaffActor } from "#app/domain/permission/actor.ts";
import type { LocalizedText } from "#app/domain/shared/localized.ts";
import type { PlainDate } from "#app/domain/shared/plain-date.ts";
import { checkForm, type FormReply, withError } from "#app/http/form.server.ts";
import { localeOf } from "#app/http/locale.server.ts";
import { notFound } from "#app/http/session.server.ts";
import { dictionaryFor } from "#app/i18n/index.ts";
import { paths } from "#app/paths.ts";
import { runtime } from "#app/runtime.server.ts";
import {
  type ChangeRefusal,
  type PlannedChange,
  planAgreementChange,
} from "#app/use-cases/agreement/plan-agreement-change.server.ts";
import { proposeChange } from "#app/use-cases/agreement/propose-change.server.ts";
import { redateDraft } from "#app/use-cases/agreement/redate-draft.server.ts";
import { findAgreementOf, findPendingChange, type StoredAgreement } from "#db/queries/municipality-agreement.server.ts";
import { withOtherRows } from "./draft-actions.server.ts";

export type ShownPlan = {
  plan: ChangePlan;
  changed: ChangedTerms[];
  objectUntil: PlainDate;
  /** The titles of steps by their keys, before and after. */
  titles: Record<string, LocalizedText>;
};

/** What the page is sent back with: the form as typed, and what was asked about it. */
export type ChangeReply = { reply: FormReply; shown?: ShownPlan; missing?: Missing[]; redated?: true };

type Pressed = { request: Request; actor: StaffActor; stored: StoredAgreement; form: FormData };

const actions: Record<string, (pressed: Pressed) => Promise<unknown>> = {
  async preview({ request, actor, stored, form }) {
    const read = checkForm(form, changeToPlanForm);
    if (!read.ok) return data<ChangeReply>({ reply: read.reply }, { status: 422 });
    const { db } = runtime().portal;
    const { revision } = read.value;
    const draft = draftFromForm(read.value);
    const planned = await planAgreementChange(db.read, runtime().portal, actor, {
      agreementId: stored.id,
      revision,
      draft,
    });
    if (!planned.ok) return refused({ request, actor, stored, form }, read.reply, planned.refusal);
    return data<ChangeReply>({ reply: read.reply, shown: shownPlan(planned.value, request) });
  },

  async propose(pressed) {
    const { actor, stored, form } = pressed;
    const read = checkForm(form, changeForm);
    if (!read.ok) return data<ChangeReply>({ reply: read.reply }, { status: 422 });
    const { revision, reason } = read.value;
    const draft = draftFromForm(read.value);
    const done = await proposeChange(runtime().portal, actor, { agreementId: stored.id, revision, draft, reason });
    const receipt = `${paths.municipalityAgreement(stored.id)}?gjort=aendret`;
    if (done.ok) return redirect(receipt, 303);
    // Pressed twice: the change that is on its way is this very one.
    const pending = await findPendingChange(
      runtime().portal.db.read,
      (await findAgreementOf(runtime().portal.db.read, stored.id, actor.municipalityCode)) ?? stored,
    );
    if (pending && pending.reason === reason && draftDifferences(draft, pending.draft).length === 0) {
      return redirect(receipt, 303);
    }
    return refused(pressed, read.reply, done.refusal);
  },

  async redate({ stored, form }) {
    const read = checkForm(form, changeToPlanForm);
    if (!read.ok) return data<ChangeReply>({ reply: read.reply }, { status: 422 });
    const draft = await redateDraft(runtime().portal.db.read, stored, draftFromForm(read.value));
    const { revision, reason } = read.value;
    return data<ChangeReply>({
      reply: { values: { ...draft, revision: String(revision), reason }, errors: {} },
      redated: true,
    });
  },
};

export function actOnChange(pressed: Pressed) {
  const intent = String(pressed.form.get("intent") ?? "");
  const rows = withOtherRows(intent, checkForm(pressed.form, changeToPlanForm).reply.values);
  if (rows) return data<ChangeReply>({ reply: { values: rows, errors: {} } });
  const action = Object.hasOwn(actions, intent) ? actions[intent] : undefined;
  if (!action) throw notFound();
  return action(pressed);
}

function shownPlan({ plan, before, after, objectUntil }: PlannedChange, request: Request): ShownPlan {
  return {
    plan,
    objectUntil,
    changed: changedTerms(before, after, localeOf(request)),
    titles: Object.fromEntries([...before.steps, ...after.steps].map(({ key, title }) => [key, title])),
  };
}

/** Keeps everything typed. Saved by somebody else meanwhile, the next press is made knowing it. */
async function refused({ request, actor, stored }: Pressed, reply: FormReply, { why, missing }: ChangeRefusal) {
  if (why === "not-found") throw notFound();
  const sentence = dictionaryFor(localeOf(request)).refusals[why];
  const told = withError(reply, why === "reason-missing" ? "reason" : "", sentence);
  if (why !== "changed-meanwhile") {
    return data<ChangeReply>({ reply: told, ...(missing && { missing }) }, { status: 422 });
  }
  const now = await findAgreementOf(runtime().portal.db.read, stored.id, actor.municipalityCode);
  const values = { ...told.values, revision: String(now?.revision ?? stored.revision) };
  return data<ChangeReply>({ reply: { ...told, values } }, { status: 422 });
}
