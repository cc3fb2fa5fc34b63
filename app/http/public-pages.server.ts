import type { RequestHandler } from "express";
import { copenhagenDate } from "#app/domain/shared/copenhagen.ts";
import { runtime } from "#app/runtime.server.ts";
import { catalogueVersion } from "#db/queries/catalogue.server.ts";
import { makePublicPageCache } from "./public-page-cache.server.ts";

const mostPages = 500;

/** Keeps the public pages of this build rendered while the catalogue and the day are the same. */
export const publicPages = (buildId: string): RequestHandler =>
  makePublicPageCache({
    buildId,
    catalogueVersion: () => catalogueVersion(runtime().portal.db.read),
    frame: () => copenhagenDate(runtime().portal.now()),
    maxEntries: mostPages,
  });
