import { and, eq, inArray } from "drizzle-orm";
import type { Db } from "../connection.server.ts";
import { agreement, contact } from "../schema/index.ts";

/** The signatory slots that a mail address belongs to, in agreements that are being signed or run. */
export async function listReachableBy(db: Db, key: string): Promise<{ agreementId: string; slot: string }[]> {
  return db
    .select({ agreementId: contact.agreementId, slot: contact.slot })
    .from(contact)
    .innerJoin(agreement, eq(agreement.id, contact.agreementId))
    .where(and(eq(contact.emailKey, key), inArray(agreement.status, ["awaiting-signatures", "active"])))
    .limit(20);
}
