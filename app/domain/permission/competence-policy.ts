import type { AgreementStatus } from "../agreement/transitions.ts";
import type { AssessorRole } from "../competence/competence-card.ts";
import type { Actor } from "./actor.ts";
import { type AgreementOwner, mayHandleAgreement, maySeeAgreement } from "./agreement-policy.ts";

type CardOwner = AgreementOwner & { status: AgreementStatus };

/** As what somebody assesses. Undefined for those who never do: the citizen, the representative, the coordinator. */
export function assessorRoleOf(actor: Actor): AssessorRole | undefined {
  if (actor.kind === "account") {
    if (actor.role === "employer") return "employer";
    return actor.role === "coordinator" ? undefined : "consultant";
  }
  if (actor.slot.startsWith("employer-")) return "employer";
  return actor.slot === "mentor" ? "mentor" : undefined;
}

const isCitizen = (actor: Actor): boolean => actor.kind === "link" && actor.slot === "citizen";

/** The statuses in which a course has begun, so that the card is the workplace's too. */
const begun: readonly AgreementStatus[] = ["active", "ended-early", "completed"];

/**
 * The card belongs to the citizen. Its readers are those who fill it in: the workplace when everybody has signed, the
 * municipality's consultants from the draft on. For everybody else it does not exist.
 */
export function maySeeCard(actor: Actor, agreement: CardOwner): boolean {
  if (!maySeeAgreement(actor, agreement)) return false;
  const role = assessorRoleOf(actor);
  if (role === "consultant") return true;
  return (role !== undefined || isCitizen(actor)) && begun.includes(agreement.status);
}

/**
 * Assessing and linking: the workplace while the course runs. The consultant from the draft on, since what the clarification
 * has shown before decides which training the draft may hold.
 */
export function mayAssess(actor: Actor, agreement: CardOwner): boolean {
  if (!maySeeCard(actor, agreement) || assessorRoleOf(actor) === undefined) return false;
  if (agreement.status === "active") return true;
  return mayHandleAgreement(actor, agreement) && ["draft", "under-review"].includes(agreement.status);
}

export const mayComment = (actor: Actor, agreement: CardOwner): boolean =>
  maySeeCard(actor, agreement) && isCitizen(actor) && agreement.status === "active";
