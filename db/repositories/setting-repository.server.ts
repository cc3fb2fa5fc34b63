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
