import { type InquiryRejectReason, inquiryRejectReasons } from "#app/domain/match/reasons.ts";
import { actorLabel, type StaffActor } from "#app/domain/permission/actor.ts";
import type { Refusal } from "#app/domain/shared/refusal.ts";
import { ok, type Result, refuse } from "#app/domain/shared/result.ts";
import { appendEvent } from "#db/repositories/event-repository.server.ts";
import { findInquiry, isLivingMatch, listMatches, updateInquiry } from "#db/repositories/inquiry-repository.server.ts";
import { findJobPackage } from "#db/repositories/job-package-repository.server.ts";
import { findMunicipality, findProductionUnit } from "#db/repositories/people-repository.server.ts";
import { queueMail } from "../mail/queue-mail.server.ts";
import type { Portal } from "../ports.ts";

/** Says no to an inquiry, with a reason from the list; the employer is told. */
export async function rejectInquiry(
  portal: Portal,
  actor: StaffActor,
  { inquiryId, reason, text }: { inquiryId: string; reason: string; text: string },
): Promise<Result<null, Refusal>> {
  if (actor.role === "coordinator") return refuse("not-yours");
  if (!inquiryRejectReasons.includes(reason as InquiryRejectReason)) return refuse("reason-not-in-list");
  return portal.db.transact(async (tx): Promise<Result<null, Refusal>> => {
    const inquiry = await findInquiry(tx, inquiryId, actor.municipalityCode);
    if (!inquiry) return refuse("not-found");
    if (inquiry.status !== "open") return refuse("already-decided");
    const living = (await listMatches(tx, inquiry.id)).some(isLivingMatch);
    if (living) return refuse("already-decided");

    await updateInquiry(tx, inquiry.id, {
      status: "rejected",
      rejectReason: reason,
      rejectText: text,
      updatedAt: portal.now(),
    });
    const [jobPackage, unit, municipality] = [
      await findJobPackage(tx, inquiry.jobPackageId),
      await findProductionUnit(tx, inquiry.productionUnitId),
      await findMunicipality(tx, inquiry.municipalityCode),
    ];
    if (!jobPackage || !unit || !municipality) throw new Error(`The inquiry ${inquiry.id} has lost what it refers to`);
    await queueMail(tx, {
      key: `inquiry-rejected:${inquiry.id}`,
      toAddress: inquiry.contactEmail,
      locale: inquiry.locale,
      at: portal.now(),
      id: portal.newId(),
      message: {
        kind: "inquiry-rejected",
        inquiryReference: inquiry.reference,
        packageTitle: jobPackage.content.title,
        workplace: unit.name,
        municipality: municipality.name,
        unitName: municipality.unitName,
      },
    });
    await appendEvent(tx, {
      at: portal.now(),
      kind: "inquiry-rejected",
      actor: actorLabel(actor),
      municipalityCode: actor.municipalityCode,
      data: { inquiry: inquiry.id, reason },
    });
    return ok(null);
  });
}
