import { draftDates } from "#app/domain/agreement/draft-dates.ts";
import type { JobPackageTerms } from "#app/domain/agreement/terms.ts";
import { plainDate } from "#app/domain/shared/plain-date.ts";
import type { Db } from "#db/connection.server.ts";
import {
  type Agreement,
  type AgreementVersion,
  findVersion,
  passBall,
  termsOf,
  updateAgreement,
} from "#db/repositories/agreement-repository.server.ts";
import { type AgreementChange, updateChange } from "#db/repositories/change-repository.server.ts";
import { appendEvent } from "#db/repositories/event-repository.server.ts";
import { revokeLinks } from "#db/repositories/link-repository.server.ts";
import type { Portal } from "../ports.ts";
import { replanPromises } from "./replan-promises.server.ts";
import type { SealedForSignature } from "./seal-contract.server.ts";
import { storeSealed } from "./store-version.server.ts";
import { tellOfChange } from "./tell-of-change.server.ts";

type InForce = {
  agreement: Agreement;
  change: AgreementChange;
  version: AgreementVersion;
  terms: JobPackageTerms;
  sealed: SealedForSignature;
};

/** The new version takes the old one's place: its own sealed contract, its dates, its reminders. */
export async function bringChangeIntoForce(tx: Db, portal: Portal, now: InForce): Promise<void> {
  const { agreement, change, version, terms, sealed } = now;
  const at = portal.now();
  await storeSealed(tx, portal, version.id, sealed);
  const changed = {
    ...agreement,
    draft: change.draft,
    currentVersionId: version.id,
    ...draftDates(change.draft, plainDate(agreement.startsOn)),
  };
  await updateAgreement(tx, agreement, {
    draft: changed.draft,
    currentVersionId: version.id,
    pendingVersionId: null,
    startsOn: changed.startsOn,
    endsOn: changed.endsOn,
    updatedAt: at,
  });
  await updateChange(tx, change.id, { state: "in-force", settledAt: at });
  await endFormerHolders(tx, change, terms, agreement.id, at);
  await replanPromises(tx, portal, { agreement: changed, versionId: version.id, terms });
  await passBall(tx, agreement.id, [], at, null);
  await revokeLinks(tx, { agreementId: agreement.id, purpose: "sign" }, at);
  await tellOfChange(tx, portal, changed, { kind: "change-settled", version, how: "in-force" });
  await appendEvent(tx, {
    at,
    kind: "change-in-force",
    actor: change.kind === "schedule" && change.objectedBy === null ? "clock" : "last-signature",
    municipalityCode: agreement.municipalityCode,
    agreementId: agreement.id,
    data: { version: version.number, sealedSha256: sealed.sha256, chainHead: sealed.evidence.chainHead },
  });
}

/** Where a slot has a new holder, such as another mentor, the old one's way in ends. */
async function endFormerHolders(
  tx: Db,
  change: AgreementChange,
  terms: JobPackageTerms,
  agreementId: string,
  at: number,
) {
  const before = await findVersion(tx, change.fromVersionId);
  if (!before) throw new Error(`The change ${change.id} has lost the version before it`);
  for (const { slot, name } of termsOf(before).signatories) {
    if (terms.signatories.some((known) => known.slot === slot && known.name === name)) continue;
    await revokeLinks(tx, { agreementId, slot, purpose: "course" }, at);
  }
}
