import { data, redirect } from "@remix-run/node";
import { type DraftDifference, draftDifferences } from "#app/domain/agreement/draft-differences.ts";
import { draftForm, draftFromForm } from "#app/domain/agreement/draft-form.ts";
import type { StaffActor } from "#app/domain/permission/actor.ts";
import { checkForm, type FormReply, withError } from "#app/http/form.server.ts";
import { localeOf } from "#app/http/locale.server.ts";
import { notFound } from "#app/http/session.server.ts";
import { dictionaryFor } from "#app/i18n/index.ts";
import { paths } from "#app/paths.ts";
import { runtime } from "#app/runtime.server.ts";
import { saveDraft } from "#app/use-cases/agreement/save-draft.server.ts";
import { findAgreementOf } from "#db/queries/municipality-agreement.server.ts";

/** What the draft's page is sent back with. `differences` only where somebody else saved meanwhile. */
export type DraftReply = { reply: FormReply; differences?: DraftDifference[] };

type Pressed = { request: Request; actor: StaffActor; agreementId: string; form: FormData };

export async function actOnDraft({ request, actor, agreementId, form }: Pressed) {
  const intent = String(form.get("intent") ?? "");
  const read = checkForm(form, draftForm);
  const rows = withOtherRows(intent, read.reply.values);
  if (rows) return data<DraftReply>({ reply: { values: rows, errors: {} } });
  if (intent !== "save" && intent !== "redate") throw notFound();
  if (!read.ok) return data<DraftReply>({ reply: read.reply }, { status: 422 });

  const redate = intent === "redate";
  const draft = draftFromForm(read.value);
  const saved = { draft: paths.municipalityDraft(agreementId), page: paths.municipalityAgreement(agreementId) };
  const receipt = redate ? `${saved.draft}?gjort=gemt` : `${saved.page}?gjort=gemt`;
  const { revision, placementGroup } = read.value;
  const done = await saveDraft(runtime().portal, actor, { agreementId, revision, draft, redate, placementGroup });
  if (done.ok) return redirect(receipt, 303);
  if (done.refusal === "not-found") throw notFound();

  const sentence = dictionaryFor(localeOf(request)).refusals[done.refusal];
  const reply = withError(read.reply, "", sentence);
  const stored = await findAgreementOf(runtime().portal.db.read, agreementId, actor.municipalityCode);
  if (!stored || done.refusal !== "changed-meanwhile") return data<DraftReply>({ reply }, { status: 422 });

  const differences = draftDifferences(draft, stored.draft);
  // Pressed twice: what was typed is what is stored, but for the dates that the first press computed.
  const left = redate ? differences.filter(({ field }) => !/\b(start|end|startDate)$/.test(field)) : differences;
  if (left.length === 0) return redirect(receipt, 303);
  // Having seen the differences, the second editor may save over them.
  const values = { ...reply.values, revision: String(stored.revision) };
  return data<DraftReply>({ reply: { ...reply, values }, differences }, { status: 422 });
}

/** The same values with one signatory more or less; undefined for the other buttons. */
export function withOtherRows(intent: string, values: Record<string, unknown>): Record<string, unknown> | undefined {
  const typed = Array.isArray(values.employerSignatories) ? values.employerSignatories : [];
  if (intent === "add-signatory") {
    const rows = typed.length === 0 ? [{}] : typed;
    return { ...values, employerSignatories: [...rows, {}].slice(0, 4) };
  }
  const removed = /^remove-signatory-(\d)$/.exec(intent)?.[1];
  if (removed === undefined) return undefined;
  return { ...values, employerSignatories: typed.filter((_, i) => i !== Number(removed)) };
}
