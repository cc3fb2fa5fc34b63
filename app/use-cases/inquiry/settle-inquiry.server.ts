import { inquiryStatusWith } from "#app/domain/match/living-match.ts";
import type { Db } from "#db/connection.server.ts";
import { findInquiryOf, listMatches, updateInquiry } from "#db/repositories/inquiry-repository.server.ts";
import type { Portal } from "../ports.ts";

/** After a match has come or gone: whether the inquiry still waits. One that was rejected stays so. */
export async function settleInquiry(tx: Db, portal: Portal, inquiryId: string): Promise<void> {
  const inquiry = await findInquiryOf(tx, inquiryId);
  if (!inquiry || inquiry.status === "rejected") return;
  const status = inquiryStatusWith(inquiry.places, await listMatches(tx, inquiryId));
  await updateInquiry(tx, inquiryId, { status, updatedAt: portal.now() });
}
