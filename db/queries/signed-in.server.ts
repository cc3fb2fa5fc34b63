import type { AccountActor } from "#app/domain/permission/actor.ts";
import type { Instant } from "#app/domain/shared/copenhagen.ts";
import { sha256 } from "#app/sha256.server.ts";
import type { Db } from "../connection.server.ts";
import { findSignedIn } from "../repositories/session-repository.server.ts";

/** The person behind a session token. An account without the tenant that its role needs is nobody. */
export async function findSignedInAccount(db: Db, token: string, at: Instant): Promise<AccountActor | undefined> {
  const account = await findSignedIn(db, sha256(token), at);
  if (!account) return undefined;
  const person = {
    kind: "account",
    accountId: account.id,
    name: account.name,
    title: account.title,
    email: account.email,
  } as const;
  if (account.role === "employer") {
    return account.employerId ? { ...person, role: "employer", employerId: account.employerId } : undefined;
  }
  return account.municipalityCode
    ? { ...person, role: account.role, municipalityCode: account.municipalityCode }
    : undefined;
}
