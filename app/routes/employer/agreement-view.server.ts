import { isOver } from "#app/domain/agreement/transitions.ts";
import type { EmployerActor } from "#app/domain/permission/actor.ts";
import { copenhagenDate } from "#app/domain/shared/copenhagen.ts";
import { emailKey } from "#app/domain/shared/free-text.ts";
import type { Locale } from "#app/domain/shared/localized.ts";
import { notFound } from "#app/http/session.server.ts";
import { accessEnds } from "#app/use-cases/mail/queue-door.server.ts";
import type { Portal } from "#app/use-cases/ports.ts";
import { findVersions } from "#db/queries/agreement-versions.server.ts";
import { findEmployerAgreement } from "#db/queries/employer-agreement.server.ts";
import { findSigningRound } from "#db/queries/signing.server.ts";
import { listWaitingApplications } from "#db/queries/vitas.server.ts";
import { changesView } from "../changes-view.server.ts";
import { courseOfDraft, courseOfTerms } from "../municipality/agreement-view.server.ts";
import { decisionsView } from "../staircase-view.server.ts";

/** The employer's own agreement while it may be seen: until twelve weeks after the course. All else is a 404. */
export async function requireOwnAgreement(portal: Portal, actor: EmployerActor, id: string) {
  const found = await findEmployerAgreement(portal.db.read, actor.employerId, id);
  if (!found || accessEnds(found) <= portal.now()) throw notFound();
  return found;
}

/** What the employer's page of one agreement shows. What the consultant has not sent out yet shows its dates only. */
export async function employerAgreementView(portal: Portal, actor: EmployerActor, id: string, locale: Locale) {
  const found = await requireOwnAgreement(portal, actor, id);
  const inDraft = found.status === "draft" || found.status === "under-review";
  const round = inDraft ? undefined : await findSigningRound(portal.db.read, actor, id);
  const versions = inDraft ? undefined : await findVersions(portal.db.read, actor, id);
  const changes = versions && changesView(versions, locale);
  const awaits = found.status === "awaiting-signatures" || changes?.pending?.standing === "awaiting-signatures";
  const toSign = found.signatoryContacts.filter(
    ({ slot }) => awaits && found.ball.some(({ holder }) => holder === slot),
  );
  return {
    id,
    reference: found.reference,
    status: found.status,
    title: found.content.title,
    today: copenhagenDate(portal.now()),
    inDraft,
    ball: found.ball,
    toSign: toSign.map(({ slot, name, email }) => ({
      slot,
      name,
      email,
      mine: emailKey(email) === emailKey(actor.email),
    })),
    facts: {
      unit: found.unit,
      citizen: round?.terms.citizen.name ?? found.firstName,
      municipality: found.municipality,
      consultant: found.consultant,
      startsOn: found.startsOn,
      lastDay: found.lastDay,
      statusReason: found.statusReason,
    },
    course: round ? courseOfTerms(round.terms, found.content) : courseOfDraft(found.draft, found.content),
    signing: round && { parties: round.parties, until: round.until },
    changes,
    milestones: found.milestones,
    staircase: round
      ? await decisionsView(portal.db.read, { ...found, steps: round.terms.steps }, copenhagenDate(portal.now()))
      : undefined,
    waitingForVitas:
      round && !isOver(found.status) ? await listWaitingApplications(portal.db.read, id, round.terms) : [],
    history: found.history,
  };
}
