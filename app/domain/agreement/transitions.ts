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
  /** What whoever does it should know first. It stands in nobody's way. */
  warns: readonly TransitionWarning[];
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

export const transitionWarnings = [
  "rule-set-aside",
  "last-place",
  "starts-before-signed",
  "signatures-lost",
  "open-milestones",
  "change-falls-away",
] as const;
export type TransitionWarning = (typeof transitionWarnings)[number];

/** Target status → where it may come from, by whom, and what it needs (domain §5). Read by server, view and tests. */
export const transitions = {
  "under-review": {
    from: ["draft"],
    by: ["consultant", "approver"],
    needs: ["nothing-missing"],
    warns: ["rule-set-aside", "last-place"],
  },
  draft: { from: ["under-review"], by: ["consultant", "approver"], needs: [], warns: [] },
  "awaiting-signatures": {
    from: ["under-review"],
    by: ["consultant", "approver"],
    needs: ["nothing-missing", "approved-match", "capacity-or-reason"],
    warns: ["rule-set-aside", "last-place", "starts-before-signed"],
  },
  active: { from: ["awaiting-signatures"], by: ["last-signature"], needs: ["every-signature"], warns: [] },
  declined: { from: ["awaiting-signatures"], by: ["signatory"], needs: ["reason"], warns: ["signatures-lost"] },
  withdrawn: {
    from: ["draft", "under-review", "awaiting-signatures"],
    by: ["consultant", "approver"],
    needs: ["reason"],
    warns: ["signatures-lost"],
  },
  expired: { from: ["awaiting-signatures", "draft"], by: ["clock"], needs: [], warns: [] },
  "ended-early": {
    from: ["active"],
    by: ["consultant", "approver", "employer"],
    needs: ["reason", "last-day"],
    warns: ["open-milestones", "change-falls-away"],
  },
  completed: {
    from: ["active"],
    by: ["consultant", "approver"],
    needs: ["outcome", "no-open-milestone"],
    warns: ["change-falls-away"],
  },
} as const satisfies Record<AgreementStatus, TransitionRow>;

/** Facts that a transition can depend on. What is not given counts as fulfilled only where the row does not need it. */
export type TransitionFacts = Partial<Record<TransitionNeed | TransitionWarning, boolean>>;

export type TransitionCheck = {
  can: boolean;
  blocking: readonly (TransitionNeed | "wrong-status" | "not-yours")[];
  warnings: readonly TransitionWarning[];
};

export const checkTransition = (
  to: AgreementStatus,
  from: AgreementStatus,
  by: TransitionBy,
  facts: TransitionFacts = {},
): TransitionCheck => checkRow(transitions[to], from, by, facts);

/** One row of a transition table, of this one or of the partnerships'. */
export function checkRow(
  row: TransitionRow,
  from: AgreementStatus,
  by: TransitionBy,
  facts: TransitionFacts,
): TransitionCheck {
  if (!row.from.includes(from)) return { can: false, blocking: ["wrong-status"], warnings: [] };
  if (!row.by.includes(by)) return { can: false, blocking: ["not-yours"], warnings: [] };
  const blocking = row.needs.filter((need) => facts[need] !== true);
  return { can: blocking.length === 0, blocking, warnings: row.warns.filter((warning) => facts[warning] === true) };
}

/** Nothing happens any more. */
export const isOver = (status: AgreementStatus): boolean =>
  ["declined", "withdrawn", "expired", "ended-early", "completed"].includes(status);
