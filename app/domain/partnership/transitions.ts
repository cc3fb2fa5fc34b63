import {
  type AgreementStatus,
  checkRow,
  type TransitionBy,
  type TransitionCheck,
  type TransitionFacts,
  type TransitionRow,
} from "../agreement/transitions.ts";

/** The life of a job-package agreement, but for two things: the employer may begin it, and its term ends it. */
export const partnershipTransitions = {
  "under-review": {
    from: ["draft"],
    by: ["employer", "consultant", "approver"],
    needs: [],
    warns: [],
  },
  draft: { from: ["under-review"], by: ["consultant", "approver"], needs: [], warns: [] },
  "awaiting-signatures": {
    from: ["under-review"],
    by: ["consultant", "approver"],
    needs: ["nothing-missing"],
    warns: [],
  },
  active: { from: ["awaiting-signatures"], by: ["last-signature"], needs: ["every-signature"], warns: [] },
  declined: { from: ["awaiting-signatures"], by: ["signatory"], needs: ["reason"], warns: ["signatures-lost"] },
  withdrawn: {
    from: ["draft", "under-review", "awaiting-signatures"],
    by: ["employer", "consultant", "approver"],
    needs: ["reason"],
    warns: ["signatures-lost"],
  },
  expired: { from: ["awaiting-signatures", "draft"], by: ["clock"], needs: [], warns: [] },
  "ended-early": {
    from: ["active"],
    by: ["employer", "consultant", "approver"],
    needs: ["reason", "last-day"],
    warns: [],
  },
  completed: { from: ["active"], by: ["clock"], needs: [], warns: [] },
} as const satisfies Record<AgreementStatus, TransitionRow>;

export const checkPartnership = (
  to: AgreementStatus,
  from: AgreementStatus,
  by: TransitionBy,
  facts: TransitionFacts = {},
): TransitionCheck => checkRow(partnershipTransitions[to], from, by, facts);
