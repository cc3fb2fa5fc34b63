import { asc, eq } from "drizzle-orm";
import type { JobPackageTerms } from "#app/domain/agreement/terms.ts";
import type { AgreementStatus } from "#app/domain/agreement/transitions.ts";
import type { Actor } from "#app/domain/permission/actor.ts";
import { maySeeAgreement } from "#app/domain/permission/agreement-policy.ts";
import type { Instant } from "#app/domain/shared/copenhagen.ts";
import { type PlainDate, plainDate } from "#app/domain/shared/plain-date.ts";
import type { Db } from "../connection.server.ts";
import { termsOf } from "../repositories/agreement-repository.server.ts";
import {
  account,
  agreement,
  agreementChange,
  agreementVersion,
  ball,
  signature,
  signatureRefusal,
} from "../schema/index.ts";

export type VersionSignature = { slot: string; signedAt: Instant; versionNumber: number };

export type StoredVersion = {
  id: string;
  number: number;
  frozenAt: Instant;
  terms: JobPackageTerms;
  refusal: { slot: string; reason: string } | null;
  /** Null for an agreement's first version. */
  change: {
    fromVersionId: string;
    kind: "schedule" | "substance";
    state: "objection-window" | "awaiting-signatures" | "in-force" | "declined" | "withdrawn" | "expired";
    reason: string;
    mustSign: string[];
    objectUntil: PlainDate | null;
    objectedBy: string | null;
    objection: string | null;
    proposedBy: string;
    proposedAt: Instant;
    settledAt: Instant | null;
  } | null;
};

export type AgreementVersions = {
  agreementId: string;
  status: AgreementStatus;
  currentVersionId: string | null;
  pendingVersionId: string | null;
  /** Oldest first. */
  versions: StoredVersion[];
  signatures: VersionSignature[];
  balls: { holder: string; since: Instant; until: PlainDate | null }[];
};

/**
 * All that an agreement has said and was asked to say, for whoever may see it. Three statements, however many versions there
 * are.
 */
export async function findVersions(db: Db, actor: Actor, agreementId: string): Promise<AgreementVersions | undefined> {
  const rows = await db
    .select({
      agreement: {
        id: agreement.id,
        municipalityCode: agreement.municipalityCode,
        employerId: agreement.employerId,
        status: agreement.status,
        currentVersionId: agreement.currentVersionId,
        pendingVersionId: agreement.pendingVersionId,
      },
      version: {
        id: agreementVersion.id,
        number: agreementVersion.number,
        frozenAt: agreementVersion.frozenAt,
        terms: agreementVersion.terms,
      },
      refusal: { slot: signatureRefusal.slot, reason: signatureRefusal.reason },
      change: {
        fromVersionId: agreementChange.fromVersionId,
        kind: agreementChange.kind,
        state: agreementChange.state,
        reason: agreementChange.reason,
        mustSign: agreementChange.mustSign,
        objectUntil: agreementChange.objectUntil,
        objectedBy: agreementChange.objectedBy,
        objection: agreementChange.objection,
        proposedAt: agreementChange.proposedAt,
        settledAt: agreementChange.settledAt,
      },
      proposedBy: account.name,
    })
    .from(agreement)
    .innerJoin(agreementVersion, eq(agreementVersion.agreementId, agreement.id))
    .leftJoin(agreementChange, eq(agreementChange.toVersionId, agreementVersion.id))
    .leftJoin(account, eq(account.id, agreementChange.proposedBy))
    .leftJoin(signatureRefusal, eq(signatureRefusal.versionId, agreementVersion.id))
    .where(eq(agreement.id, agreementId))
    .orderBy(asc(agreementVersion.number));
  const [first] = rows;
  if (!first || !maySeeAgreement(actor, first.agreement)) return undefined;
  const signatures = await db
    .select({ slot: signature.slot, signedAt: signature.signedAt, versionNumber: agreementVersion.number })
    .from(agreementVersion)
    .innerJoin(signature, eq(signature.versionId, agreementVersion.id))
    .where(eq(agreementVersion.agreementId, agreementId))
    .orderBy(asc(agreementVersion.number), asc(signature.signedAt));
  const balls = await db.select().from(ball).where(eq(ball.agreementId, agreementId)).orderBy(asc(ball.holder));
  return {
    agreementId,
    status: first.agreement.status,
    currentVersionId: first.agreement.currentVersionId,
    pendingVersionId: first.agreement.pendingVersionId,
    versions: rows.map(({ version, change, refusal, proposedBy }) => ({
      ...version,
      terms: termsOf(version),
      refusal,
      change: change && {
        ...change,
        objectUntil: change.objectUntil === null ? null : plainDate(change.objectUntil),
        proposedBy: proposedBy ?? "",
      },
    })),
    signatures,
    balls: balls.map(({ holder, since, until }) => ({
      holder,
      since,
      until: until === null ? null : plainDate(until),
    })),
  };
}
