import { and, asc, eq } from "drizzle-orm";
import { standsFromBefore } from "#app/domain/agreement/standing-signatures.ts";
import type { JobPackageTerms, SignatorySlot } from "#app/domain/agreement/terms.ts";
import type { AgreementStatus } from "#app/domain/agreement/transitions.ts";
import type { Actor } from "#app/domain/permission/actor.ts";
import { maySeeAgreement } from "#app/domain/permission/agreement-policy.ts";
import type { Instant } from "#app/domain/shared/copenhagen.ts";
import { type PlainDate, plainDate } from "#app/domain/shared/plain-date.ts";
import type { Db } from "../connection.server.ts";
import { findVersion, termsOf } from "../repositories/agreement-repository.server.ts";
import { listEarlierSignatures } from "../repositories/change-repository.server.ts";
import {
  agreement,
  agreementChange,
  agreementVersion,
  ball,
  municipality,
  signature,
  signatureRefusal,
} from "../schema/index.ts";

/** A slot with what it has done, whether it is its turn, and whether an earlier signature of it stands. */
export type PartyToSign = SignatorySlot & {
  signedAt: Instant | null;
  ballSince: Instant | null;
  stands: boolean;
  standsSince: Instant | null;
};

/** What a signer sees of a version: its terms, who has signed it, and whose turn it is. */
export type SigningRound = {
  agreementId: string;
  reference: string;
  status: AgreementStatus;
  /** False for a version that a newer one has taken the place of, or that came to nothing. */
  isLiving: boolean;
  /** Whether it waits for signatures now. */
  awaits: boolean;
  /** Null for an agreement's first version. */
  change: { reason: string; before: JobPackageTerms } | null;
  versionId: string;
  termsSha256: string;
  documentSha256: string;
  terms: JobPackageTerms;
  parties: PartyToSign[];
  /** Last day to sign. */
  until: PlainDate | null;
  refusal: { slot: string; reason: string; refusedAt: Instant } | null;
  municipality: { name: string; unitName: string; email: string; phone: string };
};

/**
 * The current version's round, or the named version's. Undefined for what the person may not see. Three statements, and two
 * more for a version that a change made.
 */
export async function findSigningRound(
  db: Db,
  actor: Actor,
  agreementId: string,
  versionId?: string,
): Promise<SigningRound | undefined> {
  const [found] = await db
    .select({ agreement, version: agreementVersion, municipality, refusal: signatureRefusal, change: agreementChange })
    .from(agreement)
    .innerJoin(
      agreementVersion,
      versionId === undefined
        ? eq(agreementVersion.id, agreement.currentVersionId)
        : and(eq(agreementVersion.id, versionId), eq(agreementVersion.agreementId, agreement.id)),
    )
    .innerJoin(municipality, eq(municipality.code, agreement.municipalityCode))
    .leftJoin(signatureRefusal, eq(signatureRefusal.versionId, agreementVersion.id))
    .leftJoin(agreementChange, eq(agreementChange.toVersionId, agreementVersion.id))
    .where(eq(agreement.id, agreementId));
  if (!found || !maySeeAgreement(actor, found.agreement)) return undefined;

  const { version, refusal, change } = found;
  const signed = await db
    .select({ slot: signature.slot, signedAt: signature.signedAt })
    .from(signature)
    .where(eq(signature.versionId, version.id))
    .orderBy(asc(signature.signedAt));
  const balls = await db.select().from(ball).where(eq(ball.agreementId, agreementId));
  const terms = termsOf(version);
  const until = balls.find((row) => row.until !== null)?.until;
  const isCurrent = found.agreement.currentVersionId === version.id;
  const isPending = found.agreement.pendingVersionId === version.id;
  const standing = terms.signatories.filter((slot) => standsFromBefore(slot, change)).map(({ slot }) => slot);
  const earlier = change ? await listEarlierSignatures(db, agreementId, standing, version.number) : [];
  return {
    agreementId,
    reference: found.agreement.reference,
    status: found.agreement.status,
    isLiving: isCurrent || isPending,
    awaits: isPending
      ? found.agreement.status === "active" && change?.state === "awaiting-signatures"
      : isCurrent && found.agreement.status === "awaiting-signatures",
    change: change && { reason: change.reason, before: await termsOfVersion(db, change.fromVersionId) },
    versionId: version.id,
    termsSha256: version.termsSha256,
    documentSha256: version.documentSha256,
    terms,
    parties: terms.signatories.map((slot) => ({
      ...slot,
      signedAt: signed.find((row) => row.slot === slot.slot)?.signedAt ?? null,
      ballSince: balls.find((row) => row.holder === slot.slot)?.since ?? null,
      stands: standing.includes(slot.slot),
      standsSince: earlier.find((row) => row.signature.slot === slot.slot)?.signature.signedAt ?? null,
    })),
    until: until ? plainDate(until) : null,
    refusal: refusal && { slot: refusal.slot, reason: refusal.reason, refusedAt: refusal.refusedAt },
    municipality: {
      name: found.municipality.name,
      unitName: found.municipality.unitName,
      email: found.municipality.email,
      phone: found.municipality.phone,
    },
  };
}

async function termsOfVersion(db: Db, versionId: string): Promise<JobPackageTerms> {
  const version = await findVersion(db, versionId);
  if (!version) throw new Error(`The version ${versionId} is gone`);
  return termsOf(version);
}

/** Whether a link's own slot signed its version through this very link. */
export async function isSignedThroughLink(
  db: Db,
  link: { id: string; versionId: string | null; slot: string | null },
): Promise<boolean> {
  if (!link.versionId || !link.slot) return false;
  const [found] = await db
    .select({ linkId: signature.linkId })
    .from(signature)
    .where(and(eq(signature.versionId, link.versionId), eq(signature.slot, link.slot)));
  return found?.linkId === link.id;
}
