import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { Alert } from "#app/components/alert.tsx";
import { ButtonRow, SubmitButton } from "#app/components/buttons.tsx";
import { DemoPeople } from "#app/components/demo-people.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { formState } from "#app/components/form-state.ts";
import { useWords } from "#app/components/language.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { PageTitle } from "#app/components/page-title.tsx";
import { TextField } from "#app/components/text-field.tsx";
import { emailAddress } from "#app/domain/shared/free-text.ts";
import { requireDemo } from "#app/http/demo.server.ts";
import { readForm, withError } from "#app/http/form.server.ts";
import { localeOf } from "#app/http/locale.server.ts";
import { mayAskForMail } from "#app/http/rate-limit.server.ts";
import { notFound, ownPath } from "#app/http/session.server.ts";
import { enter } from "#app/http/sign-in.server.ts";
import { dictionaryFor } from "#app/i18n/index.ts";
import { paths } from "#app/paths.ts";
import { runtime } from "#app/runtime.server.ts";
import { requestSignInLink, signInAs } from "#app/use-cases/account/sign-in.server.ts";
import { listDemoPeople } from "#db/queries/demo-people.server.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const { config, portal } = runtime();
  return {
    sent: searchParams.has("sendt"),
    wanted: ownPath(searchParams.get("videre"), ""),
    organisations: config.mode === "demo" ? await listDemoPeople(portal.db.read) : null,
  };
}

const signInForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("mail"), email: emailAddress }),
  z.object({
    intent: z.literal("sign-in-as"),
    accountId: z.string().max(100),
    wanted: z.string().max(2000).optional(),
  }),
]);

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, signInForm);
  if (!form.ok) return data({ reply: form.reply }, { status: 422 });
  if (form.value.intent === "sign-in-as") {
    requireDemo();
    const entered = await signInAs(runtime().portal, form.value.accountId);
    if (!entered.ok) throw notFound();
    return enter(request, entered.value.session, form.value.wanted ?? null);
  }
  if (!(await mayAskForMail(context, "sign-in", form.value.email))) {
    const sentence = dictionaryFor(localeOf(request)).refusals["too-many-tries"];
    return data({ reply: withError(form.reply, "", sentence) }, { status: 429 });
  }
  await requestSignInLink(runtime().portal, form.value.email);
  return redirect(`${paths.signIn()}?sendt=1`, 303);
}

export default function SignIn() {
  const { sent, wanted, organisations } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { signIn: words } = useWords();
  const form = formState("sign-in", answer?.reply);
  return (
    <>
      <ErrorSummary errors={form.errors({ email: words.email })} />
      <PageTitle title={words.title} lead={words.lead} />
      {sent && (
        <Alert kind="info" heading={words.sent}>
          <p>{words.sentText}</p>
        </Alert>
      )}
      <form method="post" action={paths.signIn()} noValidate>
        <TextField
          field={form.field("email", { required: true })}
          label={words.email}
          hint={words.emailHint}
          type="email"
          autoComplete="email"
        />
        <ButtonRow>
          <SubmitButton name="intent" value="mail">
            {words.send}
          </SubmitButton>
        </ButtonRow>
      </form>
      <p>
        {words.noAccount} <a href={paths.lostLink()}>{words.lostLink}</a>.
      </p>
      {organisations && <DemoPeople organisations={organisations} wanted={wanted} />}
    </>
  );
}

export const meta = pageMeta(({ signIn }) => ({ title: signIn.title }));
