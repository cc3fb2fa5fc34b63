import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CompetenceCardPage } from "#app/components/competence/card-page.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { ClosedLink } from "#app/components/personal/closed-link.tsx";
import { answerCard, cardView } from "#app/http/competence-card.server.ts";
import { answerRenewal, closedLink, linkActorOf, requireLink } from "#app/http/personal-link.server.ts";
import { paths } from "#app/paths.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const found = await requireLink(params.token, "course");
  if (found.closed !== null) return closedLink(request);
  const actor = linkActorOf(found);
  const view = await cardView(request, actor, actor.agreementId);
  return { state: "open" as const, token: params.token ?? "", isCitizen: actor.slot === "citizen", ...view };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const found = await requireLink(params.token, "course");
  if (found.closed !== null) return answerRenewal(request, context, params.token);
  const actor = linkActorOf(found);
  return answerCard(request, actor, actor.agreementId, paths.courseCard(params.token ?? ""));
}

export default function PersonalCompetenceCard() {
  const seen = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (seen.state === "closed") return <ClosedLink sent={seen.sent} errors={answer?.reply.errors[""] ?? []} />;
  return (
    <CompetenceCardPage
      {...seen}
      back={{ href: paths.course(seen.token), to: "course" }}
      reply={answer && "form" in answer ? answer : undefined}
      pdf={seen.isCitizen ? paths.courseCardPdf(seen.token) : undefined}
    />
  );
}

export const meta = pageMeta<typeof loader>(({ competence, signing }, seen) => ({
  title: seen?.state === "open" ? competence.title(seen.card.holder) : signing.titles.closed,
}));
