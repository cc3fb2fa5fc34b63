import { sql } from "drizzle-orm";
import type { Db } from "../connection.server.ts";
import { counter } from "../schema/index.ts";

/** The next running number under a name, from 1. */
export async function nextNumber(tx: Db, name: string): Promise<number> {
  const [row] = await tx
    .insert(counter)
    .values({ name, value: 1 })
    .onConflictDoUpdate({ target: counter.name, set: { value: sql`${counter.value} + 1` } })
    .returning();
  if (!row) throw new Error(`No number came from the counter ${name}`);
  return row.value;
}
