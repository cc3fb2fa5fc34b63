import { ok, type Result, refuse } from "#app/domain/shared/result.ts";
import { appendEvent } from "#db/repositories/event-repository.server.ts";
import { demoClockSetting, findSetting, saveSetting } from "#db/repositories/setting-repository.server.ts";
import type { Portal } from "../ports.ts";

/** Moves the demo's clock forward to a moment. Never back: what has happened has happened. */
export async function moveClock(portal: Portal, to: number): Promise<Result<null, "clock-backwards">> {
  return portal.db.transact(async (tx): Promise<Result<null, "clock-backwards">> => {
    const ahead = Number((await findSetting(tx, demoClockSetting)) ?? 0);
    const further = to - portal.now();
    if (further < 0) return refuse("clock-backwards");
    await saveSetting(tx, demoClockSetting, String(ahead + further));
    await appendEvent(tx, { at: portal.now(), kind: "clock-moved", actor: "demo", data: { milliseconds: further } });
    return ok(null);
  });
}
