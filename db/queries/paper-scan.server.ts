import { and, eq } from "drizzle-orm";
import type { Db } from "../connection.server.ts";
import { agreement, agreementVersion, paperScan } from "../schema/index.ts";

/** A signed paper that was scanned, for its municipality's own people; undefined for everybody else's. */
export async function findScanOf(db: Db, municipalityCode: string, agreementId: string, scanId: string) {
  const [found] = await db
    .select({
      bytes: paperScan.bytes,
      mimeType: paperScan.mimeType,
      reference: agreement.reference,
      version: agreementVersion.number,
    })
    .from(paperScan)
    .innerJoin(agreementVersion, eq(agreementVersion.id, paperScan.versionId))
    .innerJoin(agreement, eq(agreement.id, agreementVersion.agreementId))
    .where(
      and(eq(paperScan.id, scanId), eq(agreement.id, agreementId), eq(agreement.municipalityCode, municipalityCode)),
    );
  return found;
}
