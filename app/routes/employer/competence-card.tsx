import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CompetenceCardPage } from "#app/components/competence/card-page.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { answerCard, cardView } from "#app/http/competence-card.server.ts";
import { requireEmployer } from "#app/http/session.server.ts";
import { paths } from "#app/paths.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireEmployer(request);
  const id = params.id ?? "";
  return { id, ...(await cardView(request, actor, id)) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireEmployer(request);
  const id = params.id ?? "";
  return answerCard(request, actor, id, paths.employerCard(id));
}

export default function EmployerCompetenceCard() {
  const seen = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <CompetenceCardPage
      {...seen}
      isCitizen={false}
      back={{ href: paths.employerAgreement(seen.id), to: "agreement" }}
      reply={reply}
    />
  );
}

export const meta = pageMeta<typeof loader>(({ competence }, seen) => ({
  title: seen ? competence.title(seen.card.holder) : competence.name,
}));
