import { redirect } from "@remix-run/node";
import { type InquiryIntent, inquiryForms } from "#app/domain/match/decision-forms.ts";
import { isLivingMatch } from "#app/domain/match/living-match.ts";
import type { StaffActor } from "#app/domain/permission/actor.ts";
import type { Refusal } from "#app/domain/shared/refusal.ts";
import type { Result } from "#app/domain/shared/result.ts";
import { checkForm, type FormReply } from "#app/http/form.server.ts";
import { notFound } from "#app/http/session.server.ts";
import { paths } from "#app/paths.ts";
import { runtime } from "#app/runtime.server.ts";
import { draftAgreement } from "#app/use-cases/agreement/draft-agreement.server.ts";
import { rejectInquiry } from "#app/use-cases/inquiry/reject-inquiry.server.ts";
import { decideMatch } from "#app/use-cases/match/decide-match.server.ts";
import { proposeMatch } from "#app/use-cases/match/propose-match.server.ts";
import { findInquiryCase, type InquiryCase } from "#db/queries/municipality-inquiries.server.ts";
import { invalid, refused } from "./refused.server.ts";

type Pressed = { request: Request; actor: StaffActor; inquiryId: string; form: FormData };

/** The page's buttons, by their intent. */
const actions: Record<InquiryIntent, (pressed: Pressed) => Promise<unknown>> = {
  async propose(pressed) {
    const read = checkForm(pressed.form, inquiryForms.propose);
    if (!read.ok) return invalid("propose", read.reply);
    const { candidateId } = read.value;
    const done = await proposeMatch(runtime().portal, pressed.actor, { inquiryId: pressed.inquiryId, candidateId });
    return answer(pressed, `propose-${candidateId}`, read.reply, done, "foreslaaet", (now) =>
      now.matches.some((match) => match.candidateId === candidateId && isLivingMatch(match.status)),
    );
  },

  async approve(pressed) {
    const read = checkForm(pressed.form, inquiryForms.approve);
    if (!read.ok) return invalid("approve", read.reply);
    const { matchId } = read.value;
    const done = await decideMatch(runtime().portal, pressed.actor, { matchId, approve: true });
    return answer(pressed, `approve-${matchId}`, read.reply, done, "godkendt", (now) =>
      now.matches.some((match) => match.id === matchId && ["approved", "accepted"].includes(match.status)),
    );
  },

  async reject(pressed) {
    const read = checkForm(pressed.form, inquiryForms.reject);
    const matchId = String(pressed.form.get("matchId") ?? "");
    if (!read.ok) return invalid(`reject-${matchId}`, read.reply);
    const done = await decideMatch(runtime().portal, pressed.actor, { ...read.value, approve: false });
    return answer(pressed, `reject-${matchId}`, read.reply, done, "afvist", (now) =>
      now.matches.some((match) => match.id === matchId && match.status === "rejected"),
    );
  },

  async draft(pressed) {
    const read = checkForm(pressed.form, inquiryForms.draft);
    const matchId = String(pressed.form.get("matchId") ?? "");
    if (!read.ok) return invalid(`draft-${matchId}`, read.reply);
    const { skipReason = "", whyNotHigher = "" } = read.value;
    const done = await draftAgreement(runtime().portal, pressed.actor, { matchId, skipReason, whyNotHigher });
    if (!done.ok) return refused(pressed.request, `draft-${matchId}`, read.reply, done.refusal);
    return redirect(paths.municipalityDraft(done.value.agreementId), 303);
  },

  async "reject-inquiry"(pressed) {
    const read = checkForm(pressed.form, inquiryForms["reject-inquiry"]);
    if (!read.ok) return invalid("reject-inquiry", read.reply);
    const done = await rejectInquiry(runtime().portal, pressed.actor, { inquiryId: pressed.inquiryId, ...read.value });
    return answer(
      pressed,
      "reject-inquiry",
      read.reply,
      done,
      "henvendelse-afvist",
      (now) => now.status === "rejected",
    );
  },
};

export function actOnInquiry(pressed: Pressed) {
  const intent = pressed.form.get("intent");
  const known = (Object.keys(actions) as InquiryIntent[]).find((name) => name === intent);
  if (!known) throw notFound();
  return actions[known](pressed);
}

/** A button pressed twice finds what it asked for in place, and gets the same receipt. */
async function answer(
  { request, actor, inquiryId }: Pressed,
  form: string,
  reply: FormReply,
  done: Result<unknown, Refusal>,
  receipt: string,
  alreadySo: (now: InquiryCase) => boolean,
) {
  if (!done.ok) {
    const now = await findInquiryCase(runtime().portal.db.read, inquiryId, actor.municipalityCode);
    if (!now) throw notFound();
    if (done.refusal === "not-found" || !alreadySo(now)) return refused(request, form, reply, done.refusal);
  }
  return redirect(`${paths.municipalityInquiry(inquiryId)}?gjort=${receipt}`, 303);
}
