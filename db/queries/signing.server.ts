import { and, asc, eq } from "drizzle-orm";
import type { JobPackageTerms, SignatorySlot } from "#app/domain/agreement/terms.ts";
import type { AgreementStatus } from "#app/domain/agreement/transitions.ts";
import type { Actor } from "#app/domain/permission/actor.ts";
import { maySeeAgreement } from "#app/domain/permission/agreement-policy.ts";
import type { Instant } from "#app/domain/shared/copenhagen.ts";
import { type PlainDate, plainDate } from "#app/domain/shared/plain-date.ts";
import type { Db } from "../connection.server.ts";
import { termsOf } from "../repositories/agreement-repository.server.ts";
import { agreement, agreementVersion, ball, municipality, signature, signatureRefusal } from "../schema/index.ts";

/** A slot with what it has done and whether it is its turn. */
export type PartyToSign = SignatorySlot & { signedAt: Instant | null; ballSince: Instant | null };

/** What a signer sees of a version: its terms, who has signed it, and whose turn it is. */
export type SigningRound = {
  agreementId: string;
  reference: string;
  status: AgreementStatus;
  /** False for a version that a newer one has taken the place of. */
  isCurrent: boolean;
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

/** The current version's round, or the named version's. Undefined for what the person may not see. Four statements. */
export async function findSigningRound(
  db: Db,
  actor: Actor,
  agreementId: string,
  versionId?: string,
): Promise<SigningRound | undefined> {
  const [found] = await db
    .select({ agreement, version: agreementVersion, municipality, refusal: signatureRefusal })
    .from(agreement)
    .innerJoin(
      agreementVersion,
      versionId === undefined
        ? eq(agreementVersion.id, agreement.currentVersionId)
        : and(eq(agreementVersion.id, versionId), eq(agreementVersion.agreementId, agreement.id)),
    )
    .innerJoin(municipality, eq(municipality.code, agreement.municipalityCode))
    .leftJoin(signatureRefusal, eq(signatureRefusal.versionId, agreementVersion.id))
    .where(eq(agreement.id, agreementId));
  if (!found || !maySeeAgreement(actor, found.agreement)) return undefined;

  const { version, refusal } = found;
  const signed = await db
    .select({ slot: signature.slot, signedAt: signature.signedAt })
    .from(signature)
    .where(eq(signature.versionId, version.id))
    .orderBy(asc(signature.signedAt));
  const balls = await db.select().from(ball).where(eq(ball.agreementId, agreementId));
  const terms = termsOf(version);
  const until = balls.find((row) => row.until !== null)?.until;
  return {
    agreementId,
    reference: found.agreement.reference,
    status: found.agreement.status,
    isCurrent: found.agreement.currentVersionId === version.id,
    versionId: version.id,
    termsSha256: version.termsSha256,
    documentSha256: version.documentSha256,
    terms,
    parties: terms.signatories.map((slot) => ({
      ...slot,
      signedAt: signed.find((row) => row.slot === slot.slot)?.signedAt ?? null,
      ballSince: balls.find((row) => row.holder === slot.slot)?.since ?? null,
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
