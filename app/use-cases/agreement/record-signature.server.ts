import { scanTypeOf } from "#app/domain/agreement/paper-scan.ts";
import { actorLabel, type StaffActor } from "#app/domain/permission/actor.ts";
import { mayHandleAgreement } from "#app/domain/permission/agreement-policy.ts";
import type { Refusal } from "#app/domain/shared/refusal.ts";
import { type Result, refuse } from "#app/domain/shared/result.ts";
import { sha256 } from "#app/sha256.server.ts";
import type { Db } from "#db/connection.server.ts";
import { findVersion, listContacts, termsOf } from "#db/repositories/agreement-repository.server.ts";
import { savePaperScan } from "#db/repositories/change-repository.server.ts";
import { queueMail } from "../mail/queue-mail.server.ts";
import type { Portal } from "../ports.ts";
import { addSignature } from "./add-signature.server.ts";
import { signatureRow } from "./signature-row.server.ts";

export type SignatureToRecord = {
  agreementId: string;
  versionId: string;
  slot: string;
  reason: string;
  witness: string;
  /** The signed paper. Without one, the signature is recorded on the person's behalf. */
  scan: Uint8Array | null;
  ipAddress: string;
  userAgent: string;
};

export const largestScan = 10 * 1024 * 1024;

/**
 * A consultant records what somebody signed on paper, or said before a witness. The municipality's own signature cannot be
 * recorded for it. The person gets a mail about it at once.
 */
export async function recordSignature(
  portal: Portal,
  actor: StaffActor,
  record: SignatureToRecord,
): Promise<Result<{ completed: boolean }, Refusal>> {
  if (record.reason.trim() === "") return refuse("reason-missing");
  if (record.witness.trim() === "") return refuse("witness-missing");
  if (record.slot === "municipality") return refuse("not-yours");
  const scan = record.scan;
  if (scan && scan.byteLength > largestScan) return refuse("scan-too-large");
  const mimeType = scan ? scanTypeOf(scan) : undefined;
  if (scan && !mimeType) return refuse("scan-not-readable");
  const scanId = scan ? portal.newId() : null;

  return addSignature(portal, {
    agreementId: record.agreementId,
    versionId: record.versionId,
    slot: record.slot,
    by: actorLabel(actor),
    may: ({ agreement }) => mayHandleAgreement(actor, agreement),
    make: (round) =>
      signatureRow(
        portal,
        round,
        { ...record, locale: "da" },
        {
          method: scanId ? "paper" : "on-behalf",
          linkId: null,
          accountId: actor.accountId,
          behalfReason: record.reason.trim(),
          witness: record.witness.trim(),
          paperScanId: scanId,
          identifiedBy: actor.email,
        },
      ),
    before: async (tx) => {
      if (scan && mimeType && scanId) {
        await savePaperScan(tx, {
          id: scanId,
          versionId: record.versionId,
          mimeType,
          bytes: Buffer.from(scan),
          sha256: sha256(scan),
          recordedBy: actor.accountId,
          createdAt: portal.now(),
        });
      }
      await tellThePerson(tx, portal, record);
    },
  });
}

/** A copy for the person in whose name it was recorded, so that nothing is signed for somebody unknowing. */
async function tellThePerson(tx: Db, portal: Portal, record: SignatureToRecord): Promise<void> {
  const reached = (await listContacts(tx, record.agreementId)).find(({ slot }) => slot === record.slot);
  const version = await findVersion(tx, record.versionId);
  if (!reached || !version) return;
  const terms = termsOf(version);
  await queueMail(tx, {
    key: `signature-recorded:${record.versionId}:${record.slot}`,
    toAddress: reached.email,
    locale: "da",
    agreementId: record.agreementId,
    at: portal.now(),
    id: portal.newId(),
    message: {
      kind: "signature-recorded",
      reference: terms.reference,
      workplace: terms.productionUnit.name,
      municipality: terms.municipality.name,
      how: record.scan ? "paper" : "on-behalf",
    },
  });
}
