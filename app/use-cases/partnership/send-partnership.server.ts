import { signingDays, slotsToSign } from "#app/domain/agreement/signing.ts";
import { freezePartnership, missingInPartnership } from "#app/domain/partnership/draft.ts";
import type { PartnershipTerms } from "#app/domain/partnership/terms.ts";
import { checkPartnership } from "#app/domain/partnership/transitions.ts";
import { actorLabel, type StaffActor } from "#app/domain/permission/actor.ts";
import { canonicalJson } from "#app/domain/shared/canonical-json.ts";
import { copenhagenDate } from "#app/domain/shared/copenhagen.ts";
import { addDays } from "#app/domain/shared/plain-date.ts";
import { ok, type Result, refuse } from "#app/domain/shared/result.ts";
import { sha256 } from "#app/sha256.server.ts";
import type { Db } from "#db/connection.server.ts";
import {
  countPartnershipVersions,
  listPackageTitles,
  type Partnership,
  savePartnershipDocument,
  savePartnershipVersion,
  updatePartnership,
} from "#db/repositories/partnership-repository.server.ts";
import { findAccount, findEmployer, findMunicipality } from "#db/repositories/people-repository.server.ts";
import type { FreezeRefusal } from "../agreement/send-to-signature.server.ts";
import type { Portal } from "../ports.ts";
import { logPartnership } from "./log-partnership.server.ts";
import { askToSign } from "./partnership-mail.server.ts";
import { partnershipToHandle } from "./require-partnership.server.ts";

type Ready = { partnership: Partnership; terms: PartnershipTerms; canonical: string };

/** Freezes the terms and asks for signatures, as for a course: printed before the transaction, decided again inside it. */
export async function sendPartnershipToSignature(
  portal: Portal,
  actor: StaffActor,
  partnershipId: string,
): Promise<Result<{ versionId: string }, FreezeRefusal>> {
  const ready = await decide(portal.db.read, portal, actor, partnershipId);
  if (!ready.ok) return ready;
  const frozenAt = portal.now();
  const contract = await portal.press.renderPartnership(ready.value.terms, { createdAt: frozenAt });
  if (!contract.ok) {
    return contract.refusal.kind === "letters-not-in-fonts"
      ? refuse({ why: "letters-not-in-fonts", letters: contract.refusal.letters })
      : refuse({ why: "contract-not-made" });
  }
  return portal.db.transact(async (tx): Promise<Result<{ versionId: string }, FreezeRefusal>> => {
    const again = await decide(tx, portal, actor, partnershipId);
    if (!again.ok) return again;
    const { partnership, terms, canonical } = again.value;
    if (canonical !== ready.value.canonical) return refuse({ why: "changed-meanwhile" });
    const versionId = portal.newId();
    const version = {
      id: versionId,
      partnershipId,
      number: terms.version,
      terms: canonical,
      termsSha256: sha256(canonical),
      documentSha256: contract.value.sha256,
      frozenAt,
      frozenBy: actor.accountId,
    };
    await savePartnershipVersion(tx, version);
    await savePartnershipDocument(tx, {
      id: portal.newId(),
      versionId,
      kind: "frozen",
      bytes: Buffer.from(contract.value.pdf),
      sha256: contract.value.sha256,
      createdAt: frozenAt,
    });
    const until = addDays(copenhagenDate(frozenAt), signingDays);
    await updatePartnership(tx, partnership, {
      status: "awaiting-signatures",
      currentVersionId: versionId,
      signUntil: until,
      updatedAt: frozenAt,
    });
    for (const { slot } of slotsToSign({ slots: terms.signatories, signed: new Set() }))
      await askToSign(tx, portal, { partnership, versionId }, slot, until);
    await logPartnership(tx, portal, partnership, {
      kind: "partnership-sent-to-signature",
      actor: actorLabel(actor),
      data: { version: terms.version, termsSha256: version.termsSha256, documentSha256: version.documentSha256 },
    });
    return ok({ versionId });
  });
}

async function decide(
  db: Db,
  portal: Portal,
  actor: StaffActor,
  partnershipId: string,
): Promise<Result<Ready, FreezeRefusal>> {
  const found = await partnershipToHandle(db, actor, partnershipId);
  if (!found.ok) return refuse({ why: found.refusal });
  const partnership = found.value;
  const { draft } = partnership;
  const check = checkPartnership("awaiting-signatures", partnership.status, actor.role, {
    "nothing-missing": missingInPartnership(draft).length === 0,
  });
  if (check.blocking.includes("nothing-missing")) return refuse({ why: "draft-incomplete" });
  if (!check.can) return refuse({ why: "wrong-status" });

  const employer = await findEmployer(db, partnership.employerId);
  const municipality = await findMunicipality(db, partnership.municipalityCode);
  const consultant = draft.consultantId ? await findAccount(db, draft.consultantId) : undefined;
  const approver = draft.approverId ? await findAccount(db, draft.approverId) : undefined;
  if (!employer || !municipality || !consultant || !approver) return refuse({ why: "draft-incomplete" });
  const titles = new Map((await listPackageTitles(db)).map(({ slug, da, en }) => [slug, { da, en }]));
  if (draft.packages.some(({ slug }) => !titles.has(slug))) return refuse({ why: "package-not-offered" });
  const terms = freezePartnership(draft, {
    reference: partnership.reference,
    version: (await countPartnershipVersions(db, partnership.id)) + 1,
    today: copenhagenDate(portal.now()),
    municipality: { code: municipality.code, name: municipality.name, unitName: municipality.unitName },
    employer: {
      cvrNumber: employer.cvrNumber,
      name: employer.name,
      ownership: employer.ownership,
      glnNumber: employer.glnNumber,
    },
    titles,
    consultant: { name: consultant.name, title: consultant.title },
    approver: { name: approver.name, title: approver.title },
  });
  return ok({ partnership, terms, canonical: canonicalJson(terms) });
}
