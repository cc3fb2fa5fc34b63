import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { pageMeta } from "#app/components/page-meta.ts";
import { CandidateToAnswer, MatchAnswered } from "#app/components/personal/candidate-to-answer.tsx";
import { ClosedLink } from "#app/components/personal/closed-link.tsx";
import { answerMatchForm } from "#app/domain/match/answer-form.ts";
import { readForm, withError } from "#app/http/form.server.ts";
import { localeOf } from "#app/http/locale.server.ts";
import { answerRenewal, closedLink, requireLink } from "#app/http/personal-link.server.ts";
import { notFound } from "#app/http/session.server.ts";
import { dictionaryFor } from "#app/i18n/index.ts";
import { paths } from "#app/paths.ts";
import { runtime } from "#app/runtime.server.ts";
import { answerMatch } from "#app/use-cases/match/answer-match.server.ts";
import { findMatchToAnswer } from "#db/queries/match-to-answer.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { link, closed } = await requireLink(params.token, "answer-match");
  if (closed !== null) return closedLink(request);
  const found = await findMatchToAnswer(runtime().portal.db.read, link.matchId ?? "");
  if (!found) throw notFound();
  return found.status === "approved"
    ? { state: "to-answer" as const, match: found }
    : { state: "answered" as const, match: found };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { closed } = await requireLink(params.token, "answer-match");
  if (closed !== null) return answerRenewal(request, context, params.token);
  const form = await readForm(request, answerMatchForm);
  if (!form.ok) return data({ reply: form.reply }, { status: 422 });
  const answer =
    form.value.intent === "accept"
      ? { accept: true as const }
      : { accept: false as const, reason: form.value.reason, text: form.value.text };
  const done = await answerMatch(runtime().portal, params.token ?? "", answer);
  // Pressed twice, or answered meanwhile: the page tells how.
  if (done.ok || done.refusal === "already-decided") return redirect(paths.answerMatch(params.token ?? ""), 303);
  const sentence = dictionaryFor(localeOf(request)).refusals[done.refusal];
  return data({ reply: withError(form.reply, "", sentence) }, { status: 409 });
}

export default function AnswerMatch() {
  const seen = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  switch (seen.state) {
    case "closed":
      return <ClosedLink sent={seen.sent} errors={answer?.reply.errors[""] ?? []} />;
    case "answered":
      return <MatchAnswered match={seen.match} />;
    case "to-answer":
      return <CandidateToAnswer match={seen.match} reply={answer?.reply} />;
  }
}

export const meta = pageMeta<typeof loader>(({ signing, answerMatch: words }, seen) => ({
  title: seen && seen.state !== "closed" ? words.titles[seen.state] : signing.titles.closed,
}));
