import type { AgreementDraft } from "#app/domain/agreement/draft.ts";
import { rowTitles } from "#app/domain/agreement/row-titles.ts";
import { signingDays } from "#app/domain/agreement/signing.ts";
import type { JobPackageTerms } from "#app/domain/agreement/terms.ts";
import {
  type AgreementStatus,
  agreementStatuses,
  checkTransition,
  isOver,
  type TransitionFacts,
  type TransitionWarning,
} from "#app/domain/agreement/transitions.ts";
import type { JobPackageContent } from "#app/domain/job-package/job-package.ts";
import type { StaffActor } from "#app/domain/permission/actor.ts";
import { mayHandleAgreement } from "#app/domain/permission/agreement-policy.ts";
import { copenhagenDate } from "#app/domain/shared/copenhagen.ts";
import type { Locale } from "#app/domain/shared/localized.ts";
import { addDays, plainDate } from "#app/domain/shared/plain-date.ts";
import { type DraftReview, reviewDraft } from "#app/use-cases/agreement/review-draft.server.ts";
import type { Portal } from "#app/use-cases/ports.ts";
import { findVersions } from "#db/queries/agreement-versions.server.ts";
import {
  findAgreementCase,
  findPendingChange,
  listReached,
  type StoredAgreement,
} from "#db/queries/municipality-agreement.server.ts";
import { listWaitingApplications } from "#db/queries/vitas.server.ts";
import { changesView, partiesTo } from "../changes-view.server.ts";
import { staircaseView } from "../staircase-view.server.ts";

/** The steps of a course as the page draws them: those that were frozen, in the package's order. */
export function courseOfTerms(terms: JobPackageTerms, content: JobPackageContent) {
  const order = (kind: string) => content.steps.findIndex((step) => step.kind === kind);
  const agreed = terms.steps.map(({ kind, title, weeks, hours, start, end }) => {
    return { kind, title, weeks, hours, start, end, skipped: null };
  });
  const skipped = terms.skipped.map(({ kind, title, reason }) => {
    const weeks = content.steps.find((step) => step.kind === kind)?.weeks ?? 1;
    return { kind, title, weeks, hours: [], start: null, end: null, skipped: reason };
  });
  const { mentorName, hoursPerWeek, start, end } = terms.mentoring;
  return {
    steps: [...agreed, ...skipped].sort((a, b) => order(a.kind) - order(b.kind)),
    mentor: { name: mentorName, hoursPerWeek, start, end },
  };
}

/** The same of a draft, whose titles stand in the package. */
export function courseOfDraft(draft: AgreementDraft, content: JobPackageContent) {
  const { name, hoursPerWeek, start, end } = draft.mentor;
  return {
    steps: draft.steps.flatMap((step) => {
      const source = content.steps.find((known) => known.kind === step.kind);
      if (!source) return [];
      return [
        {
          kind: step.kind,
          title: source.title,
          weeks: source.weeks,
          hours: step.hours,
          start: step.start,
          end: step.end,
          skipped: step.included ? null : step.skipReason,
        },
      ];
    }),
    mentor: { name, hoursPerWeek, start, end },
  };
}

