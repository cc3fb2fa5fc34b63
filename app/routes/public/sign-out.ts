import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { endedSessionCookie, sessionTokenOf } from "#app/http/session.server.ts";
import { paths } from "#app/paths.ts";
import { runtime } from "#app/runtime.server.ts";
import { signOut } from "#app/use-cases/account/sign-in.server.ts";

/** Signs nobody out: an address can be opened by a picture on another page. */
export const loader = () => redirect(paths.home());

export async function action({ request }: ActionFunctionArgs) {
  const session = sessionTokenOf(request);
  if (session !== undefined) await signOut(runtime().portal, session);
  return redirect(paths.home(), { status: 303, headers: { "Set-Cookie": endedSessionCookie() } });
}
