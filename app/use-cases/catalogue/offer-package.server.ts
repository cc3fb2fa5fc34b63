import { findJobPackageBySlug, offerPackage as saveOffer } from "#db/repositories/job-package-repository.server.ts";
import { findMunicipality } from "#db/repositories/people-repository.server.ts";
import type { Portal } from "../ports.ts";

export type Offer = { municipalityCode: string; packageSlug: string; places: number };

/** Offers a published package in a municipality, with so many places; none takes the offer away. Throws on nonsense. */
export async function offerPackage(portal: Portal, { municipalityCode, packageSlug, places }: Offer): Promise<void> {
  if (!Number.isInteger(places) || places < 0) throw new RangeError(`${places} is no number of places`);
  await portal.db.transact(async (tx) => {
    const jobPackage = await findJobPackageBySlug(tx, packageSlug);
    if (jobPackage?.status !== "published") throw new Error(`No package «${packageSlug}» is published`);
    if (!(await findMunicipality(tx, municipalityCode))) throw new Error(`No municipality ${municipalityCode} is open`);
    await saveOffer(tx, municipalityCode, jobPackage.id, places);
  });
}
