import { consentTexts, consentTextVersion } from "#app/domain/agreement/consent.ts";
import type { Locale } from "#app/domain/shared/localized.ts";
import { sha256 } from "#app/sha256.server.ts";
import type { Signature } from "#db/repositories/agreement-repository.server.ts";
import type { Portal } from "../ports.ts";
import type { SigningRound } from "./signing-round.server.ts";

/** Evidence keeps what a browser says of itself, within reason. */
const longestUserAgent = 400;

type Press = { slot: string; locale: Locale; ipAddress: string; userAgent: string };

/** How the signature came about, and by whom. */
type Identification = Pick<
  Signature,
  "method" | "linkId" | "accountId" | "behalfReason" | "witness" | "paperScanId" | "identifiedBy"
>;

/** The row of a signature, bound to the version, its hashes and the consent text of the role. */
export function signatureRow(
  portal: Portal,
  { version, terms }: SigningRound,
  { slot, locale, ipAddress, userAgent }: Press,
  identification: Identification,
): Signature {
  const signatory = terms.signatories.find((known) => known.slot === slot);
  if (!signatory) throw new Error(`The slot ${slot} is not in the terms`);
  return {
    id: portal.newId(),
    versionId: version.id,
    slot: signatory.slot,
    role: signatory.role,
    name: signatory.name,
    title: signatory.title,
    signedAt: portal.now(),
    ...identification,
    ipAddress,
    userAgent: userAgent.slice(0, longestUserAgent),
    consentTextVersion,
    consentTextSha256: sha256(consentTexts[signatory.role][locale]),
    locale,
    termsSha256: version.termsSha256,
    documentSha256: version.documentSha256,
  };
}
