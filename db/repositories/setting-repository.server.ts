import { eq } from "drizzle-orm";
import type { Db } from "../connection.server.ts";
import { setting } from "../schema/index.ts";

/** Milliseconds by which the demo's clock is ahead of the real one. */
export const demoClockSetting = "demo-clock-ahead-ms";

export async function findSetting(db: Db, name: string): Promise<string | undefined> {
  const [row] = await db.select().from(setting).where(eq(setting.name, name));
  return row?.value;
}

export async function saveSetting(tx: Db, name: string, value: string): Promise<void> {
  await tx.insert(setting).values({ name, value }).onConflictDoUpdate({ target: setting.name, set: { value } });
}

/** Weeks without a milestone reached, after which a course stands still. */
export const stalledWeeksSetting = "stalled-after-weeks";
const stalledAfterWeeks = 4;

/** Four weeks, until a setting says otherwise. */
export async function findStalledWeeks(db: Db): Promise<number> {
  const weeks = Number(await findSetting(db, stalledWeeksSetting));
  return Number.isInteger(weeks) && weeks > 0 ? weeks : stalledAfterWeeks;
}
