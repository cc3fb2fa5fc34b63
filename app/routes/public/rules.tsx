import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useLocale, useWords } from "#app/components/language.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { PageTitle } from "#app/components/page-title.tsx";
import { RuleList } from "#app/components/rule-list.tsx";
import { copenhagenDate } from "#app/domain/shared/copenhagen.ts";
import { rulesOn } from "#app/domain/statute/rules.ts";
import { actorOf } from "#app/http/session.server.ts";
import { formatDate } from "#app/i18n/format.ts";
import { paths } from "#app/paths.ts";
import { runtime } from "#app/runtime.server.ts";
import { findRules } from "#db/queries/rules.server.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const { portal } = runtime();
  const actor = await actorOf(request);
  const today = copenhagenDate(portal.now());
  const { inForce } = rulesOn(today, await findRules(portal.db.read));
  return { today, inForce, isStaff: actor !== undefined && actor.role !== "employer" };
}

export const meta = pageMeta<typeof loader>(({ rules }) => ({ title: rules.title, description: rules.description }));

export default function Rules() {
  const { today, inForce, isStaff } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const words = useWords().rules;
  return (
    <>
      <PageTitle title={words.title} lead={words.lead(formatDate(today, locale))} />
      <p>{words.abbreviations}</p>
      <RuleList rules={inForce} headingLevel={2} />
      {isStaff && (
        <p>
          <a href={paths.municipalityRules()}>{words.upcoming}</a>
        </p>
      )}
    </>
  );
}
