import { copenhagenDate } from "#app/domain/shared/copenhagen.ts";
import { findAgreement, listBall, listByStatus, listUntouched } from "#db/repositories/agreement-repository.server.ts";
import { appendEvent } from "#db/repositories/event-repository.server.ts";
import type { Portal } from "../ports.ts";
import { stopSigning } from "./stop-signing.server.ts";

const draftLifeMs = 12 * 7 * 86_400_000;

/** The clock's part: signing that ran past its last day, and drafts that nobody touched for twelve weeks. */
export async function expireAgreements(portal: Portal): Promise<{ expired: number }> {
  const today = copenhagenDate(portal.now());
  const waiting = await listByStatus(portal.db.read, "awaiting-signatures");
  const forgotten = await listUntouched(portal.db.read, "draft", portal.now() - draftLifeMs);
  let expired = 0;
  for (const { id } of [...waiting, ...forgotten]) {
    expired += await portal.db.transact(async (tx) => {
      const agreement = await findAgreement(tx, id);
      if (!agreement) return 0;
      const overdue = (await listBall(tx, id)).some((row) => row.until !== null && row.until < today);
      const untouched = agreement.status === "draft" && agreement.updatedAt < portal.now() - draftLifeMs;
      if (!(agreement.status === "awaiting-signatures" && overdue) && !untouched) return 0;
      await stopSigning(tx, portal, agreement, { status: "expired", reason: null });
      await appendEvent(tx, {
        at: portal.now(),
        kind: "expired",
        actor: "clock",
        municipalityCode: agreement.municipalityCode,
        agreementId: id,
      });
      return 1;
    });
  }
  return { expired };
}
