import { actorLabel, type StaffActor } from "#app/domain/permission/actor.ts";
import type { Refusal } from "#app/domain/shared/refusal.ts";
import { ok, type Result, refuse } from "#app/domain/shared/result.ts";
import { appendEvent } from "#db/repositories/event-repository.server.ts";
import {
  findInquiry,
  isLivingMatch,
  listMatches,
  saveMatch,
  updateInquiry,
} from "#db/repositories/inquiry-repository.server.ts";
import { findCandidate, setCandidateStatus } from "#db/repositories/people-repository.server.ts";
import type { Portal } from "../ports.ts";

/** Puts one candidate on one place of an inquiry. It waits for approval; the employer sees nothing yet. */
export async function proposeMatch(
  portal: Portal,
  actor: StaffActor,
  { inquiryId, candidateId }: { inquiryId: string; candidateId: string },
): Promise<Result<{ matchId: string }, Refusal>> {
  if (actor.role === "coordinator") return refuse("not-yours");
  return portal.db.transact(async (tx): Promise<Result<{ matchId: string }, Refusal>> => {
    const inquiry = await findInquiry(tx, inquiryId, actor.municipalityCode);
    const candidate = await findCandidate(tx, candidateId, actor.municipalityCode);
    if (!inquiry || !candidate) return refuse("not-found");
    if (inquiry.status === "rejected") return refuse("already-decided");
    if (candidate.status !== "available") return refuse("candidate-not-available");
    const living = (await listMatches(tx, inquiry.id)).filter(isLivingMatch);
    if (living.length >= inquiry.places) return refuse("no-free-place");

    const matchId = portal.newId();
    await saveMatch(tx, {
      id: matchId,
      municipalityCode: actor.municipalityCode,
      inquiryId: inquiry.id,
      candidateId: candidate.id,
      status: "proposed",
      proposedBy: actor.accountId,
      proposedAt: portal.now(),
    });
    await setCandidateStatus(tx, candidate.id, "matched");
    await updateInquiry(tx, inquiry.id, { updatedAt: portal.now() });
    await appendEvent(tx, {
      at: portal.now(),
      kind: "match-proposed",
      actor: actorLabel(actor),
      municipalityCode: actor.municipalityCode,
      data: { match: matchId, inquiry: inquiry.id },
    });
    return ok({ matchId });
  });
}
