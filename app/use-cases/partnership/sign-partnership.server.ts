import type { PartyRole } from "#app/domain/agreement/party.ts";
import { decideSigning, slotsToSign } from "#app/domain/agreement/signing.ts";
import {
  type PartnershipSigner,
  partnershipConsents,
  partnershipConsentVersion,
} from "#app/domain/partnership/consent.ts";
import type { PartnershipTerms } from "#app/domain/partnership/terms.ts";
import { actorLabel, type StaffActor } from "#app/domain/permission/actor.ts";
import type { Locale } from "#app/domain/shared/localized.ts";
import { plainDate } from "#app/domain/shared/plain-date.ts";
import type { Refusal } from "#app/domain/shared/refusal.ts";
import { ok, type Result, refuse } from "#app/domain/shared/result.ts";
import { sha256 } from "#app/sha256.server.ts";
import type { Db } from "#db/connection.server.ts";
import {
  findPartnership,
  findPartnershipDocument,
  findPartnershipVersion,
  listPartnershipSignatures,
  type Partnership,
  type PartnershipSignature,
  type PartnershipVersion,
  partnershipTermsOf,
  savePartnershipRefusal,
  savePartnershipSignature,
  updatePartnership,
} from "#db/repositories/partnership-repository.server.ts";
import { evidenceOf, type SealedDocument, sealDocument } from "../contract/seal-document.server.ts";
import type { Portal } from "../ports.ts";
import { activatePartnership } from "./activate-partnership.server.ts";
import { logPartnership } from "./log-partnership.server.ts";
import { askToSign, tellSigningStopped } from "./partnership-mail.server.ts";

/** Whoever came by a link to a slot of a partnership, or the municipality's approver, signed in. */
export type PartnershipSignatory =
  | { kind: "link"; linkId: string; partnershipId: string; slot: string; email: string }
  | StaffActor;

const labelOf = (signer: PartnershipSignatory): string =>
  signer.kind === "link" ? `link:${signer.linkId}` : actorLabel(signer);

const slotOf = (signer: PartnershipSignatory): string => (signer.kind === "link" ? signer.slot : "municipality");

const isSigner = (role: PartyRole): role is PartnershipSigner => role in partnershipConsents;

export type PartnershipPress = {
  partnershipId: string;
  versionId: string;
  consent: boolean;
  locale: Locale;
  ipAddress: string;
  userAgent: string;
};

type Round = {
  partnership: Partnership;
  version: PartnershipVersion;
  terms: PartnershipTerms;
  signatures: PartnershipSignature[];
  completes: boolean;
};

const mayDecide = (signer: PartnershipSignatory, partnership: Partnership): boolean =>
  signer.kind === "link"
    ? signer.partnershipId === partnership.id && signer.slot !== "municipality"
    : signer.role === "approver" && signer.accountId === partnership.draft.approverId;

async function decide(
  db: Db,
  signer: PartnershipSignatory,
  { partnershipId, versionId }: { partnershipId: string; versionId: string },
): Promise<Result<Round, Refusal>> {
  const partnership = await findPartnership(db, partnershipId);
  if (!partnership || !mayDecide(signer, partnership)) return refuse("not-found");
  if (partnership.currentVersionId === null) return refuse("nothing-to-sign");
  if (partnership.currentVersionId !== versionId) return refuse("other-version");
  const version = await findPartnershipVersion(db, versionId);
  if (!version) throw new Error(`The partnership ${partnership.id} has lost its version`);
  const terms = partnershipTermsOf(version);
  const signatures = await listPartnershipSignatures(db, versionId);
  const signed = new Set(signatures.map((signature) => signature.slot));
  const decision = decideSigning({ status: partnership.status, slots: terms.signatories, signed }, slotOf(signer));
  if (!decision.ok) {
    if (decision.refusal === "not-a-signatory") return refuse("not-found");
    return refuse(decision.refusal === "not-awaiting-signatures" ? "nothing-to-sign" : decision.refusal);
  }
  return ok({ partnership, version, terms, signatures, completes: decision.completes });
}

/** Two presses that cross each other make the second decide again. */
const tries = 3;

