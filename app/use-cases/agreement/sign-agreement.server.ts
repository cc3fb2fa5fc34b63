import { consentTexts, consentTextVersion } from "#app/domain/agreement/consent.ts";
import { type Actor, actorLabel } from "#app/domain/permission/actor.ts";
import { maySignAs } from "#app/domain/permission/agreement-policy.ts";
import type { Locale } from "#app/domain/shared/localized.ts";
import type { Refusal } from "#app/domain/shared/refusal.ts";
import { type Result, refuse } from "#app/domain/shared/result.ts";
import { sha256 } from "#app/sha256.server.ts";
import type { Signature } from "#db/repositories/agreement-repository.server.ts";
import type { Portal } from "../ports.ts";
import { addSignature } from "./add-signature.server.ts";
import type { SigningRound } from "./signing-round.server.ts";

/** What was on the screen when the button was pressed. */
export type SigningPress = {
  agreementId: string;
  slot: string;
  versionId: string;
  consent: boolean;
  locale: Locale;
  ipAddress: string;
  userAgent: string;
};

/** The person whose slot it is signs the version that they saw. */
export async function signAgreement(
  portal: Portal,
  actor: Actor,
  press: SigningPress,
): Promise<Result<{ completed: boolean }, Refusal>> {
  if (!press.consent) return refuse("consent-missing");
  return addSignature(portal, {
    agreementId: press.agreementId,
    versionId: press.versionId,
    slot: press.slot,
    by: actorLabel(actor),
    may: ({ agreement, change }) =>
      maySignAs(actor, { ...agreement, approverId: (change ?? agreement).draft.approverId }, press.slot),
    make: (round) => signatureOf(portal, actor, press, round),
  });
}

/** Evidence keeps what a browser says of itself, within reason. */
const longestUserAgent = 400;

function signatureOf(portal: Portal, actor: Actor, press: SigningPress, { version, terms }: SigningRound): Signature {
  const signatory = terms.signatories.find((known) => known.slot === press.slot);
  if (!signatory) throw new Error(`The slot ${press.slot} is not in the terms`);
  return {
    id: portal.newId(),
    versionId: version.id,
    slot: signatory.slot,
    role: signatory.role,
    name: signatory.name,
    title: signatory.title,
    signedAt: portal.now(),
    method: actor.kind,
    linkId: actor.kind === "link" ? actor.linkId : null,
    accountId: actor.kind === "account" ? actor.accountId : null,
    behalfReason: null,
    witness: null,
    paperScanId: null,
    identifiedBy: actor.email,
    ipAddress: press.ipAddress,
    userAgent: press.userAgent.slice(0, longestUserAgent),
    consentTextVersion,
    consentTextSha256: sha256(consentTexts[signatory.role][press.locale]),
    locale: press.locale,
    termsSha256: version.termsSha256,
    documentSha256: version.documentSha256,
  };
}
