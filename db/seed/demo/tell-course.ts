import type { AgreementDraft } from "#app/domain/agreement/draft.ts";
import { inquiryForm } from "#app/domain/inquiry/inquiry-form.ts";
import type { MilestoneKind } from "#app/domain/milestone/catalogue.ts";
import { type PlannedMilestone, planMilestones } from "#app/domain/milestone/plan-milestones.ts";
import type { Actor, EmployerActor, LinkActor, StaffActor } from "#app/domain/permission/actor.ts";
import { addDays, laterOf, type PlainDate } from "#app/domain/shared/plain-date.ts";
import type { Result } from "#app/domain/shared/result.ts";
import { addWorkingDays, type ClosingDays, onOrBefore } from "#app/domain/shared/working-days.ts";
import { type StatutoryApplication, statutoryApplications } from "#app/domain/vitas/statutory-application.ts";
import { completeAgreement, endAgreementEarly } from "#app/use-cases/agreement/close-agreement.server.ts";
import { draftAgreement } from "#app/use-cases/agreement/draft-agreement.server.ts";
import { refuseSignature } from "#app/use-cases/agreement/refuse-signature.server.ts";
import { agreementToHandle } from "#app/use-cases/agreement/require-agreement.server.ts";
import { submitForReview } from "#app/use-cases/agreement/review-agreement.server.ts";
import { reviewDraft } from "#app/use-cases/agreement/review-draft.server.ts";
import { saveDraft } from "#app/use-cases/agreement/save-draft.server.ts";
import { sendToSignature } from "#app/use-cases/agreement/send-to-signature.server.ts";
import { signAgreement } from "#app/use-cases/agreement/sign-agreement.server.ts";
import { withdrawAgreement } from "#app/use-cases/agreement/withdraw-agreement.server.ts";
import { registerCandidate } from "#app/use-cases/candidate/register-candidate.server.ts";
import { sendInquiry } from "#app/use-cases/inquiry/send-inquiry.server.ts";
import { answerMatch } from "#app/use-cases/match/answer-match.server.ts";
import { decideMatch } from "#app/use-cases/match/decide-match.server.ts";
import { proposeMatch } from "#app/use-cases/match/propose-match.server.ts";
import { markMilestoneDone } from "#app/use-cases/milestone/mark-milestone-done.server.ts";
import { recordDecision } from "#app/use-cases/vitas/record-decision.server.ts";
import { recordFiled } from "#app/use-cases/vitas/record-filed.server.ts";
import type { DemoCandidate, DemoCourse, DemoInquiry } from "./course.ts";
import { type DemoEmployer, demoEmployers, type EmployerKey } from "./employers.ts";
import type { Story } from "./story.ts";

export type Cast = {
  staff: ReadonlyMap<string, { consultant: StaffActor; approver: StaffActor }>;
  employers: ReadonlyMap<EmployerKey, EmployerActor>;
  closed: ClosingDays;
};