/** One signature, one row. The last one stores the sealed agreement and puts the partnership in force, all at once. */
export async function signPartnership(
  portal: Portal,
  signer: PartnershipSignatory,
  press: PartnershipPress,
): Promise<Result<{ completed: boolean }, Refusal>> {
  if (!press.consent) return refuse("consent-missing");
  for (let attempt = 1; attempt <= tries; attempt++) {
    const ready = await decide(portal.db.read, signer, press);
    if (!ready.ok) return ready;
    const signature = signatureOf(portal, signer, press, ready.value);
    const sealed = ready.value.completes ? await seal(portal, ready.value, signature) : undefined;
    if (sealed && !sealed.ok) return sealed;
    const done = await portal.db.transact(async (tx): Promise<Result<{ completed: boolean }, Refusal> | "again"> => {
      const round = await decide(tx, signer, press);
      if (!round.ok) return round;
      if (round.value.completes !== ready.value.completes) return "again";
      const { partnership, version, terms, signatures } = round.value;
      await savePartnershipSignature(tx, signature);
      await logPartnership(tx, portal, partnership, {
        kind: "partnership-signed",
        actor: labelOf(signer),
        data: { slot: signature.slot, version: version.number, documentSha256: signature.documentSha256 },
      });
      if (sealed) {
        await activatePartnership(tx, portal, { partnership, version, terms, sealed: sealed.value });
        return ok({ completed: true });
      }
      const signed = new Set([...signatures.map((one) => one.slot), signature.slot]);
      const next = slotsToSign({ slots: terms.signatories, signed });
      if (next[0]?.role === "municipality" && partnership.signUntil)
        await askToSign(
          tx,
          portal,
          { partnership, versionId: version.id },
          "municipality",
          plainDate(partnership.signUntil),
        );
      await updatePartnership(tx, partnership, { updatedAt: portal.now() });
      return ok({ completed: false });
    });
    if (done !== "again") return done;
  }
  return refuse("changed-meanwhile");
}

/** Somebody who is asked to sign says no, with a reason: the partnership is declined. */
export async function refusePartnership(
  portal: Portal,
  signer: PartnershipSignatory,
  { reason, ...of }: { partnershipId: string; versionId: string; reason: string },
): Promise<Result<null, Refusal>> {
  if (reason.trim() === "") return refuse("reason-missing");
  return portal.db.transact(async (tx): Promise<Result<null, Refusal>> => {
    const round = await decide(tx, signer, of);
    if (!round.ok) return round;
    const { partnership, version } = round.value;
    const at = portal.now();
    const slot = slotOf(signer);
    await savePartnershipRefusal(tx, { id: portal.newId(), versionId: version.id, slot, reason, refusedAt: at });
    await updatePartnership(tx, partnership, {
      status: "declined",
      statusReason: reason,
      signUntil: null,
      updatedAt: at,
    });
    await tellSigningStopped(tx, portal, partnership, "declined");
    await logPartnership(tx, portal, partnership, {
      kind: "partnership-declined",
      actor: labelOf(signer),
      data: { slot, version: version.number },
    });
    return ok(null);
  });
}

const longestUserAgent = 400;

function signatureOf(
  portal: Portal,
  signer: PartnershipSignatory,
  press: PartnershipPress,
  { version, terms }: Round,
): PartnershipSignature {
  const signatory = terms.signatories.find((known) => known.slot === slotOf(signer));
  if (!signatory || !isSigner(signatory.role)) throw new Error(`No such signatory in ${terms.reference}`);
  return {
    id: portal.newId(),
    versionId: version.id,
    slot: signatory.slot,
    role: signatory.role,
    name: signatory.name,
    title: signatory.title,
    signedAt: portal.now(),
    method: signer.kind,
    linkId: signer.kind === "link" ? signer.linkId : null,
    accountId: signer.kind === "account" ? signer.accountId : null,
    identifiedBy: signer.email,
    ipAddress: press.ipAddress,
    userAgent: press.userAgent.slice(0, longestUserAgent),
    consentTextVersion: partnershipConsentVersion,
    consentTextSha256: sha256(partnershipConsents[signatory.role][press.locale]),
    locale: press.locale,
    termsSha256: version.termsSha256,
    documentSha256: version.documentSha256,
  };
}

export type SealedPartnership = SealedDocument;

async function seal(
  portal: Portal,
  { version, terms, signatures }: Round,
  last: PartnershipSignature,
): Promise<Result<SealedPartnership, "contract-not-made">> {
  const frozen = await findPartnershipDocument(portal.db.read, version.id, "frozen");
  if (!frozen) throw new Error(`The version ${version.id} has no frozen agreement`);
  return sealDocument(portal, {
    frozen: frozen.bytes,
    version,
    terms,
    signatures: [...signatures, last].map(evidenceOf),
  });
}
