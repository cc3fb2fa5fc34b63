import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Alert } from "#app/components/alert.tsx";
import { useLocale, useWords } from "#app/components/language.tsx";
import { Section } from "#app/components/municipality/section.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { PageTitle } from "#app/components/page-title.tsx";
import { RuleList } from "#app/components/rule-list.tsx";
import { copenhagenDate } from "#app/domain/shared/copenhagen.ts";
import { rulesOn } from "#app/domain/statute/rules.ts";
import { requireStaff } from "#app/http/session.server.ts";
import { formatList } from "#app/i18n/format.ts";
import { runtime } from "#app/runtime.server.ts";
import { findRulesAndFaults } from "#db/queries/rules.server.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request);
  const { portal } = runtime();
  const { rules, unreadable } = await findRulesAndFaults(portal.db.read);
  return { ...rulesOn(copenhagenDate(portal.now()), rules), unreadable };
}

export const meta = pageMeta<typeof loader>(({ rules }) => ({ title: rules.title }));

export default function Rules() {
  const { inForce, upcoming, unreadable } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const words = useWords().rules;
  return (
    <>
      <PageTitle title={words.title} lead={words.staffLead} />
      {unreadable.length > 0 && (
        <Alert kind="error" heading={words.unreadable.title}>
          <p>{words.unreadable.text(formatList(unreadable, locale))}</p>
        </Alert>
      )}
      <Section id="upcoming" title={words.upcoming}>
        {upcoming.length === 0 ? <p>{words.nothingUpcoming}</p> : <RuleList rules={upcoming} headingLevel={3} />}
      </Section>
      <Section id="in-force" title={words.inForce} lead={words.abbreviations}>
        <RuleList rules={inForce} headingLevel={3} />
      </Section>
    </>
  );
}
