import { and, eq } from "drizzle-orm";
import type { Instant } from "#app/domain/shared/copenhagen.ts";
import type { Db } from "../connection.server.ts";
import { agreement, agreementVersion, contractDocument } from "../schema/index.ts";

/** What is known of a sealed contract without its bytes. */
export type SealedContractRow = { sha256: string; reference: string; version: number; sealedAt: Instant };

const facts = {
  sha256: contractDocument.sha256,
  reference: agreement.reference,
  version: agreementVersion.number,
  sealedAt: contractDocument.createdAt,
};

export async function findSealedContractByHash(db: Db, sha256: string): Promise<SealedContractRow | undefined> {
  const rows = await db
    .select(facts)
    .from(contractDocument)
    .innerJoin(agreementVersion, eq(agreementVersion.id, contractDocument.versionId))
    .innerJoin(agreement, eq(agreement.id, agreementVersion.agreementId))
    .where(and(eq(contractDocument.sha256, sha256), eq(contractDocument.kind, "sealed")));
  return rows[0];
}

/** The sealed contract of a reference's version. */
export async function findSealedContract(
  db: Db,
  reference: string,
  version: number,
): Promise<SealedContractRow | undefined> {
  const rows = await db
    .select(facts)
    .from(agreement)
    .innerJoin(
      agreementVersion,
      and(eq(agreementVersion.agreementId, agreement.id), eq(agreementVersion.number, version)),
    )
    .innerJoin(
      contractDocument,
      and(eq(contractDocument.versionId, agreementVersion.id), eq(contractDocument.kind, "sealed")),
    )
    .where(eq(agreement.reference, reference));
  return rows[0];
}
