import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Breadcrumb } from "#app/components/breadcrumb.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { useLocale, useWords } from "#app/components/language.tsx";
import { DoneAlert } from "#app/components/municipality/outcome-alerts.tsx";
import { errorsOf, type Reply } from "#app/components/municipality/reply.ts";
import { Section } from "#app/components/municipality/section.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { PageTitle } from "#app/components/page-title.tsx";
import { CohortMembers, leaveFormId } from "#app/components/staircase/cohort-members.tsx";
import { JoinForm } from "#app/components/staircase/join-form.tsx";
import { SummaryList } from "#app/components/summary-list.tsx";
import { copenhagenDate } from "#app/domain/shared/copenhagen.ts";
import { inLocale } from "#app/domain/shared/localized.ts";
import { intakeDaysFrom } from "#app/domain/staircase/cohort.ts";
import { joinCohortForm, leaveCohortForm } from "#app/domain/staircase/cohort-forms.ts";
import { checkForm, formOf } from "#app/http/form.server.ts";
import { notFound, requireStaff } from "#app/http/session.server.ts";
import { formatDateWithWeek } from "#app/i18n/format.ts";
import { paths } from "#app/paths.ts";
import { runtime } from "#app/runtime.server.ts";
import { joinCohort } from "#app/use-cases/staircase/join-cohort.server.ts";
import { leaveCohort } from "#app/use-cases/staircase/leave-cohort.server.ts";
import { findCohortCase, listWithoutCohort } from "#db/queries/cohorts.server.ts";
import { invalid, refused } from "./refused.server.ts";

const intakeDaysShown = 6;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { municipalityCode, role } = await requireStaff(request);
  const { db, now } = runtime().portal;
  const cohort = await findCohortCase(db.read, params.id ?? "", municipalityCode);
  if (!cohort) throw notFound();
  const today = copenhagenDate(now());
  return {
    cohort,
    today,
    mayHandle: role !== "coordinator",
    intakeDays: intakeDaysFrom(cohort, today, intakeDaysShown),
    candidates: await listWithoutCohort(db.read, municipalityCode),
    done: new URL(request.url).searchParams.get("gjort"),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  const { portal } = runtime();
  const cohortId = params.id ?? "";
  if (!(await findCohortCase(portal.db.read, cohortId, actor.municipalityCode))) throw notFound();
  const form = await formOf(request);
  switch (form.get("intent")) {
    case "join": {
      const read = checkForm(form, joinCohortForm);
      if (!read.ok) return invalid("join", read.reply);
      const done = await joinCohort(portal, actor, { cohortId, ...read.value });
      if (!done.ok) return refused(request, "join", read.reply, done.refusal);
      return redirect(`${paths.municipalityCohort(cohortId)}?gjort=optaget`, 303);
    }
    case "leave": {
      const read = checkForm(form, leaveCohortForm);
      const formId = leaveFormId(String(form.get("candidateId") ?? ""));
      if (!read.ok) return invalid(formId, read.reply);
      const done = await leaveCohort(portal, actor, { cohortId, ...read.value });
      if (!done.ok) return refused(request, formId, read.reply, done.refusal);
      return redirect(`${paths.municipalityCohort(cohortId)}?gjort=forladt`, 303);
    }
    default:
      throw notFound();
  }
}

export const meta = pageMeta<typeof loader>(({ staircase }, seen) => ({
  title: seen ? seen.cohort.name : staircase.cohorts.title,
}));

export default function Cohort() {
  const { cohort, today, mayHandle, intakeDays, candidates, done } = useLoaderData<typeof loader>();
  const reply = useActionData<Reply>();
  const locale = useLocale();
  const { cohorts: words } = useWords().staircase;
  const present = cohort.members.filter(({ leftOn }) => leftOn === null);
  const former = cohort.members.filter(({ leftOn }) => leftOn !== null);
  const list = { today, reply, mayHandle };
  const { candidate: candidateId, joinedOn, leftOn, leftReason, startStep } = words;
  return (
    <>
      <Breadcrumb trail={[{ label: words.title, href: paths.municipalityCohorts() }, { label: cohort.name }]} />
      <ErrorSummary errors={errorsOf(reply, { candidateId, joinedOn, leftOn, leftReason, startStep })} />
      <PageTitle title={cohort.name} />
      {!reply && (
        <DoneAlert code={done} receipts={{ oprettet: words.opened, optaget: words.joined, forladt: words.left }} />
      )}
      <SummaryList
        items={[
          { label: words.package, value: cohort.title ? inLocale(cohort.title, locale) : words.anyPackage },
          { label: words.outpost, value: cohort.outpost ?? words.anyOutpost },
          { label: words.members, value: words.membersOf(present.length, cohort.places) },
          {
            label: words.intakeDays,
            value: (
              <ul>
                {intakeDays.map((day) => (
                  <li key={day}>{formatDateWithWeek(day, locale)}</li>
                ))}
              </ul>
            ),
          },
        ]}
      />
      <Section id="present" title={words.present}>
        {present.length === 0 ? <p>{words.noMembers}</p> : <CohortMembers members={present} {...list} />}
      </Section>
      <Section id="join" title={words.join}>
        {!mayHandle ? (
          <p>{words.readOnly}</p>
        ) : present.length >= cohort.places ? (
          <p>{words.full}</p>
        ) : candidates.length === 0 ? (
          <p>{words.noCandidates}</p>
        ) : (
          <JoinForm candidates={candidates} intakeDays={intakeDays} reply={reply} />
        )}
      </Section>
      {former.length > 0 && (
        <Section id="former" title={words.former}>
          <CohortMembers members={former} {...list} />
        </Section>
      )}
    </>
  );
}
