import { type MatchRejectReason, matchRejectReasons } from "#app/domain/match/reasons.ts";
import { actorLabel, type StaffActor } from "#app/domain/permission/actor.ts";
import type { Refusal } from "#app/domain/shared/refusal.ts";
import { ok, type Result, refuse } from "#app/domain/shared/result.ts";
import { appendEvent } from "#db/repositories/event-repository.server.ts";
import { findInquiryOf, findMatch, updateMatch } from "#db/repositories/inquiry-repository.server.ts";
import { setCandidateStatus } from "#db/repositories/people-repository.server.ts";
import { settleInquiry } from "../inquiry/settle-inquiry.server.ts";
import type { Portal } from "../ports.ts";
import { askEmployer } from "./ask-employer.server.ts";

export type MatchDecision = { matchId: string } & (
  | { approve: true }
  | { approve: false; reason: string; text: string }
);

/** The consultant's decision on a proposed match. Approved, the employer is asked; rejected, the candidate is free again. */
export async function decideMatch(
  portal: Portal,
  actor: StaffActor,
  decision: MatchDecision,
): Promise<Result<null, Refusal>> {
  if (actor.role === "coordinator") return refuse("not-yours");
  if (!decision.approve && !matchRejectReasons.includes(decision.reason as MatchRejectReason)) {
    return refuse("reason-not-in-list");
  }
  return portal.db.transact(async (tx): Promise<Result<null, Refusal>> => {
    const match = await findMatch(tx, decision.matchId, actor.municipalityCode);
    const inquiry = match && (await findInquiryOf(tx, match.inquiryId));
    if (!match || !inquiry) return refuse("not-found");
    if (match.status !== "proposed") return refuse("already-decided");

    const decided = { decidedBy: actor.accountId, decidedAt: portal.now() };
    if (!decision.approve) {
      await updateMatch(tx, match.id, {
        ...decided,
        status: "rejected",
        reason: decision.reason,
        reasonText: decision.text,
      });
      await setCandidateStatus(tx, match.candidateId, "available");
    } else {
      await updateMatch(tx, match.id, { ...decided, status: "approved" });
      await settleInquiry(tx, portal, inquiry.id);
      await askEmployer(tx, portal, { match, inquiry });
    }
    await appendEvent(tx, {
      at: portal.now(),
      kind: decision.approve ? "match-approved" : "match-rejected",
      actor: actorLabel(actor),
      municipalityCode: actor.municipalityCode,
      data: { match: match.id, ...(decision.approve ? {} : { reason: decision.reason }) },
    });
    return ok(null);
  });
}
