import type { Json } from "#app/domain/shared/canonical-json.ts";
import type { Db } from "#db/connection.server.ts";
import { appendEvent, type EventKind } from "#db/repositories/event-repository.server.ts";
import type { Partnership } from "#db/repositories/partnership-repository.server.ts";
import type { Portal } from "../ports.ts";

export type PartnershipEvent = Extract<EventKind, `partnership-${string}`>;

/** The log names a partnership in the event's data: its column for agreements is another table's. */
export async function logPartnership(
  tx: Db,
  portal: Portal,
  { id, municipalityCode }: Pick<Partnership, "id" | "municipalityCode">,
  event: { kind: PartnershipEvent; actor: string; data?: { readonly [key: string]: Json } },
): Promise<void> {
  await appendEvent(tx, {
    at: portal.now(),
    kind: event.kind,
    actor: event.actor,
    municipalityCode,
    data: { partnership: id, ...event.data },
  });
}
