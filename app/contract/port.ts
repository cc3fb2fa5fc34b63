import type { PartyRole } from "#app/domain/agreement/party.ts";
import type { JobPackageTerms } from "#app/domain/agreement/terms.ts";

/** One signature as the evidence page tells it. Times are UTC milliseconds, shown in Europe/Copenhagen. */
export type SignatureEvidence = {
  slot: string;
  role: PartyRole;
  name: string;
  title: string;
  signedAt: number;
  /** `link`: a personal link sent by mail; `account`: signed in. */
  method: "link" | "account";
  /** The mail address that got the link, or the account's. */
  identifiedBy: string;
  ipAddress: string;
  userAgent: string;
  consentTextVersion: string;
  /** SHA-256 of the canonical terms that the signer saw. */
  termsSha256: string;
  /** SHA-256 of the frozen PDF that the signer saw. */
  documentSha256: string;
};

export type Evidence = {
  termsSha256: string;
  documentSha256: string;
  sealedAt: number;
  signatures: readonly SignatureEvidence[];
  /** Head of the event log's hash chain when the contract was sealed. */
  chainHead: string;
};

export type FrozenContract = { pdf: Uint8Array; sha256: string };
export type SealedContract = { pdf: Uint8Array; sha256: string };

export type Certificate = { p12: Uint8Array; passphrase: string };

/** Why a contract could not be made; each has a sentence in the dictionaries. */
export type ContractRefusal =
  | { kind: "letters-not-in-fonts"; text: string; letters: string[] }
  | { kind: "text-layer-differs"; missing: string[] }
  | { kind: "render-timed-out"; milliseconds: number }
  | { kind: "render-failed"; message: string };

export type TermsForContract = JobPackageTerms;

/** What /verificer answers about an uploaded file. */
export type Verification =
  | { verdict: "ours-and-whole"; reference: string; version: number; sealedAt: number; sha256: string }
  | {
      verdict: "ours-but-changed";
      why: "digest-mismatch" | "changed-after-seal" | "not-the-stored-bytes" | "unknown-certificate-copy";
      reference: string | null;
    }
  | { verdict: "not-ours"; why: "not-a-pdf" | "no-seal" | "other-seal" | "damaged" };
