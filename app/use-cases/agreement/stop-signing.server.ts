import type { Db } from "#db/connection.server.ts";
import {
  type Agreement,
  findVersion,
  listContacts,
  passBall,
  termsOf,
  updateAgreement,
} from "#db/repositories/agreement-repository.server.ts";
import { findMatchOf, updateMatch } from "#db/repositories/inquiry-repository.server.ts";
import { revokeLinks } from "#db/repositories/link-repository.server.ts";
import { findAccount, setCandidateStatus } from "#db/repositories/people-repository.server.ts";
import { settleInquiry } from "../inquiry/settle-inquiry.server.ts";
import { queueMail } from "../mail/queue-mail.server.ts";
import type { Portal } from "../ports.ts";

/** Ends a draft or a round of signing for good: links stop working, the candidate is free, and who was asked is told. */
export async function stopSigning(
  tx: Db,
  portal: Portal,
  agreement: Agreement,
  how: { status: "declined" | "withdrawn" | "expired"; reason: string | null },
): Promise<void> {
  const at = portal.now();
  await updateAgreement(tx, agreement, { status: how.status, statusReason: how.reason, updatedAt: at });
  await passBall(tx, agreement.id, [], at, null);
  await revokeLinks(tx, { agreementId: agreement.id, purpose: "sign" }, at);
  await updateMatch(tx, agreement.matchId, { status: "ended" });
  const match = await findMatchOf(tx, agreement.matchId);
  if (match) await settleInquiry(tx, portal, match.inquiryId);
  await setCandidateStatus(tx, agreement.candidateId, "available");

  const version = agreement.currentVersionId ? await findVersion(tx, agreement.currentVersionId) : undefined;
  if (!version) return;
  const terms = termsOf(version);
  const drafter = await findAccount(tx, agreement.drafterId);
  const told = (await listContacts(tx, agreement.id)).map(({ slot, email }) => ({ slot, email }));
  if (drafter) told.push({ slot: "consultant", email: drafter.email });
  for (const { slot, email } of told) {
    await queueMail(tx, {
      key: `signing-stopped:${version.id}:${slot}`,
      toAddress: email,
      locale: "da",
      agreementId: agreement.id,
      at,
      id: portal.newId(),
      message: {
        kind: "signing-stopped",
        reference: agreement.reference,
        workplace: terms.productionUnit.name,
        municipality: terms.municipality.name,
        why: how.status,
      },
    });
  }
}
