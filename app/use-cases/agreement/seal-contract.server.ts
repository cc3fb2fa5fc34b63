import type { SignatureEvidence } from "#app/contract/port.ts";
import type { JobPackageTerms } from "#app/domain/agreement/terms.ts";
import type { Result } from "#app/domain/shared/result.ts";
import type { Db } from "#db/connection.server.ts";
import { type AgreementVersion, findDocument, type Signature } from "#db/repositories/agreement-repository.server.ts";
import { findPaperScan, listEarlierSignatures } from "#db/repositories/change-repository.server.ts";
import { evidenceOf, type SealedDocument, sealDocument } from "../contract/seal-document.server.ts";
import type { Portal } from "../ports.ts";

export type SealedForSignature = SealedDocument;

/** Seals a version with the signatures given on it, and with those on earlier ones that stand for it. */
export async function sealContract(
  portal: Portal,
  { version, terms }: { version: AgreementVersion; terms: JobPackageTerms },
  signatures: readonly Signature[],
): Promise<Result<SealedForSignature, "contract-not-made">> {
  const frozen = await findDocument(portal.db.read, version.id, "frozen");
  if (!frozen) throw new Error(`The version ${version.id} has no frozen contract`);
  return sealDocument(portal, {
    frozen: frozen.bytes,
    version,
    terms,
    signatures: await allEvidence(portal.db.read, version, terms, signatures),
  });
}

async function allEvidence(
  db: Db,
  version: AgreementVersion,
  terms: JobPackageTerms,
  signatures: readonly Signature[],
): Promise<SignatureEvidence[]> {
  const standing = terms.signatories.map(({ slot }) => slot).filter((slot) => !signatures.some((s) => s.slot === slot));
  const earlier = await listEarlierSignatures(db, version.agreementId, standing, version.number);
  return Promise.all([
    ...signatures.map((signature) => wholeEvidence(db, signature)),
    ...earlier.map(({ signature, number }) => wholeEvidence(db, signature, number)),
  ]);
}

/** With what is told of a signature that was recorded for somebody, or that was given on an earlier version. */
async function wholeEvidence(db: Db, signature: Signature, standsFromVersion?: number): Promise<SignatureEvidence> {
  const { behalfReason: reason, witness, paperScanId } = signature;
  const scan = paperScanId ? await findPaperScan(db, paperScanId) : undefined;
  return {
    ...evidenceOf(signature),
    ...(standsFromVersion === undefined ? {} : { standsFromVersion }),
    ...(reason === null || witness === null ? {} : { recorded: { reason, witness, scanSha256: scan?.sha256 ?? null } }),
  };
}
