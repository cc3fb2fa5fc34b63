import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Alert } from "#app/components/alert.tsx";
import { ButtonRow, SubmitButton } from "#app/components/buttons.tsx";
import { DateFields } from "#app/components/date-fields.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { formState } from "#app/components/form-state.ts";
import { useLocale, useWords } from "#app/components/language.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { PageTitle } from "#app/components/page-title.tsx";
import { clockForm, dayToMoveTo } from "#app/domain/shared/clock-form.ts";
import { atCopenhagen, copenhagenDate } from "#app/domain/shared/copenhagen.ts";
import { requireDemo } from "#app/http/demo.server.ts";
import { readForm, withError } from "#app/http/form.server.ts";
import { localeOf } from "#app/http/locale.server.ts";
import { actorOf, sessionCookie } from "#app/http/session.server.ts";
import { formatDateTime, formatDateWithWeek } from "#app/i18n/format.ts";
import { dictionaryFor } from "#app/i18n/index.ts";
import { paths } from "#app/paths.ts";
import { runtime } from "#app/runtime.server.ts";
import { signInAs } from "#app/use-cases/account/sign-in.server.ts";
import { moveClock } from "#app/use-cases/clock/move-clock.server.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  requireDemo();
  const now = runtime().portal.now();
  return { now, today: copenhagenDate(now), moved: new URL(request.url).searchParams.has("stillet") };
}

export async function action({ request }: ActionFunctionArgs) {
  requireDemo();
  const { portal } = runtime();
  const words = dictionaryFor(localeOf(request));
  const form = await readForm(request, clockForm);
  if (!form.ok) return data({ reply: form.reply }, { status: 422 });
  const day = dayToMoveTo(form.value, copenhagenDate(portal.now()));
  if (day === "too-far") return data({ reply: withError(form.reply, "day", words.clock.tooFar) }, { status: 422 });
  const actor = await actorOf(request);
  const moved = await moveClock(portal, atCopenhagen(day, 8));
  if (!moved.ok) return data({ reply: withError(form.reply, "day", words.refusals[moved.refusal]) }, { status: 422 });
  // A session lasts some hours, and the clock has just moved past them: whoever moved it stays signed in.
  const again = actor && (await signInAs(portal, actor.accountId));
  return redirect(`${paths.clock()}?stillet=1`, {
    status: 303,
    headers: again?.ok ? { "Set-Cookie": sessionCookie(again.value.session) } : {},
  });
}

export default function Clock() {
  const { now, today, moved } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const locale = useLocale();
  const { clock: words } = useWords();
  const form = formState("clock", answer?.reply);
  return (
    <>
      <ErrorSummary errors={form.errors({ day: words.day })} />
      <PageTitle title={words.title} lead={words.lead} />
      {moved && <Alert kind="success" heading={words.moved} />}
      <p className="font-lead">
        {words.now} <strong>{formatDateTime(now, locale)}</strong>
      </p>
      <p>
        <time dateTime={today}>{formatDateWithWeek(today, locale)}</time>
      </p>
      <form method="post" action={paths.clock()}>
        <ButtonRow>
          <SubmitButton name="intent" value="next-working-day">
            {words.nextWorkingDay}
          </SubmitButton>
          <SubmitButton name="intent" value="one-week" variant="secondary">
            {words.oneWeek}
          </SubmitButton>
          <SubmitButton name="intent" value="four-weeks" variant="secondary">
            {words.fourWeeks}
          </SubmitButton>
        </ButtonRow>
      </form>
      <form method="post" action={paths.clock()} noValidate>
        <DateFields field={form.field("day", { required: true })} label={words.day} hint={words.dayHint} />
        <ButtonRow>
          <SubmitButton name="intent" value="day" variant="secondary">
            {words.set}
          </SubmitButton>
        </ButtonRow>
      </form>
      <p>{words.whatItDoes}</p>
      <p>
        {words.mails} <a href={paths.inbox()}>{words.inbox}</a>.
      </p>
    </>
  );
}

export const meta = pageMeta(({ clock }) => ({ title: clock.title }));
