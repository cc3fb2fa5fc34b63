import { isOver } from "#app/domain/agreement/transitions.ts";
import { actorLabel, type StaffActor } from "#app/domain/permission/actor.ts";
import { emailKey } from "#app/domain/shared/free-text.ts";
import type { Refusal } from "#app/domain/shared/refusal.ts";
import { ok, type Result, refuse } from "#app/domain/shared/result.ts";
import {
  findVersion,
  listBall,
  listContacts,
  saveContacts,
  termsOf,
  updateAgreement,
} from "#db/repositories/agreement-repository.server.ts";
import { appendEvent } from "#db/repositories/event-repository.server.ts";
import { revokeLinks } from "#db/repositories/link-repository.server.ts";
import { queueCourseLink, queueSigningLink } from "../mail/queue-door.server.ts";
import type { Portal } from "../ports.ts";
import { agreementToHandle } from "./require-agreement.server.ts";

/**
 * Corrects how somebody is reached. No signature is touched: addresses stand outside the terms. The old links end, and the
 * new address gets a new one.
 */
export async function correctContact(
  portal: Portal,
  actor: StaffActor,
  { agreementId, slot, email }: { agreementId: string; slot: string; email: string },
): Promise<Result<null, Refusal>> {
  return portal.db.transact(async (tx): Promise<Result<null, Refusal>> => {
    const found = await agreementToHandle(tx, actor, agreementId);
    if (!found.ok) return found;
    const agreement = found.value;
    if (isOver(agreement.status)) return refuse("wrong-status");
    const contacts = await listContacts(tx, agreementId);
    const contact = contacts.find((known) => known.slot === slot);
    if (!contact || slot === "municipality") return refuse("not-found");
    if (contact.emailKey === emailKey(email)) return refuse("nothing-changed");
    if (contacts.some((other) => other.slot !== slot && other.emailKey === emailKey(email)))
      return refuse("address-in-use");

    const at = portal.now();
    await saveContacts(tx, [{ agreementId, slot, name: contact.name, email }]);
    await revokeLinks(tx, { agreementId, slot, purpose: "sign" }, at);
    await revokeLinks(tx, { agreementId, slot, purpose: "course" }, at);
    await updateAgreement(tx, agreement, { updatedAt: at });

    const versionId = agreement.pendingVersionId ?? agreement.currentVersionId;
    const version = versionId ? await findVersion(tx, versionId) : undefined;
    if (version) {
      const door = { agreement, version, terms: termsOf(version), slot, occasion: `corrected:${at}` };
      const hasBall = (await listBall(tx, agreementId)).some(({ holder }) => holder === slot);
      if (hasBall) await queueSigningLink(tx, portal, door);
      if (agreement.status === "active") await queueCourseLink(tx, portal, door);
    }
    await appendEvent(tx, {
      at,
      kind: "contact-corrected",
      actor: actorLabel(actor),
      municipalityCode: agreement.municipalityCode,
      agreementId,
      data: { slot },
    });
    return ok(null);
  });
}
