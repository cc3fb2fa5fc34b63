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
