import type { AccountActor } from "#app/domain/permission/actor.ts";
import { copenhagenDate } from "#app/domain/shared/copenhagen.ts";
import { notFound } from "#app/http/session.server.ts";
import { runtime } from "#app/runtime.server.ts";
import { findPartnershipPage } from "#db/queries/partnerships.server.ts";

/** The page of a partnership for either party; others' does not exist. */
export async function loadPartnership(request: Request, actor: AccountActor, id: string) {
  const { db, now } = runtime().portal;
  const found = await findPartnershipPage(db.read, actor, id, copenhagenDate(now()));
  if (!found) throw notFound();
  return {
    ...found,
    side: actor.role === "employer" ? ("employer" as const) : ("municipality" as const),
    mayHandle: actor.role !== "coordinator",
    done: new URL(request.url).searchParams.get("gjort"),
  };
}
export type LoadedPartnership = Awaited<ReturnType<typeof loadPartnership>>;
