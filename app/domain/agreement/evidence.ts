import type { Instant } from "../shared/copenhagen.ts";
import type { PartyRole } from "./party.ts";
import type { SignatureMethod } from "./signing.ts";

/** One signature as the evidence page tells it. */
export type SignatureEvidence = {
  slot: string;
  role: PartyRole;
  name: string;
  title: string;
  signedAt: Instant;
  method: SignatureMethod;
  /** The mail address that got the link, or the account's. */
  identifiedBy: string;
  ipAddress: string;
  userAgent: string;
  consentTextVersion: string;
  /** SHA-256 of the canonical terms that the signer saw. */
  termsSha256: string;
  /** SHA-256 of the frozen PDF that the signer saw. */
  documentSha256: string;
  /** Recorded by a consultant: why, who saw it, and the scanned paper's hash where there is one. */
  recorded?: { reason: string; witness: string; scanSha256: string | null };
  /** The earlier version that was signed, where nothing that concerns the role has changed since. */
  standsFromVersion?: number;
};

/** What a sealed contract's evidence page tells, and what is attached to it as data. */
export type Evidence = {
  termsSha256: string;
  documentSha256: string;
  sealedAt: Instant;
  signatures: readonly SignatureEvidence[];
  /** Head of the event log's hash chain when the contract was sealed. */
  chainHead: string;
};