/** What the page of one agreement shows. A draft is held against everything around it; a frozen version speaks for itself. */
export async function agreementView(portal: Portal, actor: StaffActor, stored: StoredAgreement, locale: Locale) {
  const db = portal.db.read;
  const found = await findAgreementCase(db, stored);
  const { content, ball, version, milestones, reminders, history, ...around } = found;
  const inDraft = stored.status === "draft" || stored.status === "under-review";
  const review = inDraft ? await reviewDraft(db, portal, stored) : undefined;
  const terms = inDraft ? undefined : version?.terms;
  const mayHandle = mayHandleAgreement(actor, stored);
  const municipalityTurn = stored.status === "awaiting-signatures" && ball.some((row) => row.holder === "municipality");
  const versions = await findVersions(db, actor, stored.id);
  const current = versions?.versions.find(({ id }) => id === stored.currentVersionId);
  const changes = inDraft || !versions ? undefined : changesView(versions, locale);
  const { approverId } = ((await findPendingChange(db, stored)) ?? stored).draft;
  const approver = version?.terms.signatories.find((slot) => slot.role === "municipality")?.name ?? "";
  return {
    id: stored.id,
    reference: stored.reference,
    status: stored.status,
    today: copenhagenDate(portal.now()),
    mayHandle,
    mayMark: mayHandle && stored.status === "active",
    ball,
    missing: review?.missing,
    titles: rowTitles(stored.draft, content),
    warnings: review?.warnings ?? [],
    capacity: capacityToShow(stored, terms, review),
    signing: municipalityTurn ? { mine: stored.draft.approverId === actor.accountId, approver } : undefined,
    facts: {
      ...around,
      title: content.title,
      startsOn: plainDate(stored.startsOn),
      endsOn: plainDate(stored.endsOn),
      lastDay: stored.lastDay ? plainDate(stored.lastDay) : null,
      statusReason: stored.statusReason,
      outcome: stored.outcome,
    },
    course: terms ? courseOfTerms(terms, content) : courseOfDraft(stored.draft, content),
    milestones,
    staircase: terms
      ? await staircaseView(
          db,
          {
            id: stored.id,
            status: stored.status,
            startsOn: plainDate(stored.startsOn),
            steps: terms.steps,
            milestones,
          },
          copenhagenDate(portal.now()),
        )
      : undefined,
    whyNotHigher: stored.draft.steps.flatMap(({ kind, included, whyNotFirst = "" }, i) => {
      const title = content.steps.find((step) => step.kind === kind)?.title;
      const above = stored.draft.steps.slice(0, i).some((step) => step.included);
      return included && above && title && whyNotFirst.trim() !== "" ? [{ title, reason: whyNotFirst }] : [];
    }),
    openMilestones: milestones.filter(({ state }) => state === "planned" || state === "missed").length,
    reminders,
    version:
      inDraft || !version || !versions || !current
        ? undefined
        : {
            ...version,
            terms: undefined,
            signatories: version.terms.signatories,
            standing: partiesTo(versions, current)
              .filter(({ stands }) => stands)
              .map(({ slot, standsSince }) => ({ slot, since: standsSince })),
          },
    changes,
    signsChange:
      changes?.pending?.standing === "awaiting-signatures" &&
      approverId === actor.accountId &&
      ball.some(({ holder }) => holder === "municipality"),
    mayChange: mayHandle && stored.status === "active" && stored.pendingVersionId === null,
    mayRecord:
      mayHandle &&
      (stored.status === "awaiting-signatures" || changes?.pending?.standing === "awaiting-signatures") &&
      ball.some(({ holder }) => holder !== "municipality"),
    contacts: mayHandle && !inDraft && !isOver(stored.status) ? await listReached(db, stored.id) : [],
    toKnow: warningsToShow(actor, stored, {
      ...capacityFacts(review),
      "starts-before-signed": stored.startsOn < addDays(copenhagenDate(portal.now()), signingDays),
      "signatures-lost": (version?.signatures.length ?? 0) > 0,
      "open-milestones": milestones.some(({ state }) => state === "planned" || state === "missed"),
      "change-falls-away": stored.pendingVersionId !== null,
    }),
    waitingForVitas: terms && !isOver(stored.status) ? await listWaitingApplications(db, stored.id, terms) : [],
    history,
  };
}

const capacityFacts = (review: DraftReview | undefined): TransitionFacts =>
  review
    ? {
        "rule-set-aside": review.capacity.full,
        "last-place": !review.capacity.full && review.capacity.inUse === review.capacity.places - 1,
      }
    : {};

/** For each status that the agreement could go to from here: what to know before it does. */
function warningsToShow(actor: StaffActor, stored: StoredAgreement, facts: TransitionFacts) {
  return Object.fromEntries(
    agreementStatuses.map((to) => [to, checkTransition(to, stored.status, actor.role, facts).warnings]),
  ) as Record<AgreementStatus, readonly TransitionWarning[]>;
}

function capacityToShow(
  stored: StoredAgreement,
  terms: JobPackageTerms | undefined,
  review: DraftReview | undefined,
): { places: number; inUse: number; overrideReason: string | null } | undefined {
  if (terms) return terms.capacity;
  const overrideReason = stored.draft.capacityOverrideReason.trim() || null;
  return review && { places: review.capacity.places, inUse: review.capacity.inUse, overrideReason };
}
