import { redirect } from "@remix-run/node";
import type { AccountActor, EmployerActor, StaffActor } from "#app/domain/permission/actor.ts";
import { paths } from "#app/paths.ts";
import { runtime } from "#app/runtime.server.ts";
import { findSignedInAccount } from "#db/queries/signed-in.server.ts";
import { sessionCookieName } from "./public-page-cache.server.ts";

export function sessionTokenOf(request: Request): string | undefined {
  const cookies = request.headers.get("Cookie") ?? "";
  return new RegExp(`(?:^|;\\s*)${sessionCookieName}=([^;]+)`).exec(cookies)?.[1];
}

const attributes = (): string =>
  `Path=/; HttpOnly; SameSite=Lax${runtime().config.baseUrl.startsWith("https:") ? "; Secure" : ""}`;

export const sessionCookie = (token: string): string => `${sessionCookieName}=${token}; ${attributes()}`;
export const endedSessionCookie = (): string => `${sessionCookieName}=; Max-Age=0; ${attributes()}`;

/** Who is signed in, where somebody is. */
export async function actorOf(request: Request): Promise<AccountActor | undefined> {
  const token = sessionTokenOf(request);
  if (!token || token.length > 200) return undefined;
  const { portal } = runtime();
  return findSignedInAccount(portal.db.read, token, portal.now());
}

/** Sends somebody who is not signed in to the sign-in page, and back here afterwards. */
export async function requireAccount(request: Request): Promise<AccountActor> {
  const actor = await actorOf(request);
  if (actor) return actor;
  const { pathname, search } = new URL(request.url);
  throw redirect(`${paths.signIn()}?videre=${encodeURIComponent(pathname + search)}`);
}

/** The municipality's own people. For others the page does not exist. */
export async function requireStaff(request: Request): Promise<StaffActor> {
  const actor = await requireAccount(request);
  if (actor.role === "employer") throw notFound();
  return actor;
}

export async function requireEmployer(request: Request): Promise<EmployerActor> {
  const actor = await requireAccount(request);
  if (actor.role !== "employer") throw notFound();
  return actor;
}

/** What is not yours does not exist. */
export const notFound = (): Response => new Response(null, { status: 404 });

/** Only a path of our own: a value that leads elsewhere is forgotten. */
export function ownPath(value: string | null, otherwise: string): string {
  if (!value?.startsWith("/") || value.startsWith("//") || value.includes("\\")) return otherwise;
  const url = new URL(value, "http://portal.invalid");
  return url.host === "portal.invalid" ? url.pathname + url.search : otherwise;
}
