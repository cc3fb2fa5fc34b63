import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { Alert } from "#app/components/alert.tsx";
import { ButtonRow, SubmitButton } from "#app/components/buttons.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { formState } from "#app/components/form-state.ts";
import { useWords } from "#app/components/language.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { PageTitle } from "#app/components/page-title.tsx";
import { TextField } from "#app/components/text-field.tsx";
import { emailAddress } from "#app/domain/shared/free-text.ts";
import { readForm, withError } from "#app/http/form.server.ts";
import { localeOf } from "#app/http/locale.server.ts";
import { mayAskForMail } from "#app/http/rate-limit.server.ts";
import { dictionaryFor } from "#app/i18n/index.ts";
import { paths } from "#app/paths.ts";
import { runtime } from "#app/runtime.server.ts";
import { requestLostLinks } from "#app/use-cases/link/renew-link.server.ts";

export const loader = ({ request }: LoaderFunctionArgs) => ({ sent: new URL(request.url).searchParams.has("sendt") });

/** The same answer whether or not the address belongs to anybody. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, z.object({ email: emailAddress }));
  if (!form.ok) return data({ reply: form.reply }, { status: 422 });
  if (!(await mayAskForMail(context, "lost-link", form.value.email))) {
    const sentence = dictionaryFor(localeOf(request)).refusals["too-many-tries"];
    return data({ reply: withError(form.reply, "", sentence) }, { status: 429 });
  }
  await requestLostLinks(runtime().portal, form.value.email);
  return redirect(`${paths.lostLink()}?sendt=1`, 303);
}

export default function LostLink() {
  const { sent } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const words = useWords().signing.lost;
  const form = formState("lost", answer?.reply);
  return (
    <>
      <ErrorSummary errors={form.errors({ email: words.email })} />
      <PageTitle title={words.title} lead={words.lead} />
      {sent && (
        <Alert kind="info" heading={words.sent}>
          <p>{words.sentText}</p>
        </Alert>
      )}
      <form method="post" action={paths.lostLink()} noValidate>
        <TextField
          field={form.field("email", { required: true })}
          label={words.email}
          hint={words.emailHint}
          type="email"
          autoComplete="email"
        />
        <ButtonRow>
          <SubmitButton>{words.send}</SubmitButton>
        </ButtonRow>
      </form>
      <p>
        {words.account} <a href={paths.signIn()}>{words.signIn}</a>.
      </p>
    </>
  );
}

export const meta = pageMeta(({ signing }) => ({ title: signing.lost.title }));
