import { sha256 } from "#app/sha256.server.ts";
import {
  findPartnership,
  findPartnershipLinkByHash,
  type Partnership,
} from "#db/repositories/partnership-repository.server.ts";
import type { Portal } from "../ports.ts";
import type { PartnershipSignatory } from "./sign-partnership.server.ts";

export type OpenedPartnershipLink = {
  partnership: Partnership;
  signer: Extract<PartnershipSignatory, { kind: "link" }>;
  versionId: string;
};

/** What a signatory's token opens: `closed` where it no longer does. Looking is not using. */
export async function openPartnershipLink(
  portal: Portal,
  token: string,
): Promise<OpenedPartnershipLink | "closed" | undefined> {
  const link = token.length > 200 ? undefined : await findPartnershipLinkByHash(portal.db.read, sha256(token));
  const partnership = link && (await findPartnership(portal.db.read, link.partnershipId));
  if (!link || !partnership) return undefined;
  if (link.revokedAt !== null || link.expiresAt <= portal.now()) return "closed";
  const { id: linkId, partnershipId, slot, email, versionId } = link;
  return { partnership, versionId, signer: { kind: "link", linkId, partnershipId, slot, email } };
}
