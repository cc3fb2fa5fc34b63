import { eq } from "drizzle-orm";
import type { AccountActor } from "#app/domain/permission/actor.ts";
import type { Db } from "../connection.server.ts";
import { employer, municipality } from "../schema/index.ts";

/** The name of whom somebody works for, for the page's frame. */
export async function findOrganisationName(db: Db, actor: AccountActor): Promise<string | undefined> {
  if (actor.role === "employer") {
    return (await db.select({ name: employer.name }).from(employer).where(eq(employer.id, actor.employerId)))[0]?.name;
  }
  const rows = await db
    .select({ name: municipality.name })
    .from(municipality)
    .where(eq(municipality.code, actor.municipalityCode));
  return rows[0]?.name;
}
