import { foldLedger } from "#app/domain/partnership/ledger.ts";
import type { PlainDate } from "#app/domain/shared/plain-date.ts";
import type { Db } from "#db/connection.server.ts";
import {
  closeReviews,
  listEntries,
  type Partnership,
  updatePartnership,
} from "#db/repositories/partnership-repository.server.ts";
import type { Portal } from "../ports.ts";
import { logPartnership } from "./log-partnership.server.ts";
import { addToLedger } from "./partnership-ledger.server.ts";

/** Ends a partnership. Jobs that are kept for courses under way stay kept; those that are open expire. */
export async function closePartnership(
  tx: Db,
  portal: Portal,
  partnership: Partnership,
  end: { status: "ended-early" | "completed"; reason: string | null; lastDay: PlainDate; actor: string },
): Promise<void> {
  const at = portal.now();
  await updatePartnership(tx, partnership, {
    status: end.status,
    statusReason: end.reason,
    lastDay: end.lastDay,
    updatedAt: at,
  });
  const ledger = foldLedger(await listEntries(tx, partnership.id));
  for (const [slug, { open }] of ledger.packages) {
    if (open === 0) continue;
    await addToLedger(tx, portal, partnership, { kind: "expired", day: end.lastDay, slug, jobs: open }, end.actor);
  }
  await closeReviews(tx, partnership.id, at);
  await logPartnership(tx, portal, partnership, { kind: `partnership-${end.status}`, actor: end.actor });
}
