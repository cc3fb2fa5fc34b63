import type { Evidence, SignatureEvidence } from "#app/contract/port.ts";
import { sealContract as seal } from "#app/contract/seal.server.ts";
import type { JobPackageTerms } from "#app/domain/agreement/terms.ts";
import { canonicalJson } from "#app/domain/shared/canonical-json.ts";
import { ok, type Result, refuse } from "#app/domain/shared/result.ts";
import type { Db } from "#db/connection.server.ts";
import { type AgreementVersion, findDocument, type Signature } from "#db/repositories/agreement-repository.server.ts";
import { findPaperScan, listEarlierSignatures } from "#db/repositories/change-repository.server.ts";
import { chainHead } from "#db/repositories/event-repository.server.ts";
import type { Portal } from "../ports.ts";

export type SealedForSignature = { pdf: Uint8Array; sha256: string; sealedAt: number; evidence: Evidence };

/** The frozen bytes, with the evidence page behind them and the machine-readable agreement attached, under the portal's seal. */
export async function sealContract(
  portal: Portal,
  { version, terms }: { version: AgreementVersion; terms: JobPackageTerms },
  signatures: readonly Signature[],
): Promise<Result<SealedForSignature, "contract-not-made">> {
  const frozen = await findDocument(portal.db.read, version.id, "frozen");
  if (!frozen) throw new Error(`The version ${version.id} has no frozen contract`);
  const sealedAt = portal.now();
  const evidence: Evidence = {
    termsSha256: version.termsSha256,
    documentSha256: version.documentSha256,
    sealedAt,
    signatures: await allEvidence(portal.db.read, version, terms, signatures),
    chainHead: await chainHead(portal.db.read),
  };
  const page = await portal.press.renderEvidence(evidence, terms, { createdAt: sealedAt });
  if (!page.ok) return refuse("contract-not-made");
  const json = (name: string, description: string, text: string) => ({
    name,
    description,
    mimeType: "application/json",
    bytes: new TextEncoder().encode(text),
  });
  const sealed = await seal({
    frozen: frozen.bytes,
    evidencePdf: page.value,
    attachments: [
      {
        ...json(
          "agreement.json",
          "The agreement as canonical JSON; its SHA-256 is on the evidence page",
          version.terms,
        ),
        relationship: "Source",
      },
      json("evidence.json", "The signatures and what they were bound to", canonicalJson(evidence)),
    ],
    certificate: portal.certificate,
    sealedAt,
    reason: `${terms.reference}, version ${terms.version}`,
  });
  return ok({ ...sealed, sealedAt, evidence });
}

/** Those given on this version, and those on earlier ones that stand for it. */
async function allEvidence(
  db: Db,
  version: AgreementVersion,
  terms: JobPackageTerms,
  signatures: readonly Signature[],
): Promise<SignatureEvidence[]> {
  const standing = terms.signatories.map(({ slot }) => slot).filter((slot) => !signatures.some((s) => s.slot === slot));
  const earlier = await listEarlierSignatures(db, version.agreementId, standing, version.number);
  return Promise.all([
    ...signatures.map((signature) => evidenceOf(db, signature)),
    ...earlier.map(({ signature, number }) => evidenceOf(db, signature, number)),
  ]);
}

async function evidenceOf(db: Db, signature: Signature, standsFromVersion?: number): Promise<SignatureEvidence> {
  const scan = signature.paperScanId ? await findPaperScan(db, signature.paperScanId) : undefined;
  return {
    slot: signature.slot,
    role: signature.role,
    name: signature.name,
    title: signature.title,
    signedAt: signature.signedAt,
    method: signature.method,
    identifiedBy: signature.identifiedBy,
    ipAddress: signature.ipAddress,
    userAgent: signature.userAgent,
    consentTextVersion: signature.consentTextVersion,
    termsSha256: signature.termsSha256,
    documentSha256: signature.documentSha256,
    ...(standsFromVersion === undefined ? {} : { standsFromVersion }),
    ...(signature.behalfReason === null || signature.witness === null
      ? {}
      : {
          recorded: {
            reason: signature.behalfReason,
            witness: signature.witness,
            scanSha256: scan?.sha256 ?? null,
          },
        }),
  };
}
