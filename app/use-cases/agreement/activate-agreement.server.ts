import type { JobPackageTerms } from "#app/domain/agreement/terms.ts";
import { plainDate } from "#app/domain/shared/plain-date.ts";
import type { Db } from "#db/connection.server.ts";
import {
  type Agreement,
  type AgreementVersion,
  listContacts,
  passBall,
  updateAgreement,
} from "#db/repositories/agreement-repository.server.ts";
import { appendEvent } from "#db/repositories/event-repository.server.ts";
import { revokeLinks } from "#db/repositories/link-repository.server.ts";
import { findAccount, setCandidateStatus } from "#db/repositories/people-repository.server.ts";
import { queueCourseLink } from "../mail/queue-door.server.ts";
import { queueMail } from "../mail/queue-mail.server.ts";
import { reservePledge } from "../partnership/partnership-ledger.server.ts";
import type { Portal } from "../ports.ts";
import { replanPromises } from "./replan-promises.server.ts";
import type { SealedForSignature } from "./seal-contract.server.ts";
import { storeSealed } from "./store-version.server.ts";

type Activation = {
  agreement: Agreement;
  version: AgreementVersion;
  terms: JobPackageTerms;
  sealed: SealedForSignature;
};

/**
 * Puts an agreement in force: stores the sealed contract, plans its milestones and reminders, and tells every party where to
 * find it.
 */
export async function activateAgreement(
  tx: Db,
  portal: Portal,
  { agreement, version, terms, sealed }: Activation,
): Promise<void> {
  const at = portal.now();
  await updateAgreement(tx, agreement, { status: "active", updatedAt: at });
  await storeSealed(tx, portal, version.id, sealed);
  await replanPromises(tx, portal, { agreement, versionId: version.id, terms });
  await passBall(tx, agreement.id, [], at, null);
  await revokeLinks(tx, { agreementId: agreement.id, purpose: "sign" }, at);
  await setCandidateStatus(tx, agreement.candidateId, "in-course");
  await reservePledge(tx, portal, agreement, "last-signature");

  for (const { slot } of await listContacts(tx, agreement.id)) {
    await queueCourseLink(tx, portal, { agreement, terms, slot, occasion: `active:${version.id}` });
  }
  for (const account of new Set([agreement.drafterId, agreement.draft.approverId])) {
    const told = account ? await findAccount(tx, account) : undefined;
    if (!told) continue;
    await queueMail(tx, {
      key: `agreement-active:${version.id}:${told.id}`,
      toAddress: told.email,
      locale: "da",
      agreementId: agreement.id,
      at,
      id: portal.newId(),
      message: {
        kind: "agreement-active",
        link: { by: "account", agreementId: agreement.id, side: "municipality" },
        role: "consultant",
        reference: agreement.reference,
        workplace: terms.productionUnit.name,
        start: plainDate(agreement.startsOn),
      },
    });
  }
  await appendEvent(tx, {
    at,
    kind: "activated",
    actor: "last-signature",
    municipalityCode: agreement.municipalityCode,
    agreementId: agreement.id,
    data: { version: version.number, sealedSha256: sealed.sha256, chainHead: sealed.evidence.chainHead },
  });
}
