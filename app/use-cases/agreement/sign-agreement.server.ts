import { consentTexts, consentTextVersion } from "#app/domain/agreement/consent.ts";
import { decideSigning, type SigningRefusal, slotsToSign } from "#app/domain/agreement/signing.ts";
import type { JobPackageTerms } from "#app/domain/agreement/terms.ts";
import { type Actor, actorLabel } from "#app/domain/permission/actor.ts";
import { maySignAs } from "#app/domain/permission/agreement-policy.ts";
import type { Locale } from "#app/domain/shared/localized.ts";
import { plainDate } from "#app/domain/shared/plain-date.ts";
import type { Refusal } from "#app/domain/shared/refusal.ts";
import { ok, type Result, refuse } from "#app/domain/shared/result.ts";
import { sha256 } from "#app/sha256.server.ts";
import type { Db } from "#db/connection.server.ts";
import {
  type Agreement,
  type AgreementVersion,
  findAgreement,
  findVersion,
  listBall,
  listSignatures,
  passBall,
  type Signature,
  saveSignature,
  termsOf,
  updateAgreement,
} from "#db/repositories/agreement-repository.server.ts";
import { appendEvent } from "#db/repositories/event-repository.server.ts";
import { revokeLinks } from "#db/repositories/link-repository.server.ts";
import { queueSigningLink } from "../mail/queue-door.server.ts";
import type { Portal } from "../ports.ts";
import { activateAgreement } from "./activate-agreement.server.ts";
import { type SealedForSignature, sealContract } from "./seal-contract.server.ts";

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

const sentence: Record<SigningRefusal, Refusal> = {
  "not-a-signatory": "not-found",
  "not-awaiting-signatures": "nothing-to-sign",
  "already-signed": "already-signed",
  "others-first": "others-first",
  "other-version": "other-version",
};

type Ready = {
  agreement: Agreement;
  version: AgreementVersion;
  terms: JobPackageTerms;
  signatures: Signature[];
  completes: boolean;
};

/** Two presses that cross each other make the second decide again; more than that is not met in practice. */
const tries = 3;

/**
 * One signature: one row, bound to the version and its hashes. The last one puts the agreement in force, and the sealed
 * contract is stored in the same transaction: an active agreement without its contract does not exist.
 */
export async function signAgreement(
  portal: Portal,
  actor: Actor,
  press: SigningPress,
): Promise<Result<{ completed: boolean }, Refusal>> {
  if (!press.consent) return refuse("consent-missing");
  for (let attempt = 1; attempt <= tries; attempt++) {
    const ready = await decide(portal.db.read, actor, press);
    if (!ready.ok) return ready;
    const signature = signatureOf(portal, actor, press, ready.value);
    const sealed = ready.value.completes
      ? await sealContract(portal, ready.value, [...ready.value.signatures, signature])
      : undefined;
    if (sealed && !sealed.ok) return refuse("contract-not-made");
    const done = await store(portal, actor, press, ready.value, signature, sealed?.value);
    if (done !== "decide-again") return done;
  }
  return refuse("changed-meanwhile");
}

async function decide(db: Db, actor: Actor, press: SigningPress): Promise<Result<Ready, Refusal>> {
  const agreement = await findAgreement(db, press.agreementId);
  if (!agreement || !maySignAs(actor, { ...agreement, approverId: agreement.draft.approverId }, press.slot)) {
    return refuse("not-found");
  }
  if (!agreement.currentVersionId) return refuse("nothing-to-sign");
  if (agreement.currentVersionId !== press.versionId) return refuse("other-version");
  const version = await findVersion(db, agreement.currentVersionId);
  if (!version) throw new Error(`The agreement ${agreement.id} has lost its version`);
  const terms = termsOf(version);
  const signatures = await listSignatures(db, version.id);
  const decision = decideSigning(
    { status: agreement.status, slots: terms.signatories, signed: new Set(signatures.map((s) => s.slot)) },
    press.slot,
  );
  if (!decision.ok) return refuse(sentence[decision.refusal]);
  return ok({ agreement, version, terms, signatures, completes: decision.completes });
}

function signatureOf(portal: Portal, actor: Actor, press: SigningPress, { version, terms }: Ready): Signature {
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
    identifiedBy: actor.email,
    ipAddress: press.ipAddress,
    userAgent: press.userAgent.slice(0, 400),
    consentTextVersion,
    consentTextSha256: sha256(consentTexts[signatory.role][press.locale]),
    locale: press.locale,
    termsSha256: version.termsSha256,
    documentSha256: version.documentSha256,
  };
}

function store(
  portal: Portal,
  actor: Actor,
  press: SigningPress,
  ready: Ready,
  signature: Signature,
  sealed: SealedForSignature | undefined,
): Promise<Result<{ completed: boolean }, Refusal> | "decide-again"> {
  return portal.db.transact(async (tx) => {
    const again = await decide(tx, actor, press);
    if (!again.ok) return again;
    const { agreement, version, terms, signatures, completes } = again.value;
    // Somebody signed between the two: the evidence that was rendered is not the whole any more.
    if (completes !== ready.completes || signatures.length !== ready.signatures.length) return "decide-again" as const;

    await saveSignature(tx, signature);
    await revokeLinks(tx, { agreementId: agreement.id, slot: press.slot, purpose: "sign" }, portal.now());
    await appendEvent(tx, {
      at: signature.signedAt,
      kind: "signed",
      actor: actorLabel(actor),
      municipalityCode: agreement.municipalityCode,
      agreementId: agreement.id,
      data: {
        slot: signature.slot,
        signature: signature.id,
        termsSha256: signature.termsSha256,
        documentSha256: signature.documentSha256,
      },
    });
    if (sealed) {
      await activateAgreement(tx, portal, { agreement, version, terms, sealed });
      return ok({ completed: true });
    }
    await askNext(tx, portal, again.value, press.slot);
    return ok({ completed: false });
  });
}

/** Takes the ball from who signed. When it is the municipality's turn, its approver is asked. */
async function askNext(tx: Db, portal: Portal, { agreement, version, terms, signatures }: Ready, signedNow: string) {
  const signed = new Set([...signatures.map((s) => s.slot), signedNow]);
  const asked = new Set((await listBall(tx, agreement.id)).map((row) => row.holder));
  const until = (await listBall(tx, agreement.id))[0]?.until;
  const holders = slotsToSign({ slots: terms.signatories, signed }).map((slot) => slot.slot);
  await passBall(tx, agreement.id, holders, portal.now(), until ? plainDate(until) : null);
  await updateAgreement(tx, agreement, { updatedAt: portal.now() });
  for (const slot of holders.filter((holder) => !asked.has(holder))) {
    await queueSigningLink(tx, portal, { agreement, version, terms, slot, occasion: "first" });
  }
}
