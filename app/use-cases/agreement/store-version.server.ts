import type { FrozenContract } from "#app/contract/port.ts";
import { sha256 } from "#app/sha256.server.ts";
import type { Db } from "#db/connection.server.ts";
import { type AgreementVersion, saveDocument, saveVersion } from "#db/repositories/agreement-repository.server.ts";
import type { SealedDocument } from "../contract/seal-document.server.ts";
import type { Portal } from "../ports.ts";

type VersionToFreeze = Pick<AgreementVersion, "agreementId" | "number" | "frozenAt" | "frozenBy"> & {
  /** The terms as canonical JSON. */
  canonical: string;
  contract: FrozenContract;
};

/** Stores a frozen version together with the very bytes that people will be shown. */
export async function storeFrozenVersion(
  tx: Db,
  portal: Portal,
  { canonical, contract, ...about }: VersionToFreeze,
): Promise<AgreementVersion> {
  const version = {
    ...about,
    id: portal.newId(),
    terms: canonical,
    termsSha256: sha256(canonical),
    documentSha256: contract.sha256,
  };
  await saveVersion(tx, version);
  await saveDocument(tx, {
    id: portal.newId(),
    versionId: version.id,
    kind: "frozen",
    bytes: Buffer.from(contract.pdf),
    sha256: contract.sha256,
    createdAt: about.frozenAt,
  });
  return version;
}

/** Stores the sealed contract of a version, with what its evidence page tells. */
export const storeSealed = (tx: Db, portal: Portal, versionId: string, sealed: SealedDocument): Promise<void> =>
  saveDocument(tx, {
    id: portal.newId(),
    versionId,
    kind: "sealed",
    bytes: Buffer.from(sealed.pdf),
    sha256: sealed.sha256,
    evidence: sealed.evidence,
    createdAt: sealed.sealedAt,
  });
