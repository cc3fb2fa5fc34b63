import { actorLabel, type StaffActor } from "#app/domain/permission/actor.ts";
import { type HourlyRates, withRates } from "#app/domain/statute/hourly-rates.ts";
import { appendEvent } from "#db/repositories/event-repository.server.ts";
import { listHourlyRates, saveHourlyRates } from "#db/repositories/hourly-rates-repository.server.ts";
import type { Portal } from "../ports.ts";

/** Enters rates into the municipality's own table, or puts those of the same day right. */
export async function setHourlyRates(portal: Portal, actor: StaffActor, rates: HourlyRates): Promise<void> {
  const { municipalityCode } = actor;
  await portal.db.transact(async (tx) => {
    const table = await listHourlyRates(tx, municipalityCode);
    if (table.some((row) => JSON.stringify(row) === JSON.stringify(rates))) return;
    await saveHourlyRates(tx, municipalityCode, withRates(table, rates));
    await appendEvent(tx, {
      at: portal.now(),
      kind: "hourly-rates-set",
      actor: actorLabel(actor),
      municipalityCode,
      data: rates,
    });
  });
}
