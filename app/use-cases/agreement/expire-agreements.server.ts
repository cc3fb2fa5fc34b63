import { draftLifeMs } from "#app/domain/agreement/expiry.ts";
import { copenhagenDate } from "#app/domain/shared/copenhagen.ts";
import type { PlainDate } from "#app/domain/shared/plain-date.ts";
import type { Db } from "#db/connection.server.ts";
import {
  type Agreement,
  findAgreement,
  listBall,
  listOverdue,
  listUntouched,
} from "#db/repositories/agreement-repository.server.ts";
import { findChangeTo } from "#db/repositories/change-repository.server.ts";
import { appendEvent } from "#db/repositories/event-repository.server.ts";
import type { Portal } from "../ports.ts";
import { endChange } from "./settle-change.server.ts";
import { stopSigning } from "./stop-signing.server.ts";

/** The clock's part: signing that ran past its last day, and drafts that nobody touched for twelve weeks. */
export async function expireAgreements(portal: Portal): Promise<{ expired: number }> {
  const today = copenhagenDate(portal.now());
  const overdue = await listOverdue(portal.db.read, today);
  const forgotten = await listUntouched(portal.db.read, "draft", portal.now() - draftLifeMs);
  let expired = 0;
  for (const id of new Set([...overdue, ...forgotten.map((draft) => draft.id)])) {
    expired += await portal.db.transact(async (tx) => {
      const agreement = await findAgreement(tx, id);
      return agreement && (await expire(tx, portal, agreement, today)) ? 1 : 0;
    });
  }
  return { expired };
}

async function expire(tx: Db, portal: Portal, agreement: Agreement, today: PlainDate): Promise<boolean> {
  const overdue = (await listBall(tx, agreement.id)).some((row) => row.until !== null && row.until < today);
  const change = agreement.pendingVersionId ? await findChangeTo(tx, agreement.pendingVersionId) : undefined;
  if (agreement.status === "active") {
    if (change?.state !== "awaiting-signatures" || !overdue) return false;
    await endChange(tx, portal, agreement, change, "expired", "clock");
    return true;
  }
  const untouched = agreement.status === "draft" && agreement.updatedAt < portal.now() - draftLifeMs;
  if (!(agreement.status === "awaiting-signatures" && overdue) && !untouched) return false;
  await stopSigning(tx, portal, agreement, { status: "expired", reason: null });
  await appendEvent(tx, {
    at: portal.now(),
    kind: "expired",
    actor: "clock",
    municipalityCode: agreement.municipalityCode,
    agreementId: agreement.id,
  });
  return true;
}
