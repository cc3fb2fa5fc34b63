import type { PartnershipTerms } from "#app/domain/partnership/terms.ts";
import { copenhagenDate } from "#app/domain/shared/copenhagen.ts";
import { addWorkingDays } from "#app/domain/shared/working-days.ts";
import type { Db } from "#db/connection.server.ts";
import {
  type Partnership,
  type PartnershipVersion,
  savePartnershipDocument,
  saveReview,
  updatePartnership,
} from "#db/repositories/partnership-repository.server.ts";
import { closingDaysOf } from "#db/repositories/people-repository.server.ts";
import type { Portal } from "../ports.ts";
import { logPartnership } from "./log-partnership.server.ts";
import { addToLedger } from "./partnership-ledger.server.ts";
import { tellActive } from "./partnership-mail.server.ts";
import type { SealedPartnership } from "./sign-partnership.server.ts";

/** Working days before the last one on which both parties are asked whether they go on (domain §8). */
const workingDaysBeforeExpiry = 20;

type Activation = {
  partnership: Partnership;
  version: PartnershipVersion;
  terms: PartnershipTerms;
  sealed: SealedPartnership;
};

/** Stores the sealed agreement, opens the ledger with what was pledged, plans the reviews and tells both parties. */
export async function activatePartnership(tx: Db, portal: Portal, activation: Activation): Promise<void> {
  const { partnership, version, terms, sealed } = activation;
  const at = portal.now();
  await updatePartnership(tx, partnership, { status: "active", signUntil: null, updatedAt: at });
  await savePartnershipDocument(tx, {
    id: portal.newId(),
    versionId: version.id,
    kind: "sealed",
    bytes: Buffer.from(sealed.pdf),
    sha256: sealed.sha256,
    evidence: sealed.evidence,
    createdAt: sealed.sealedAt,
  });
  const day = copenhagenDate(at);
  for (const { slug, pledgedJobs: jobs } of terms.packages) {
    if (jobs > 0) await addToLedger(tx, portal, partnership, { kind: "pledged", day, slug, jobs }, "last-signature");
  }
  const closed = await closingDaysOf(tx, partnership.municipalityCode);
  const reviews = [
    ...terms.reviews.map((due) => ({ kind: "yearly" as const, due })),
    { kind: "before-expiry" as const, due: addWorkingDays(terms.end, -workingDaysBeforeExpiry, closed) },
  ];
  for (const review of reviews)
    await saveReview(tx, { id: portal.newId(), partnershipId: partnership.id, state: "planned", ...review });
  await tellActive(tx, portal, { partnership, versionId: version.id, terms });
  await logPartnership(tx, portal, partnership, {
    kind: "partnership-active",
    actor: "last-signature",
    data: { version: version.number, sealedSha256: sealed.sha256, chainHead: sealed.evidence.chainHead },
  });
}
