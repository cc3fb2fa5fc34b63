import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import type { Reply } from "#app/components/municipality/reply.ts";
import { pageMeta } from "#app/components/page-meta.ts";
import { ClosedLink } from "#app/components/personal/closed-link.tsx";
import { CoursePage } from "#app/components/personal/course-page.tsx";
import { objectionForm } from "#app/domain/agreement/change-forms.ts";
import type { PartyRole } from "#app/domain/agreement/party.ts";
import { isOver } from "#app/domain/agreement/transitions.ts";
import type { LinkActor } from "#app/domain/permission/actor.ts";
import { copenhagenDate } from "#app/domain/shared/copenhagen.ts";
import type { Locale } from "#app/domain/shared/localized.ts";
import { checkForm, formOf, withError } from "#app/http/form.server.ts";
import { localeOf } from "#app/http/locale.server.ts";
import { answerRenewal, closedLink, linkActorOf, requireLink } from "#app/http/personal-link.server.ts";
import { notFound } from "#app/http/session.server.ts";
import { dictionaryFor } from "#app/i18n/index.ts";
import { paths } from "#app/paths.ts";
import { runtime } from "#app/runtime.server.ts";
import { objectToChange } from "#app/use-cases/agreement/settle-change.server.ts";
import { markMilestoneDone } from "#app/use-cases/milestone/mark-milestone-done.server.ts";
import { findVersions } from "#db/queries/agreement-versions.server.ts";
import { findCourse } from "#db/queries/course.server.ts";
import { listWaitingApplications } from "#db/queries/vitas.server.ts";
import { changesView } from "../changes-view.server.ts";
import { decisionsView } from "../staircase-view.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const found = await requireLink(params.token, "course");
  if (found.closed !== null) return closedLink(request);
  const { db, now } = runtime().portal;
  const actor = linkActorOf(found);
  const course = await findCourse(db.read, actor, actor.agreementId);
  const own = course?.terms.signatories.find((signatory) => signatory.slot === actor.slot);
  if (!course || !own) throw notFound();
  const role: PartyRole = own.role;
  const reached = new URL(request.url).searchParams.get("naaet");
  return {
    state: "open" as const,
    token: params.token ?? "",
    today: copenhagenDate(now()),
    role,
    name: own.name,
    course,
    waiting: isOver(course.status) ? [] : await listWaitingApplications(db.read, course.agreementId, course.terms),
    decisions: await decisionsView(
      db.read,
      { id: course.agreementId, status: course.status, steps: course.terms.steps, milestones: course.milestones },
      copenhagenDate(now()),
    ),
    changes: await changesOf(actor, localeOf(request)),
    done: new URL(request.url).searchParams.get("gjort"),
    reached: course.milestones.find((milestone) => milestone.key === reached && milestone.state === "done") ?? null,
  };
}

async function changesOf(actor: LinkActor, locale: Locale) {
  const found = await findVersions(runtime().portal.db.read, actor, actor.agreementId);
  if (!found) throw notFound();
  return changesView(found, locale);
}

const doneForm = z.object({ intent: z.literal("milestone-done"), key: z.string().min(1).max(200) });

export async function action({ request, params, context }: ActionFunctionArgs) {
  const found = await requireLink(params.token, "course");
  if (found.closed !== null) return answerRenewal(request, context, params.token);
  const actor = linkActorOf(found);
  const sent = await formOf(request);
  if (sent.get("intent") === "object") return actOnObjection(request, actor, params.token ?? "", sent);
  const form = checkForm(sent, doneForm);
  if (!form.ok) throw new Response(null, { status: 400 });
  const { key } = form.value;
  const done = await markMilestoneDone(runtime().portal, actor, { agreementId: actor.agreementId, key });
  // Pressed twice: it is done.
  if (done.ok || done.refusal === "milestone-settled") {
    return redirect(`${paths.course(params.token ?? "")}?naaet=${encodeURIComponent(key)}`, 303);
  }
  if (done.refusal === "not-found") throw notFound();
  const sentence = dictionaryFor(localeOf(request)).refusals[done.refusal];
  return data({ form: "milestone-done", reply: withError(form.reply, "", sentence) }, { status: 409 });
}

async function actOnObjection(request: Request, actor: LinkActor, token: string, sent: FormData) {
  const form = checkForm(sent, objectionForm);
  if (!form.ok) return data({ form: "object", reply: form.reply }, { status: 422 });
  const done = await objectToChange(runtime().portal, actor, form.value);
  // Pressed twice, or by two people: the change waits for signatures, as both of them wished.
  if (done.ok || done.refusal === "already-decided") {
    return redirect(`${paths.course(token)}?gjort=indsigelse`, 303);
  }
  if (done.refusal === "not-found") throw notFound();
  const sentence = dictionaryFor(localeOf(request)).refusals[done.refusal];
  return data({ form: "object", reply: withError(form.reply, "", sentence) }, { status: 409 });
}

export default function Course() {
  const seen = useLoaderData<typeof loader>();
  const answer = useActionData<Partial<Reply> & Pick<Reply, "reply">>();
  const errors = answer?.reply.errors[""] ?? [];
  if (seen.state === "closed") return <ClosedLink sent={seen.sent} errors={errors} />;
  return (
    <CoursePage
      {...seen}
      reply={answer && { form: answer.form ?? "", reply: answer.reply }}
      card={seen.role === "employee-representative" ? undefined : paths.courseCard(seen.token)}
      contract={{
        page: (version) => paths.courseContract(seen.token, version),
        pdf: (version) => paths.courseContractPdf(seen.token, version),
      }}
    />
  );
}

export const meta = pageMeta<typeof loader>(({ course, signing }, seen) => ({
  title: seen?.state === "open" ? course.titles[seen.role] : signing.titles.closed,
}));
