import { type MatchDeclineReason, matchDeclineReasons } from "#app/domain/match/reasons.ts";
import type { Refusal } from "#app/domain/shared/refusal.ts";
import { ok, type Result, refuse } from "#app/domain/shared/result.ts";
import { findAgreementByMatch } from "#db/repositories/agreement-repository.server.ts";
import { appendEvent } from "#db/repositories/event-repository.server.ts";
import { findMatchOf, updateMatch } from "#db/repositories/inquiry-repository.server.ts";
import { setCandidateStatus } from "#db/repositories/people-repository.server.ts";
import { settleInquiry } from "../inquiry/settle-inquiry.server.ts";
import { openLink } from "../link/open-link.server.ts";
import type { Portal } from "../ports.ts";

export type MatchAnswer = { accept: true } | { accept: false; reason: string; text: string };

/** The employer says yes or no to the candidate, by the link that the approval mailed. */
export async function answerMatch(portal: Portal, token: string, answer: MatchAnswer): Promise<Result<null, Refusal>> {
  if (!answer.accept && !matchDeclineReasons.includes(answer.reason as MatchDeclineReason)) {
    return refuse("reason-not-in-list");
  }
  const link = await openLink(portal, token, "answer-match");
  if (!link.ok) return link;
  const { id: linkId, matchId } = link.value;
  if (!matchId) return refuse("not-found");
  return portal.db.transact(async (tx): Promise<Result<null, Refusal>> => {
    const match = await findMatchOf(tx, matchId);
    if (!match) return refuse("not-found");
    if (match.status !== "approved") return refuse("already-decided");
    if (!answer.accept && (await findAgreementByMatch(tx, match.id))) return refuse("already-decided");

    await updateMatch(tx, match.id, {
      answeredAt: portal.now(),
      ...(answer.accept
        ? { status: "accepted" as const }
        : { status: "declined" as const, reason: answer.reason, reasonText: answer.text }),
    });
    if (!answer.accept) {
      await setCandidateStatus(tx, match.candidateId, "available");
      await settleInquiry(tx, portal, match.inquiryId);
    }
    await appendEvent(tx, {
      at: portal.now(),
      kind: answer.accept ? "match-accepted" : "match-declined",
      actor: `link:${linkId}`,
      municipalityCode: match.municipalityCode,
      data: { match: match.id, ...(answer.accept ? {} : { reason: answer.reason }) },
    });
    return ok(null);
  });
}
