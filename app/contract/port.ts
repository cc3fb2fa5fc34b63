import type { JobPackageTerms } from "#app/domain/agreement/terms.ts";

export type { Evidence, SignatureEvidence } from "#app/domain/agreement/evidence.ts";

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
