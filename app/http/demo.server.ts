import { runtime } from "#app/runtime.server.ts";
import { notFound } from "./session.server.ts";

/** Pages that only a demonstration has. Elsewhere they do not exist. */
export function requireDemo(): { dataDir: string } {
  const { config } = runtime();
  if (config.mode !== "demo") throw notFound();
  return { dataDir: config.dataDir };
}
