import type { RequiredCompetence } from "#app/domain/competence/competence.ts";
import { requiredProfile } from "#app/domain/competence/competence-card.ts";
import { type Actor, actorLabel } from "#app/domain/permission/actor.ts";
import { maySeeCard } from "#app/domain/permission/competence-policy.ts";
import type { Refusal } from "#app/domain/shared/refusal.ts";
import { ok, type Result, refuse } from "#app/domain/shared/result.ts";
import type { Db } from "#db/connection.server.ts";
import { type Agreement, findAgreement, findVersion, termsOf } from "#db/repositories/agreement-repository.server.ts";
import type { StoredCard } from "#db/repositories/competence-repository.server.ts";
import { appendEvent, type EventKind } from "#db/repositories/event-repository.server.ts";
import { findJobPackage } from "#db/repositories/job-package-repository.server.ts";
import type { Portal } from "../ports.ts";
import { openCard } from "./open-card.server.ts";

export type CardToWrite = {
  card: StoredCard;
  agreement: Agreement;
  required: readonly RequiredCompetence[];
  /** Appends what was written to the log: which competence, never the words or the level. */
  log(kind: EventKind, data: Record<string, string | null>): Promise<void>;
};

/** The card for somebody who may write on it as `mayWrite` says. Another's does not exist. */
export async function cardToWrite(
  tx: Db,
  portal: Portal,
  actor: Actor,
  agreementId: string,
  mayWrite: (actor: Actor, agreement: Agreement) => boolean,
): Promise<Result<CardToWrite, Extract<Refusal, "not-found" | "wrong-status">>> {
  const agreement = await findAgreement(tx, agreementId);
  if (!agreement || !maySeeCard(actor, agreement)) return refuse("not-found");
  if (!mayWrite(actor, agreement)) {
    // Whoever could write while the course ran is told that it no longer does; a reader never could.
    return refuse(mayWrite(actor, { ...agreement, status: "active" }) ? "wrong-status" : "not-found");
  }
  const jobPackage = await findJobPackage(tx, agreement.jobPackageId);
  if (!jobPackage) throw new Error(`The agreement ${agreement.id} has lost its package`);
  const version = agreement.currentVersionId ? await findVersion(tx, agreement.currentVersionId) : undefined;
  const card = await openCard(tx, portal, agreement, actorLabel(actor));
  return ok({
    card,
    agreement,
    required: requiredProfile(jobPackage.content, version && termsOf(version)),
    log: async (kind, data) => {
      await appendEvent(tx, {
        at: portal.now(),
        kind,
        actor: actorLabel(actor),
        municipalityCode: agreement.municipalityCode,
        agreementId,
        data,
      });
    },
  });
}
