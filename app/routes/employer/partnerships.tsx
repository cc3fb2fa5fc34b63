import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { useWords } from "#app/components/language.tsx";
import { errorsOf, formOf, type Reply } from "#app/components/municipality/reply.ts";
import { pageMeta } from "#app/components/page-meta.ts";
import { PageTitle } from "#app/components/page-title.tsx";
import { NewPartnership, PartnershipList } from "#app/components/partnership/partnership-list.tsx";
import { readForm } from "#app/http/form.server.ts";
import { requireEmployer } from "#app/http/session.server.ts";
import { paths } from "#app/paths.ts";
import { runtime } from "#app/runtime.server.ts";
import { draftPartnership } from "#app/use-cases/partnership/draft-partnership.server.ts";
import { listPartnerships, listPossiblePartners } from "#db/queries/partnerships.server.ts";
import { invalid, refused } from "../municipality/refused.server.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireEmployer(request);
  const { read } = runtime().portal.db;
  return {
    rows: await listPartnerships(read, actor),
    partners: await listPossiblePartners(read, actor),
  };
}

const newForm = z.object({ partner: z.string({ error: "chooseOne" }).min(1, "chooseOne").max(80) });

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireEmployer(request);
  const read = await readForm(request, newForm);
  if (!read.ok) return invalid("new", read.reply);
  const done = await draftPartnership(runtime().portal, actor, { municipalityCode: read.value.partner });
  if (!done.ok) return refused(request, "new", read.reply, done.refusal);
  return redirect(`${paths.employerPartnership(done.value.partnershipId)}?gjort=oprettet`, 303);
}

export const meta = pageMeta(({ partnership }) => ({ title: partnership.page.title }));

export default function EmployerPartnerships() {
  const { rows, partners } = useLoaderData<typeof loader>();
  const reply = useActionData<Reply>();
  const words = useWords().partnership.page;
  return (
    <>
      <ErrorSummary errors={errorsOf(reply, { partner: words.municipality })} />
      <PageTitle title={words.title} lead={words.lead} />
      <PartnershipList side="employer" rows={rows} hrefOf={paths.employerPartnership} />
      {partners.length > 0 && <NewPartnership side="employer" form={formOf("new", reply)} partners={partners} />}
    </>
  );
}
