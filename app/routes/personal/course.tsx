import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { pageMeta } from "#app/components/page-meta.ts";
import { ClosedLink } from "#app/components/personal/closed-link.tsx";
import { CoursePage } from "#app/components/personal/course-page.tsx";
import type { PartyRole } from "#app/domain/agreement/party.ts";
import { isOver } from "#app/domain/agreement/transitions.ts";
import { copenhagenDate } from "#app/domain/shared/copenhagen.ts";
import { readForm, withError } from "#app/http/form.server.ts";
import { localeOf } from "#app/http/locale.server.ts";
import { answerRenewal, closedLink, linkActorOf, requireLink } from "#app/http/personal-link.server.ts";
import { notFound } from "#app/http/session.server.ts";
import { dictionaryFor } from "#app/i18n/index.ts";
import { paths } from "#app/paths.ts";
import { runtime } from "#app/runtime.server.ts";
import { markMilestoneDone } from "#app/use-cases/milestone/mark-milestone-done.server.ts";
import { findCourse } from "#db/queries/course.server.ts";
import { listWaitingApplications } from "#db/queries/vitas.server.ts";

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
    reached: course.milestones.find((milestone) => milestone.key === reached && milestone.state === "done") ?? null,
  };
}

const doneForm = z.object({ intent: z.literal("milestone-done"), key: z.string().min(1).max(200) });

export async function action({ request, params, context }: ActionFunctionArgs) {
  const found = await requireLink(params.token, "course");
  if (found.closed !== null) return answerRenewal(request, context, params.token);
  const form = await readForm(request, doneForm);
  if (!form.ok) throw new Response(null, { status: 400 });
  const actor = linkActorOf(found);
  const { key } = form.value;
  const done = await markMilestoneDone(runtime().portal, actor, { agreementId: actor.agreementId, key });
  // Pressed twice: it is done.
  if (done.ok || done.refusal === "milestone-settled") {
    return redirect(`${paths.course(params.token ?? "")}?naaet=${encodeURIComponent(key)}`, 303);
  }
  if (done.refusal === "not-found") throw notFound();
  const sentence = dictionaryFor(localeOf(request)).refusals[done.refusal];
  return data({ reply: withError(form.reply, "", sentence) }, { status: 409 });
}

export default function Course() {
  const seen = useLoaderData<typeof loader>();
  const errors = useActionData<typeof action>()?.reply.errors[""] ?? [];
  if (seen.state === "closed") return <ClosedLink sent={seen.sent} errors={errors} />;
  return (
    <CoursePage
      {...seen}
      errors={errors}
      card={seen.role === "employee-representative" ? undefined : paths.courseCard(seen.token)}
      contract={{ page: paths.courseContract(seen.token), pdf: paths.courseContractPdf(seen.token) }}
    />
  );
}

export const meta = pageMeta<typeof loader>(({ course, signing }, seen) => ({
  title: seen?.state === "open" ? course.titles[seen.role] : signing.titles.closed,
}));
