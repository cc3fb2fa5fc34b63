import type { Actor } from "./actor.ts";

export type AgreementOwner = { id: string; municipalityCode: string; employerId: string };

/** A person sees what their party may see; for everybody else the agreement does not exist. */
export function maySeeAgreement(actor: Actor, agreement: AgreementOwner): boolean {
  if (actor.kind === "link") return actor.agreementId === agreement.id;
  if (actor.role === "employer") return actor.employerId === agreement.employerId;
  return actor.municipalityCode === agreement.municipalityCode;
}

/** Writing a draft, sending it out, withdrawing and completing it: consultants and approvers of its municipality. */
export const mayHandleAgreement = (actor: Actor, agreement: AgreementOwner): boolean =>
  actor.kind === "account" &&
  (actor.role === "consultant" || actor.role === "approver") &&
  maySeeAgreement(actor, agreement);

/** Recording that a statutory application was filed: those who file it, the employer's people or the municipality's. */
export const mayFileApplication = (actor: Actor, agreement: AgreementOwner): boolean =>
  mayHandleAgreement(actor, agreement) ||
  (maySeeAgreement(actor, agreement) &&
    (actor.kind === "link" ? actor.slot.startsWith("employer-") : actor.role === "employer"));

/**
 * Signing, and refusing to, is the right of one person: the holder of the link that was mailed to the slot, and for the
 * municipality the approver whom the agreement names, signed in.
 */
export function maySignAs(
  actor: Actor,
  agreement: AgreementOwner & { approverId: string | null },
  slot: string,
): boolean {
  if (actor.kind === "link")
    return actor.agreementId === agreement.id && actor.slot === slot && slot !== "municipality";
  return (
    actor.role === "approver" &&
    actor.municipalityCode === agreement.municipalityCode &&
    actor.accountId === agreement.approverId &&
    slot === "municipality"
  );
}
