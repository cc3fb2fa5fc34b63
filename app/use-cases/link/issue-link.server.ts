import type { Instant } from "#app/domain/shared/copenhagen.ts";
import { sha256 } from "#app/sha256.server.ts";
import type { Db } from "#db/connection.server.ts";
import { type PersonalLink, saveLink } from "#db/repositories/link-repository.server.ts";
import type { Portal } from "../ports.ts";

export type LinkTo = Pick<PersonalLink, "purpose" | "email"> &
  Partial<Pick<PersonalLink, "slot" | "agreementId" | "versionId" | "matchId" | "accountId">> & { expiresAt: Instant };

/** Writes a personal link and answers its id. The token leaves the portal in a mail only; the database keeps its hash. */
export async function issueLink(tx: Db, portal: Portal, to: LinkTo): Promise<string> {
  const id = portal.newId();
  await saveLink(tx, { ...to, id, tokenHash: sha256(portal.linkToken(id)), createdAt: portal.now() });
  return id;
}
