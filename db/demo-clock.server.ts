import { eq } from "drizzle-orm";
import type { Db } from "./connection.server.ts";
import { demoClockSetting } from "./repositories/setting-repository.server.ts";
import { setting } from "./schema/index.ts";

/** How far the demo's clock has been moved forward. Read at every look at the clock, so that all processes agree. */
export function demoClockAhead(db: Db): number {
  const row = db.select({ value: setting.value }).from(setting).where(eq(setting.name, demoClockSetting)).get();
  return Number(row?.value ?? 0);
}
