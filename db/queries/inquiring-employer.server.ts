import { asc, eq } from "drizzle-orm";
import type { EmployerActor } from "#app/domain/permission/actor.ts";
import type { Db } from "../connection.server.ts";
import { account, employer, productionUnit } from "../schema/index.ts";

/** What the portal knows of a signed-in employer and can fill into an inquiry. Two statements. */
export async function findInquiringEmployer(db: Db, actor: EmployerActor) {
  const [found] = await db
    .select({
      cvrNumber: employer.cvrNumber,
      name: employer.name,
      ownership: employer.ownership,
      glnNumber: employer.glnNumber,
      phone: account.phone,
    })
    .from(account)
    .innerJoin(employer, eq(employer.id, account.employerId))
    .where(eq(account.id, actor.accountId));
  if (!found) return undefined;
  const units = await db
    .select({
      id: productionUnit.id,
      pNumber: productionUnit.pNumber,
      unitName: productionUnit.name,
      street: productionUnit.street,
      postalCode: productionUnit.postalCode,
      city: productionUnit.city,
      fullTimeEquivalents: productionUnit.fullTimeEquivalents,
    })
    .from(productionUnit)
    .where(eq(productionUnit.employerId, actor.employerId))
    .orderBy(asc(productionUnit.name));
  return { ...found, units };
}
export type InquiringEmployer = NonNullable<Awaited<ReturnType<typeof findInquiringEmployer>>>;
