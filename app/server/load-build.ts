import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import type { Runtime } from "../runtime.server.ts";
import { projectRoot } from "./project-root.ts";

/** What the processes take from the bundle besides its pages (app/entry.server.tsx). */
type Entry = typeof import("../entry.server.tsx") & {
  /** Fills an empty demonstration, and tells how far it has come. */
  seedDemoWorld?(runtime: Runtime, tell: (line: string) => void): Promise<void>;
};
export type PortalBuild = ServerBuild & { entry: { module: Entry } };

export const clientFolder = join(projectRoot, "build/client");
export const faviconFile = join(projectRoot, "app/styles/favicon.svg");

export async function loadBuild(): Promise<PortalBuild> {
  return (await import(pathToFileURL(join(projectRoot, "build/server/index.js")).href)) as PortalBuild;
}
