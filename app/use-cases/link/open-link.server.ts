import { ok, type Result, refuse } from "#app/domain/shared/result.ts";
import { sha256 } from "#app/sha256.server.ts";
import { findLinkByHash, type PersonalLink } from "#db/repositories/link-repository.server.ts";
import type { Portal } from "../ports.ts";

export type LinkRefusal = "not-found" | "link-expired" | "link-revoked" | "link-spent";

/**
 * What a token opens. Looking is not using: mail scanners open links, so nothing is marked here.
 * A link for another purpose does not exist.
 */
export async function openLink(
  portal: Portal,
  token: string,
  purpose: PersonalLink["purpose"],
): Promise<Result<PersonalLink, LinkRefusal>> {
  if (token.length > 200) return refuse("not-found");
  const link = await findLinkByHash(portal.db.read, sha256(token));
  if (!link || link.purpose !== purpose) return refuse("not-found");
  if (link.revokedAt !== null) return refuse("link-revoked");
  if (link.usedAt !== null) return refuse("link-spent");
  if (link.expiresAt <= portal.now()) return refuse("link-expired");
  return ok(link);
}
