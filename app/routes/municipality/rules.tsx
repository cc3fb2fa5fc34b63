import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Alert } from "#app/components/alert.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { formState } from "#app/components/form-state.ts";
import { useLocale, useWords } from "#app/components/language.tsx";
import { HourlyRatesForm, HourlyRatesTable } from "#app/components/municipality/hourly-rates.tsx";
import { DoneAlert } from "#app/components/municipality/outcome-alerts.tsx";
import { Section } from "#app/components/municipality/section.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { PageTitle } from "#app/components/page-title.tsx";
import { RuleList } from "#app/components/rule-list.tsx";
import { copenhagenDate } from "#app/domain/shared/copenhagen.ts";
import { hourlyRatesForm } from "#app/domain/statute/hourly-rates.ts";
import { rulesOn } from "#app/domain/statute/rules.ts";
import { readForm } from "#app/http/form.server.ts";
import { requireStaff } from "#app/http/session.server.ts";
import { formatList } from "#app/i18n/format.ts";
import { paths } from "#app/paths.ts";
import { runtime } from "#app/runtime.server.ts";
import { setHourlyRates } from "#app/use-cases/statute/set-hourly-rates.server.ts";
import { findHourlyRates, findRulesAndFaults } from "#db/queries/rules.server.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const { portal } = runtime();
  const today = copenhagenDate(portal.now());
  const { rules, unreadable } = await findRulesAndFaults(portal.db.read);
  return {
    ...rulesOn(today, rules),
    unreadable,
    today,
    rates: await findHourlyRates(portal.db.read, actor.municipalityCode),
    done: new URL(request.url).searchParams.get("gjort"),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  const read = await readForm(request, hourlyRatesForm);
  if (!read.ok) return data(read.reply, { status: 422 });
  await setHourlyRates(runtime().portal, actor, read.value);
  return redirect(`${paths.municipalityRules()}?gjort=satser`, 303);
}

export const meta = pageMeta<typeof loader>(({ rules }) => ({ title: rules.title }));

export default function Rules() {
  const { inForce, upcoming, unreadable, today, rates, done } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const form = formState("rates", reply);
  const locale = useLocale();
  const words = useWords().rules;
  return (
    <>
      <ErrorSummary errors={form.errors(words.rates.fields)} />
      <PageTitle title={words.title} lead={words.staffLead} />
      {!reply && <DoneAlert code={done} receipts={words.rates.receipts} />}
      {unreadable.length > 0 && (
        <Alert kind="error" heading={words.unreadable.title}>
          <p>{words.unreadable.text(formatList(unreadable, locale))}</p>
        </Alert>
      )}
      <Section id="upcoming" title={words.upcoming}>
        {upcoming.length === 0 ? <p>{words.nothingUpcoming}</p> : <RuleList rules={upcoming} headingLevel={3} />}
      </Section>
      <Section id="hourly-rates" title={words.rates.title} lead={words.rates.text}>
        <HourlyRatesTable rates={rates} today={today} />
        <HourlyRatesForm form={form} />
      </Section>
      <Section id="in-force" title={words.inForce} lead={words.abbreviations}>
        <RuleList rules={inForce} headingLevel={3} />
      </Section>
    </>
  );
}
