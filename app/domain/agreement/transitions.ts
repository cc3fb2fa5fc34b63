import type { AccountRole } from "../permission/actor.ts";

export const agreementStatuses = [
  "draft",
  "under-review",
  "awaiting-signatures",
  "active",
  "declined",
  "withdrawn",
  "expired",
  "ended-early",
  "completed",
] as const;
export type AgreementStatus = (typeof agreementStatuses)[number];

/** Who may make a transition. `signatory`: whoever holds a slot; `last-signature` and `clock` are no persons. */
export type TransitionBy = AccountRole | "signatory" | "last-signature" | "clock";

export type TransitionRow = {
  from: readonly AgreementStatus[];
  by: readonly TransitionBy[];
  needs: readonly TransitionNeed[];
};

export type TransitionNeed =
  | "nothing-missing"
  | "capacity-or-reason"
  | "approved-match"
  | "reason"
  | "last-day"
  | "outcome"
  | "no-open-milestone"
  | "every-signature";

/** Target status → where it may come from, by whom, and what it needs (domain §5). Read by server, view and tests. */
export const transitions = {
  "under-review": { from: ["draft"], by: ["consultant", "approver"], needs: ["nothing-missing"] },
  draft: { from: ["under-review"], by: ["consultant", "approver"], needs: [] },
  "awaiting-signatures": {
    from: ["under-review"],
    by: ["consultant", "approver"],
    needs: ["nothing-missing", "approved-match", "capacity-or-reason"],
  },
  active: { from: ["awaiting-signatures"], by: ["last-signature"], needs: ["every-signature"] },
  declined: { from: ["awaiting-signatures"], by: ["signatory"], needs: ["reason"] },
  withdrawn: {
    from: ["draft", "under-review", "awaiting-signatures"],
    by: ["consultant", "approver"],
    needs: ["reason"],
  },
  expired: { from: ["awaiting-signatures", "draft"], by: ["clock"], needs: [] },
  "ended-early": { from: ["active"], by: ["consultant", "approver", "employer"], needs: ["reason", "last-day"] },
  completed: { from: ["active"], by: ["consultant", "approver"], needs: ["outcome", "no-open-milestone"] },
} as const satisfies Record<AgreementStatus, TransitionRow>;

/** Facts that a transition can depend on. What is not given counts as fulfilled only where the row does not need it. */
export type TransitionFacts = Partial<Record<TransitionNeed, boolean>>;

export type TransitionCheck = { can: boolean; blocking: readonly (TransitionNeed | "wrong-status" | "not-yours")[] };

export function checkTransition(
  to: AgreementStatus,
  from: AgreementStatus,
  by: TransitionBy,
  facts: TransitionFacts = {},
): TransitionCheck {
  const row: TransitionRow = transitions[to];
  if (!row.from.includes(from)) return { can: false, blocking: ["wrong-status"] };
  if (!row.by.includes(by)) return { can: false, blocking: ["not-yours"] };
  const blocking = row.needs.filter((need) => facts[need] !== true);
  return { can: blocking.length === 0, blocking };
}

/** Nothing happens any more. */
export const isOver = (status: AgreementStatus): boolean =>
  ["declined", "withdrawn", "expired", "ended-early", "completed"].includes(status);
