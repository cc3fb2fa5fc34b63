import { redirect } from "@remix-run/node";
import { paths } from "#app/paths.ts";
import { runtime } from "#app/runtime.server.ts";
import { signOut } from "#app/use-cases/account/sign-in.server.ts";
import { findSignedInAccount } from "#db/queries/signed-in.server.ts";
import { ownPath, sessionCookie, sessionTokenOf } from "./session.server.ts";

/** Hands over a new session, ends the one that the browser had, and leads to where the person wanted, or works. */
export async function enter(request: Request, session: string, wanted: string | null): Promise<Response> {
  const { portal } = runtime();
  const before = sessionTokenOf(request);
  if (before !== undefined) await signOut(portal, before);
  const actor = await findSignedInAccount(portal.db.read, session, portal.now());
  const home = actor?.role === "employer" ? paths.employerHome() : paths.municipalityHome();
  return redirect(ownPath(wanted, home), { status: 303, headers: { "Set-Cookie": sessionCookie(session) } });
}
