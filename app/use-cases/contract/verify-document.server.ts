import { certificateFingerprint } from "#app/contract/certificate.server.ts";
import type { Certificate, Verification } from "#app/contract/port.ts";
import { inspectPdf, verdict } from "#app/contract/verify.server.ts";
import { findSealedPartnership } from "#db/repositories/partnership-repository.server.ts";
import { findSealedContract, findSealedContractByHash } from "#db/repositories/sealed-contract-repository.server.ts";
import type { Portal } from "../ports.ts";

/** Unpacking a certificate derives a key, which is slow on purpose. */
const fingerprints = new WeakMap<Certificate, Promise<string>>();

function fingerprintOf(certificate: Certificate): Promise<string> {
  const known = fingerprints.get(certificate) ?? certificateFingerprint(certificate);
  fingerprints.set(certificate, known);
  return known;
}

/** Whether a file is a contract of the portal's, and whole. Looks at the bytes and keeps nothing of them. */
export async function verifyDocument(portal: Portal, bytes: Uint8Array): Promise<Verification> {
  const inspection = inspectPdf(bytes, new Set([await fingerprintOf(portal.certificate)]));
  const { sha256, reference, version } = inspection;
  const named = reference !== null && version !== null ? { reference, version } : undefined;
  const { read } = portal.db;
  const stored =
    (await findSealedContractByHash(read, sha256)) ??
    (await findSealedPartnership(read, { sha256 })) ??
    (named && (await findSealedContract(read, named.reference, named.version))) ??
    (named && (await findSealedPartnership(read, named)));
  return verdict(inspection, stored);
}
