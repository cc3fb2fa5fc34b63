import { decideSigning, type SigningRefusal } from "#app/domain/agreement/signing.ts";
import type { JobPackageTerms, SignatorySlot } from "#app/domain/agreement/terms.ts";
import type { Refusal } from "#app/domain/shared/refusal.ts";
import { ok, type Result, refuse } from "#app/domain/shared/result.ts";
import type { Db } from "#db/connection.server.ts";
import {
  type Agreement,
  type AgreementVersion,
  findAgreement,
  findVersion,
  listSignatures,
  type Signature,
  termsOf,
} from "#db/repositories/agreement-repository.server.ts";
import { type AgreementChange, findChangeTo } from "#db/repositories/change-repository.server.ts";

/** One version that waits for signatures: the first of an agreement, or a change of one in force. */
export type SigningRound = {
  agreement: Agreement;
  version: AgreementVersion;
  terms: JobPackageTerms;
  /** Undefined for an agreement's first version. */
  change: AgreementChange | undefined;
  /** Who must sign this version. For a change, those whom it concerns; the others' signatures stand. */
  slots: SignatorySlot[];
  /** Those given on this version. */
  signatures: Signature[];
  awaits: boolean;
};

const sentence: Record<SigningRefusal, Refusal> = {
  "not-a-signatory": "not-found",
  "not-awaiting-signatures": "nothing-to-sign",
  "already-signed": "already-signed",
  "others-first": "others-first",
  "other-version": "other-version",
};

/** The round of the version that somebody saw. A version that another has taken the place of has none. */
export async function findRound(
  db: Db,
  agreementId: string,
  versionId: string,
): Promise<Result<SigningRound, Refusal>> {
  const agreement = await findAgreement(db, agreementId);
  if (!agreement) return refuse("not-found");
  if (!agreement.currentVersionId) return refuse("nothing-to-sign");
  const isPending = agreement.pendingVersionId === versionId;
  if (!isPending && agreement.currentVersionId !== versionId) return refuse("other-version");

  const version = await findVersion(db, versionId);
  const change = await findChangeTo(db, versionId);
  if (!version) throw new Error(`The agreement ${agreement.id} has lost its version`);
  const terms = termsOf(version);
  return ok({
    agreement,
    version,
    terms,
    change,
    slots: change ? terms.signatories.filter((slot) => change.mustSign.includes(slot.slot)) : terms.signatories,
    signatures: await listSignatures(db, versionId),
    awaits: isPending
      ? agreement.status === "active" && change?.state === "awaiting-signatures"
      : agreement.status === "awaiting-signatures",
  });
}

/** Whether a slot may sign now, and whether its signature is the last that the version needs. */
export function decideInRound(round: SigningRound, slot: string): Result<{ completes: boolean }, Refusal> {
  const decision = decideSigning(
    {
      status: round.awaits ? "awaiting-signatures" : "settled",
      slots: round.slots,
      signed: new Set(round.signatures.map((signature) => signature.slot)),
    },
    slot,
  );
  return decision.ok ? ok({ completes: decision.completes }) : refuse(sentence[decision.refusal]);
}
