import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { DataTable } from "#app/components/data-table.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { useLocale, useWords } from "#app/components/language.tsx";
import { errorsOf, type Reply } from "#app/components/municipality/reply.ts";
import { Section } from "#app/components/municipality/section.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { PageTitle } from "#app/components/page-title.tsx";
import { CohortForm } from "#app/components/staircase/cohort-form.tsx";
import { copenhagenDate } from "#app/domain/shared/copenhagen.ts";
import { inLocale } from "#app/domain/shared/localized.ts";
import { intakeDaysFrom } from "#app/domain/staircase/cohort.ts";
import { openCohortForm } from "#app/domain/staircase/cohort-forms.ts";
import { readForm } from "#app/http/form.server.ts";
import { requireStaff } from "#app/http/session.server.ts";
import { formatDateWithWeek } from "#app/i18n/format.ts";
import { paths } from "#app/paths.ts";
import { runtime } from "#app/runtime.server.ts";
import { openCohort } from "#app/use-cases/staircase/open-cohort.server.ts";
import { choicesForCohort, listCohorts } from "#db/queries/cohorts.server.ts";
import { invalid, refused } from "./refused.server.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const { municipalityCode, role } = await requireStaff(request);
  const { db, now, newId } = runtime().portal;
  const today = copenhagenDate(now());
  const cohorts = await listCohorts(db.read, municipalityCode);
  return {
    mayHandle: role !== "coordinator",
    newKey: newId(),
    cohorts: cohorts.map((cohort) => ({
      ...cohort,
      nextIntake: intakeDaysFrom(cohort, today, 1)[0] ?? cohort.firstDay,
    })),
    choices: await choicesForCohort(db.read, municipalityCode),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  const read = await readForm(request, openCohortForm);
  if (!read.ok) return invalid("open", read.reply);
  const done = await openCohort(runtime().portal, actor, read.value);
  if (!done.ok) return refused(request, "open", read.reply, done.refusal);
  return redirect(`${paths.municipalityCohort(done.value.cohortId)}?gjort=oprettet`, 303);
}

export const meta = pageMeta<typeof loader>(({ staircase }) => ({ title: staircase.cohorts.title }));

export default function Cohorts() {
  const { mayHandle, newKey, cohorts, choices } = useLoaderData<typeof loader>();
  const reply = useActionData<Reply>();
  const locale = useLocale();
  const { cohorts: words } = useWords().staircase;
  const { name, firstDay, intakeEveryWeeks, places } = words;
  return (
    <>
      <ErrorSummary errors={errorsOf(reply, { name, firstDay, intakeEveryWeeks, places })} />
      <PageTitle title={words.title} lead={words.lead} />
      {cohorts.length === 0 ? (
        <EmptyState title={words.none} text={mayHandle ? words.noneText : words.readOnly} />
      ) : (
        <DataTable
          caption={words.caption}
          captionHidden
          rows={cohorts}
          rowKey={(row) => row.id}
          columns={[
            {
              key: "name",
              title: words.name,
              rowHeader: true,
              cell: (row) => <a href={paths.municipalityCohort(row.id)}>{row.name}</a>,
            },
            {
              key: "package",
              title: words.package,
              cell: (row) => (row.title ? inLocale(row.title, locale) : words.anyPackage),
            },
            { key: "outpost", title: words.outpost, cell: (row) => row.outpost ?? words.anyOutpost },
            {
              key: "members",
              title: words.members,
              cell: (row) => words.membersOf(row.present, row.places),
            },
            {
              key: "intake",
              title: words.nextIntake,
              cell: (row) => formatDateWithWeek(row.nextIntake, locale),
            },
          ]}
        />
      )}
      {mayHandle && (
        <Section id="open" title={words.open}>
          <CohortForm newKey={newKey} {...choices} reply={reply} />
        </Section>
      )}
    </>
  );
}
