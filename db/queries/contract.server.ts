import { and, desc, eq } from "drizzle-orm";
import type { Evidence } from "#app/domain/agreement/evidence.ts";
import type { JobPackageTerms } from "#app/domain/agreement/terms.ts";
import type { Actor } from "#app/domain/permission/actor.ts";
import { maySeeAgreement } from "#app/domain/permission/agreement-policy.ts";
import type { Db } from "../connection.server.ts";
import { termsOf } from "../repositories/agreement-repository.server.ts";
import { agreement, agreementVersion, contractDocument } from "../schema/index.ts";

export type ContractText = {
  agreementId: string;
  versionId: string;
  terms: JobPackageTerms;
  termsSha256: string;
  documentSha256: string;
  /** Null until everybody has signed. */
  evidence: Evidence | null;
  /** Whether it is the agreement's current version, the one that shall take its place, or one that does not hold. */
  place: "current" | "pending" | "other";
};

/** A version by what a link knows of it, or by its number in an address. */
export type VersionAsked = { id: string } | { number: number } | undefined;

/** The contract in words: the current version's, or the named one's. Undefined for what the person may not see. */
export async function findContract(
  db: Db,
  actor: Actor,
  agreementId: string,
  asked?: VersionAsked,
): Promise<ContractText | undefined> {
  const found = await findVersionFor(db, actor, agreementId, asked);
  if (!found) return undefined;
  const { version, agreement: owner } = found;
  return {
    agreementId,
    place:
      version.id === owner.currentVersionId ? "current" : version.id === owner.pendingVersionId ? "pending" : "other",
    versionId: version.id,
    terms: termsOf(version),
    termsSha256: version.termsSha256,
    documentSha256: version.documentSha256,
    evidence: await findEvidence(db, version),
  };
}

export type ContractFile = { bytes: Uint8Array; sha256: string; filename: string; sealed: boolean };

/** The contract's bytes: sealed where everybody has signed, else frozen as the parties see it. */
export async function findContractFile(
  db: Db,
  actor: Actor,
  agreementId: string,
  asked?: VersionAsked,
): Promise<ContractFile | undefined> {
  const found = await findVersionFor(db, actor, agreementId, asked);
  if (!found) return undefined;
  const { version } = found;
  // "sealed" sorts after "frozen".
  const [file] = await db
    .select({ bytes: contractDocument.bytes, sha256: contractDocument.sha256, kind: contractDocument.kind })
    .from(contractDocument)
    .where(eq(contractDocument.versionId, version.id))
    .orderBy(desc(contractDocument.kind))
    .limit(1);
  if (!file) return undefined;
  const { reference, version: number } = termsOf(version);
  const sealed = file.kind === "sealed";
  return {
    bytes: file.bytes,
    sha256: file.sha256,
    sealed,
    filename: `${reference}-version-${number}${sealed ? "" : "-til-underskrift"}.pdf`,
  };
}

type Version = typeof agreementVersion.$inferSelect;

async function findVersionFor(db: Db, actor: Actor, agreementId: string, asked: VersionAsked) {
  const [found] = await db
    .select({ version: agreementVersion, agreement })
    .from(agreement)
    .innerJoin(
      agreementVersion,
      asked === undefined
        ? eq(agreementVersion.id, agreement.currentVersionId)
        : and(
            eq(agreementVersion.agreementId, agreement.id),
            "id" in asked ? eq(agreementVersion.id, asked.id) : eq(agreementVersion.number, asked.number),
          ),
    )
    .where(eq(agreement.id, agreementId));
  return found && maySeeAgreement(actor, found.agreement) ? found : undefined;
}

/** The same facts as the evidence page of the sealed PDF. */
async function findEvidence(db: Db, version: Version): Promise<Evidence | null> {
  const [sealed] = await db
    .select({ evidence: contractDocument.evidence })
    .from(contractDocument)
    .where(and(eq(contractDocument.versionId, version.id), eq(contractDocument.kind, "sealed")));
  return sealed?.evidence ?? null;
}
