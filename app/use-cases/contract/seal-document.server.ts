import type { Evidence, SignatureEvidence } from "#app/contract/port.ts";
import { sealContract } from "#app/contract/seal.server.ts";
import { canonicalJson } from "#app/domain/shared/canonical-json.ts";
import { ok, type Result, refuse } from "#app/domain/shared/result.ts";
import { chainHead } from "#db/repositories/event-repository.server.ts";
import type { Portal } from "../ports.ts";

export type SealedDocument = { pdf: Uint8Array; sha256: string; sealedAt: number; evidence: Evidence };

type DocumentToSeal = {
  /** The bytes that everybody saw. They stay as they are at the front of the file. */
  frozen: Uint8Array;
  version: { terms: string; termsSha256: string; documentSha256: string };
  terms: Parameters<Portal["press"]["renderEvidence"]>[1];
  signatures: readonly SignatureEvidence[];
};

/** The frozen bytes, with the evidence page behind them and the machine-readable agreement attached, under the portal's seal. */
export async function sealDocument(
  portal: Portal,
  { frozen, version, terms, signatures }: DocumentToSeal,
): Promise<Result<SealedDocument, "contract-not-made">> {
  const sealedAt = portal.now();
  const evidence: Evidence = {
    termsSha256: version.termsSha256,
    documentSha256: version.documentSha256,
    sealedAt,
    signatures,
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
  const sealed = await sealContract({
    frozen,
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

/** What every signature's evidence tells. */
export const evidenceOf = (
  signature: Omit<SignatureEvidence, "recorded" | "standsFromVersion">,
): SignatureEvidence => ({
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
});
