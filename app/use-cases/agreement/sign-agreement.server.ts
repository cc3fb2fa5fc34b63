import { type Actor, actorLabel } from "#app/domain/permission/actor.ts";
import { maySignAs } from "#app/domain/permission/agreement-policy.ts";
import type { Locale } from "#app/domain/shared/localized.ts";
import type { Refusal } from "#app/domain/shared/refusal.ts";
import { type Result, refuse } from "#app/domain/shared/result.ts";
import type { Portal } from "../ports.ts";
import { addSignature } from "./add-signature.server.ts";
import { signatureRow } from "./signature-row.server.ts";

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
    make: (round) =>
      signatureRow(portal, round, press, {
        method: actor.kind,
        linkId: actor.kind === "link" ? actor.linkId : null,
        accountId: actor.kind === "account" ? actor.accountId : null,
        behalfReason: null,
        witness: null,
        paperScanId: null,
        identifiedBy: actor.email,
      }),
  });
}
