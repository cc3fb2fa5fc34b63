import type { Instant } from "#app/domain/shared/copenhagen.ts";
import { ok, type Result, refuse } from "#app/domain/shared/result.ts";
import { sha256 } from "#app/sha256.server.ts";
import { findLinkByHash, type PersonalLink } from "#db/repositories/link-repository.server.ts";
import type { Portal } from "../ports.ts";

export type LinkRefusal = "not-found" | "link-expired" | "link-revoked" | "link-spent";

/** A link as it stands: `closed` says why it no longer opens. */
export type LinkLookUp = { link: PersonalLink; closed: Exclude<LinkRefusal, "not-found"> | null };

/** The link behind a token, also when it no longer opens. A link for another purpose does not exist. */
export async function lookUpLink(
  portal: Portal,
  token: string,
  purpose: PersonalLink["purpose"],
): Promise<LinkLookUp | undefined> {
  if (token.length > 200) return undefined;
  const link = await findLinkByHash(portal.db.read, sha256(token));
  return link?.purpose === purpose ? { link, closed: closedBecause(link, portal.now()) } : undefined;
}

/** What a token opens. Looking is not using: mail scanners open links, so nothing is marked here. */
export async function openLink(
  portal: Portal,
  token: string,
  purpose: PersonalLink["purpose"],
): Promise<Result<PersonalLink, LinkRefusal>> {
  const found = await lookUpLink(portal, token, purpose);
  if (!found) return refuse("not-found");
  return found.closed === null ? ok(found.link) : refuse(found.closed);
}

function closedBecause(link: PersonalLink, now: Instant): LinkLookUp["closed"] {
  if (link.revokedAt !== null) return "link-revoked";
  if (link.usedAt !== null) return "link-spent";
  return link.expiresAt <= now ? "link-expired" : null;
}
