import { slotsToSign } from "#app/domain/agreement/signing.ts";
import { plainDate } from "#app/domain/shared/plain-date.ts";
import type { Refusal } from "#app/domain/shared/refusal.ts";
import { ok, type Result, refuse } from "#app/domain/shared/result.ts";
import type { Db } from "#db/connection.server.ts";
import {
  listBall,
  passBall,
  type Signature,
  saveSignature,
  updateAgreement,
} from "#db/repositories/agreement-repository.server.ts";
import { appendEvent } from "#db/repositories/event-repository.server.ts";
import { revokeLinks } from "#db/repositories/link-repository.server.ts";
import { queueSigningLink } from "../mail/queue-door.server.ts";
import type { Portal } from "../ports.ts";
import { activateAgreement } from "./activate-agreement.server.ts";
import { bringChangeIntoForce } from "./bring-change-into-force.server.ts";
import { type SealedForSignature, sealContract } from "./seal-contract.server.ts";
import { decideInRound, findRound, type SigningRound } from "./signing-round.server.ts";

export type SignatureToAdd = {
  agreementId: string;
  versionId: string;
  slot: string;
  /** Who did it, for the event log. */
  by: string;
  /** Whether this person may sign, looked at again inside the transaction. */
  may(round: SigningRound): boolean;
  /** The row, from the round that was decided on. */
  make(round: SigningRound): Signature;
  /** What must be stored before the row. */
  before?(tx: Db): Promise<void>;
};

/** Two presses that cross each other make the second decide again; more than that is not met in practice. */
const tries = 3;

/**
 * One signature: one row, bound to the version and its hashes. The last one puts the version in force, and the sealed
 * contract is stored in the same transaction: a version in force without its contract does not exist.
 */
export async function addSignature(
  portal: Portal,
  added: SignatureToAdd,
): Promise<Result<{ completed: boolean }, Refusal>> {
  for (let attempt = 1; attempt <= tries; attempt++) {
    const ready = await decide(portal.db.read, added);
    if (!ready.ok) return ready;
    const { round, completes } = ready.value;
    const signature = added.make(round);
    const sealed = completes ? await sealContract(portal, round, [...round.signatures, signature]) : undefined;
    if (sealed && !sealed.ok) return refuse("contract-not-made");
    const done = await store(portal, added, ready.value, signature, sealed?.value);
    if (done !== "decide-again") return done;
  }
  return refuse("changed-meanwhile");
}

type Ready = { round: SigningRound; completes: boolean };

async function decide(db: Db, added: SignatureToAdd): Promise<Result<Ready, Refusal>> {
  const found = await findRound(db, added.agreementId, added.versionId);
  if (!found.ok) return found;
  const round = found.value;
  if (!added.may(round)) return refuse("not-found");
  const decision = decideInRound(round, added.slot);
  return decision.ok ? ok({ round, completes: decision.value.completes }) : decision;
}

function store(
  portal: Portal,
  added: SignatureToAdd,
  before: Ready,
  signature: Signature,
  sealed: SealedForSignature | undefined,
): Promise<Result<{ completed: boolean }, Refusal> | "decide-again"> {
  return portal.db.transact(async (tx) => {
    const again = await decide(tx, added);
    if (!again.ok) return again;
    const { round, completes } = again.value;
    // Somebody signed between the two, and made this signature the last: then its contract must be sealed first. Any other
    // order of the signatures makes no difference, however many press at once.
    if (completes !== before.completes) return "decide-again" as const;
    await added.before?.(tx);
    await saveSignature(tx, signature);
    await revokeLinks(tx, { agreementId: round.agreement.id, slot: added.slot, purpose: "sign" }, portal.now());
    await appendEvent(tx, {
      at: signature.signedAt,
      kind: "signed",
      actor: added.by,
      municipalityCode: round.agreement.municipalityCode,
      agreementId: round.agreement.id,
      data: {
        slot: signature.slot,
        signature: signature.id,
        version: round.version.number,
        method: signature.method,
        termsSha256: signature.termsSha256,
        documentSha256: signature.documentSha256,
      },
    });
    if (!sealed) {
      await askNext(tx, portal, round, added.slot);
      return ok({ completed: false });
    }
    const { change } = round;
    if (change) await bringChangeIntoForce(tx, portal, { ...round, change, sealed });
    else await activateAgreement(tx, portal, { ...round, sealed });
    return ok({ completed: true });
  });
}

/** Takes the ball from who signed. When it is the municipality's turn, its approver is asked. */
async function askNext(tx: Db, portal: Portal, round: SigningRound, signedNow: string): Promise<void> {
  const { agreement, version, terms, slots, signatures } = round;
  const signed = new Set([...signatures.map((s) => s.slot), signedNow]);
  const balls = await listBall(tx, agreement.id);
  const asked = new Set(balls.map((row) => row.holder));
  const until = balls[0]?.until;
  const holders = slotsToSign({ slots, signed }).map((slot) => slot.slot);
  await passBall(tx, agreement.id, holders, portal.now(), until ? plainDate(until) : null);
  await updateAgreement(tx, agreement, { updatedAt: portal.now() });
  for (const slot of holders.filter((holder) => !asked.has(holder))) {
    await queueSigningLink(tx, portal, { agreement, version, terms, slot, occasion: "first" });
  }
}
