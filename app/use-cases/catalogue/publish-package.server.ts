import type { JobPackageContent } from "#app/domain/job-package/job-package.ts";
import { appendEvent } from "#db/repositories/event-repository.server.ts";
import { findJobPackageBySlug, saveJobPackage } from "#db/repositories/job-package-repository.server.ts";
import type { Portal } from "../ports.ts";

/** Publishes a national package. One of the same name becomes its next version: agreements keep the one they were made on. */
export async function publishNationalPackage(
  portal: Portal,
  content: JobPackageContent,
): Promise<{ packageId: string; version: number }> {
  return portal.db.transact(async (tx) => {
    const before = await findJobPackageBySlug(tx, content.slug);
    if (before && before.municipalityCode !== null) throw new Error(`${content.slug} is a municipality's own package`);
    const packageId = before?.id ?? portal.newId();
    const version = (before?.version ?? 0) + 1;
    await saveJobPackage(tx, {
      id: packageId,
      municipalityCode: null,
      version,
      status: "published",
      content,
      updatedAt: portal.now(),
    });
    await appendEvent(tx, {
      at: portal.now(),
      kind: "package-published",
      actor: "national-catalogue",
      data: { package: content.slug, version },
    });
    return { packageId, version };
  });
}
