import { asc, eq } from "drizzle-orm";
import type { AccountRole } from "#app/domain/permission/actor.ts";
import type { Db } from "../connection.server.ts";
import { account, employer, municipality } from "../schema/index.ts";

export type DemoPerson = { accountId: string; name: string; title: string; role: AccountRole };
export type DemoOrganisation = { name: string; people: DemoPerson[] };

/** Everybody with an account, municipalities before employers: the demonstration's list of whom one can be. */
export async function listDemoPeople(db: Db): Promise<DemoOrganisation[]> {
  const rows = await db
    .select({
      accountId: account.id,
      name: account.name,
      title: account.title,
      role: account.role,
      municipality: municipality.name,
      employer: employer.name,
    })
    .from(account)
    .leftJoin(municipality, eq(municipality.code, account.municipalityCode))
    .leftJoin(employer, eq(employer.id, account.employerId))
    .orderBy(asc(account.name))
    .limit(500);
  const organisations = new Map<string, DemoOrganisation & { isEmployer: boolean }>();
  for (const { municipality: municipalityName, employer: employerName, ...person } of rows) {
    const name = municipalityName ?? employerName;
    if (name === null) continue;
    const known = organisations.get(name) ?? { name, isEmployer: municipalityName === null, people: [] };
    known.people.push(person);
    organisations.set(name, known);
  }
  return [...organisations.values()]
    .toSorted((a, b) => Number(a.isEmployer) - Number(b.isEmployer) || danishOrder.compare(a.name, b.name))
    .map(({ name, people }) => ({ name, people }));
}

const danishOrder = new Intl.Collator("da");
