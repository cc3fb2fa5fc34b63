import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import { projectRoot } from "./project-root.ts";

/** What the processes take from the bundle besides its pages. */
type Entry = typeof import("../entry.server.tsx");
export type PortalBuild = ServerBuild & { entry: { module: Entry } };

export const clientFolder = join(projectRoot, "build/client");
export const faviconFile = join(projectRoot, "app/styles/favicon.svg");

export async function loadBuild(): Promise<PortalBuild> {
  return (await import(pathToFileURL(join(projectRoot, "build/server/index.js")).href)) as PortalBuild;
}