/** In a story told by use cases a refusal is a mistake of the story's. */
export function granted<Value>(result: Result<Value, unknown>, what: string): Value {
  if (!result.ok) throw new Error(`The story wanted to ${what} and was refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}

export function staffOf(cast: Cast, municipality: string): { consultant: StaffActor; approver: StaffActor } {
  const staff = cast.staff.get(municipality);
  if (!staff) throw new Error(`Nobody works in ${municipality}`);
  return staff;
}

const textField = (number: number): string => String(number).replace(".", ",");

/** Sends the form that the employer's contact fills in; answers the inquiry's id. */
export async function ask(
  { portal, today }: Story,
  cast: Cast,
  asked: Pick<DemoInquiry, "municipality" | "employer" | "packageSlug" | "startsInDays" | "places" | "message"> & {
    mentor?: number;
  },
): Promise<string> {
  const employer: DemoEmployer = demoEmployers[asked.employer];
  const mentor = employer.mentors[asked.mentor ?? 0];
  const [year, month, day] = addDays(today, asked.startsInDays).split("-");
  const form = inquiryForm.parse({
    submissionKey: portal.newId(),
    municipalityCode: asked.municipality,
    cvrNumber: employer.cvrNumber,
    employerName: employer.name,
    ownership: employer.ownership,
    glnNumber: employer.glnNumber ?? "",
    pNumber: employer.unit.pNumber,
    unitName: employer.unit.name,
    street: employer.unit.street,
    postalCode: employer.unit.postalCode,
    city: employer.unit.city,
    fullTimeEquivalents: textField(employer.unit.fullTimeEquivalents),
    places: String(asked.places),
    wantedStart: { day, month, year },
    contactName: employer.contact.name,
    contactTitle: employer.contact.title,
    contactEmail: employer.contact.email,
    contactPhone: employer.contact.phone,
    mentorName: mentor?.name ?? "",
    mentorTitle: mentor?.title ?? "",
    mentorEmail: mentor?.email ?? "",
    message: asked.message,
    noLabourDispute: "on",
  });
  const actor = cast.employers.get(asked.employer);
  const sent = await sendInquiry(portal, { packageSlug: asked.packageSlug, form, locale: "da", actor });
  return granted(sent, `ask for ${asked.packageSlug}`).id;
}

/** `amina@borger.example`, also where a name has other letters than an address. */
const addressOf = (name: string): string =>
  `${name
    .toLowerCase()
    .replace(/ß/g, "ss")
    .replace(/[^\p{L}]+/gu, ".")}@borger.example`;

export async function register(
  { portal }: Story,
  consultant: StaffActor,
  { firstName, fullName, hoursPerWeek, startStep, shares }: DemoCandidate,
  availableFrom: PlainDate,
): Promise<string> {
  const registered = await registerCandidate(portal, consultant, {
    firstName,
    email: addressOf(fullName || firstName),
    phone: null,
    availableFrom,
    hoursPerWeek,
    startStep,
    shares,
  });
  return registered.candidateId;
}

/** Working hours of the story, in minutes since midnight: each step of a course a little later than the one before. */
const nineOClock = 9 * 60;

/** Tells one course from the employer's inquiry to where it stands today. */
export function tellCourse(story: Story, cast: Cast, course: DemoCourse): void {
  const { portal, daysAgo } = story;
  const { consultant, approver } = staffOf(cast, course.municipality);
  const { fate } = course;
  let step = 0;
  /** The next thing that happens, so many days after the employer asked. */
  const then = (daysAfterAsking: number, tell: () => Promise<void>): void =>
    story.on(daysAgo(course.askedDaysAgo - daysAfterAsking), nineOClock + step++ * 17, tell);

  let candidateId = "";
  let inquiryId = "";
  let matchId = "";
  let agreementId = "";
  let versionId = "";
  let promises: PlannedMilestone[] = [];
  let applications: StatutoryApplication[] = [];

  async function linkActor(slot: string, purpose: "sign" | "course"): Promise<LinkActor> {
    const link = await story.letter(purpose, (found) => found.agreementId === agreementId && found.slot === slot);
    return { kind: "link", linkId: link.id, agreementId, slot, email: link.email };
  }
  async function sign(slot: string): Promise<void> {
    const actor: Actor = slot === "municipality" ? approver : await linkActor(slot, "sign");
    const press = { agreementId, slot, versionId, consent: true, locale: "da" as const, ...browserOf(slot) };
    granted(await signAgreement(portal, actor, press), `sign as ${slot}`);
  }

  /** The employer files in good time and the municipality answers within the week; both before anything begins that day. */
  function tellApplication({ stepKey, start }: StatutoryApplication, signedOn: PlainDate, over: PlainDate): void {
    const filedOn = laterOf(signedOn, addWorkingDays(start, -12, cast.closed));
    const answer = addWorkingDays(filedOn, 4, cast.closed);
    const decidedOn = answer < start ? answer : filedOn;
    if (filedOn > over) return;
    story.on(filedOn, 14 * 60, async () => {
      const employer = cast.employers.get(course.employer) ?? (await linkActor("employer-1", "course"));
      granted(await recordFiled(portal, employer, { agreementId, stepKey, vitasReference: null }), "file in VITAS");
    });
    if (decidedOn > over) return;
    story.on(decidedOn, 14 * 60 + 30, async () => {
      const approval = { agreementId, stepKey, decision: "approved" as const };
      granted(await recordDecision(portal, consultant, approval), "record what was decided in VITAS");
    });
  }

  then(-9, async () => {
    candidateId = await register(story, consultant, course.candidate, story.daysAgo(course.askedDaysAgo + 9));
  });
  then(0, async () => {
    inquiryId = await ask(story, cast, { ...course, places: 1, message: course.message ?? "" });
  });
  then(2, async () => {
    matchId = granted(await proposeMatch(portal, consultant, { inquiryId, candidateId }), "propose").matchId;
  });
  if (fate.is === "proposed") return;

  then(4, async () => {
    const decision =
      fate.is === "rejected"
        ? ({ approve: false, reason: fate.reason, text: fate.text } as const)
        : ({ approve: true } as const);
    granted(await decideMatch(portal, consultant, { matchId, ...decision }), "decide a match");
  });
  if (fate.is === "rejected" || fate.is === "approved") return;

  then(7, async () => {
    const { token } = await story.letter("answer-match", (link) => link.matchId === matchId);
    const answer =
      fate.is === "declined-match"
        ? ({ accept: false, reason: fate.reason, text: fate.text } as const)
        : ({ accept: true } as const);
    granted(await answerMatch(portal, token, answer), "answer");
  });
  if (fate.is === "declined-match" || fate.is === "accepted") return;

  then(8, async () => {
    const drafted = await draftAgreement(portal, consultant, {
      matchId,
      skipReason: course.skipReason ?? "",
      whyNotHigher: "Borgeren skal lære arbejdet at kende, før trinet kan stå alene.",
    });
    agreementId = granted(drafted, "draft").agreementId;
  });
  if (fate.is === "draft" && !fate.complete) return;

  then(9, async () => {
    const { draft, revision } = granted(await agreementToHandle(portal.db.read, consultant, agreementId), "read");
    const whole = wholeDraft(draft, course, approver);
    const edited = { ...whole, ...course.edit?.(whole) };
    // Leaving steps out moves those behind them: the dates are computed anew, and then what was written by hand is said again.
    granted(
      await saveDraft(portal, consultant, { agreementId, revision, draft: edited, redate: course.edit !== undefined }),
      "save the draft",
    );
    if (!course.edit) return;
    const dated = granted(await agreementToHandle(portal.db.read, consultant, agreementId), "read");
    granted(
      await saveDraft(portal, consultant, {
        agreementId,
        revision: dated.revision,
        draft: course.edit(dated.draft),
        redate: false,
      }),
      "save the draft",
    );
  });
  if (fate.is === "draft") return;
  if (fate.is === "withdrawn" && fate.from === "draft") {
    then(14, async () => {
      granted(await withdrawAgreement(portal, consultant, { agreementId, reason: fate.reason }), "withdraw");
    });
    return;
  }

  then(11, async () => {
    granted(await submitForReview(portal, consultant, agreementId), "lay before a colleague");
  });
  if (fate.is === "under-review") return;

  then(13, async () => {
    const agreement = granted(await agreementToHandle(portal.db.read, approver, agreementId), "read");
    const { terms } = await reviewDraft(portal.db.read, portal, agreement);
    versionId = granted(await sendToSignature(portal, approver, agreementId), "send out").versionId;
    if (!terms) throw new Error("An agreement was sent out that was not whole");
    promises = planMilestones(terms, cast.closed);
    applications = statutoryApplications(terms.steps);
  });
  const signed =
    fate.is === "signing" || fate.is === "declined"
      ? fate.signed
      : fate.is === "withdrawn"
        ? ["employer-1"]
        : ["employer-1", "mentor", "employee-representative", "citizen"];
  for (const [i, slot] of signed.entries()) then(14 + i, () => sign(slot));
  if (fate.is === "signing") return;
  if (fate.is === "declined") {
    then(18, async () => {
      const refusal = { agreementId, slot: fate.by, versionId, reason: fate.reason };
      granted(await refuseSignature(portal, await linkActor(fate.by, "sign"), refusal), "refuse");
    });
    return;
  }
  if (fate.is === "withdrawn") {
    then(19, async () => {
      granted(await withdrawAgreement(portal, approver, { agreementId, reason: fate.reason }), "withdraw");
    });
    return;
  }

  then(19, async () => {
    await sign("municipality");
    const overdue: readonly MilestoneKind[] = fate.is === "active" ? (fate.overdue ?? []) : [];
    const over = fate.is === "active" ? story.today : daysAgo(fate.daysAgo);
    const signedOn = daysAgo(course.askedDaysAgo - 19);
    for (const application of applications) tellApplication(application, signedOn, over);
    for (const promise of promises) {
      // Recording the application keeps this one.
      if (promise.kind === "vitas-filed" && applications.length > 0) continue;
      // Papers are sent in before the last day; what people do together is ticked off when it is done.
      const early = promise.kind === "children-certificate";
      const kept = laterOf(signedOn, early ? addWorkingDays(promise.due, -2, cast.closed) : promise.due);
      const onTime = fate.is === "active" ? promise.due <= over : true;
      if (!onTime || kept > over || overdue.includes(promise.kind)) continue;
      story.on(kept, 15 * 60, async () => {
        const actor = promise.owner === "consultant" ? consultant : await linkActor(doorOf[promise.owner], "course");
        granted(await markMilestoneDone(portal, actor, { agreementId, key: promise.key }), `tick off ${promise.key}`);
      });
    }
  });
  if (fate.is === "ended-early") {
    story.on(daysAgo(fate.daysAgo), 16 * 60, async () => {
      const lastDay = onOrBefore(daysAgo(fate.daysAgo), cast.closed);
      const end = { agreementId, reason: fate.reason, lastDay };
      granted(await endAgreementEarly(portal, consultant, end), "end a course early");
    });
  }
  if (fate.is === "job" || fate.is === "no-job") {
    story.on(daysAgo(fate.daysAgo), 16 * 60, async () => {
      const agreement = granted(await agreementToHandle(portal.db.read, consultant, agreementId), "read");
      const job = agreement.draft.steps.find((known) => known.kind === "employment")?.start;
      const outcome =
        fate.is === "job" && job
          ? ({ kind: "job", hoursPerWeek: fate.hoursPerWeek, start: job } as const)
          : ({ kind: "no-job", reason: fate.is === "no-job" ? fate.reason : "other" } as const);
      granted(await completeAgreement(portal, consultant, { agreementId, outcome }), "complete");
    });
  }
}

const doorOf = { employer: "employer-1", mentor: "mentor", citizen: "citizen" } as const;

/** What package and inquiry cannot know: the full name, who hears the colleagues, who signs, and where courses are held. */
function wholeDraft(draft: AgreementDraft, course: DemoCourse, approver: StaffActor): AgreementDraft {
  const { representative } = demoEmployers[course.employer];
  return {
    ...draft,
    citizen: { ...draft.citizen, name: course.candidate.fullName },
    representative: { needed: true, name: representative.name, email: representative.email },
    approverId: approver.accountId,
    training: draft.training.map((item) => ({ ...item, provider: "AMU-centret" })),
  };
}

/** Addresses for examples (RFC 5737). */
const browserOf = (slot: string): { ipAddress: string; userAgent: string } =>
  slot === "citizen" || slot === "mentor"
    ? {
        ipAddress: "198.51.100.24",
        userAgent: "Mozilla/5.0 (Linux; Android 15; Mobile) AppleWebKit/537.36 Chrome/141.0 Mobile Safari/537.36",
      }
    : {
        ipAddress: "203.0.113.80",
        userAgent: "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:144.0) Gecko/20100101 Firefox/144.0",
      };
