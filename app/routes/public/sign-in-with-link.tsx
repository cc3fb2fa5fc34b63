import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { LinkButton, SubmitButton } from "#app/components/buttons.tsx";
import { useWords } from "#app/components/language.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { PageTitle } from "#app/components/page-title.tsx";
import { requireLink } from "#app/http/personal-link.server.ts";
import { enter } from "#app/http/sign-in.server.ts";
import { paths } from "#app/paths.ts";
import { runtime } from "#app/runtime.server.ts";
import { signInWithLink } from "#app/use-cases/account/sign-in.server.ts";

/** Mail scanners open links: looking signs nobody in, the button does. */
export async function loader({ params }: LoaderFunctionArgs) {
  const { closed } = await requireLink(params.token, "sign-in");
  return closed === null ? { open: true } : data({ open: false }, { status: 410 });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const token = params.token ?? "";
  await requireLink(token, "sign-in");
  const entered = await signInWithLink(runtime().portal, token);
  // Spent or expired: the page says so.
  return entered.ok ? enter(request, entered.value.session, null) : redirect(paths.signInWithLink(token), 303);
}

export default function SignInWithLink() {
  const { open } = useLoaderData<typeof loader>();
  const { link: words } = useWords().signIn;
  if (!open) {
    return (
      <>
        <PageTitle title={words.closed} lead={words.closedText} />
        <LinkButton href={paths.signIn()} variant="primary">
          {words.again}
        </LinkButton>
      </>
    );
  }
  return (
    <>
      <PageTitle title={words.title} lead={words.lead} />
      <form method="post">
        <SubmitButton>{words.enter}</SubmitButton>
      </form>
    </>
  );
}

export const meta = pageMeta<typeof loader>(({ signIn }, seen) => ({
  title: seen?.open ? signIn.link.title : signIn.link.closed,
}));
