import { emptyPartnershipDraft } from "#app/domain/partnership/draft.ts";
import { addMonths } from "#app/domain/shared/plain-date.ts";
import { draftPartnership, savePartnershipDraft } from "#app/use-cases/partnership/draft-partnership.server.ts";
import { joinCoursesInForce } from "#app/use-cases/partnership/join-courses-in-force.server.ts";
import { submitPartnership } from "#app/use-cases/partnership/move-partnership.server.ts";
import { sendPartnershipToSignature } from "#app/use-cases/partnership/send-partnership.server.ts";
import { signPartnership } from "#app/use-cases/partnership/sign-partnership.server.ts";
import { demoEmployers, type EmployerKey } from "./employers.ts";
import type { Story } from "./story.ts";
import { type Cast, granted, staffOf } from "./tell-course.ts";

const nineOClock = 9 * 60;
const browser = { ipAddress: "192.0.2.31", userAgent: "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Firefox/140.0" };

export type DemoPartnership = {
  municipality: string;
  employer: EmployerKey;
  packages: { slug: string; places: number; pledgedJobs: number }[];
  employerUndertakes: string;
  draftedDaysAgo: number;
  /** When the consultant hangs the employer's courses in force under it. */
  coursesDaysAgo: number;
};

export const demoPartnerships: readonly DemoPartnership[] = [
  {
    municipality: "159",
    employer: "soborgLager",
    packages: [{ slug: "lagermedarbejder-transport", places: 4, pledgedJobs: 3 }],
    employerUndertakes: "Hver ny kollega får en fast makker på holdet og tilbud om truckkørekort.",
    draftedDaysAgo: 480,
    coursesDaysAgo: 60,
  },
];

/** An employer pledges lasting jobs, both parties sign, and the courses that are under way are counted in. */
export function tellPartnership(story: Story, cast: Cast, told: DemoPartnership): void {
  const { portal, daysAgo } = story;
  const { consultant, approver } = staffOf(cast, told.municipality);
  const employer = cast.employers.get(told.employer);
  const { contact } = demoEmployers[told.employer];
  if (!employer) throw new Error(`${told.employer} has no account`);
  let partnershipId = "";
  let versionId = "";
  const then = (daysAfterDraft: number, tell: () => Promise<void>): void =>
    story.on(daysAgo(told.draftedDaysAgo - daysAfterDraft), nineOClock + 45, tell);

  then(0, async () => {
    const drafted = await draftPartnership(portal, employer, { municipalityCode: told.municipality });
    partnershipId = granted(drafted, "draft a partnership").partnershipId;
    const start = daysAgo(told.draftedDaysAgo - 10);
    const draft = {
      ...emptyPartnershipDraft({ name: contact.name, title: contact.title, email: contact.email }),
      areas: ["recruitment" as const, "clarification" as const, "own-staff" as const],
      packages: told.packages,
      employerUndertakes: told.employerUndertakes,
      start,
      end: addMonths(start, 36),
    };
    granted(await savePartnershipDraft(portal, employer, { partnershipId, revision: 1, draft }), "save a partnership");
    const named = { ...draft, consultantId: consultant.accountId, approverId: approver.accountId };
    granted(
      await savePartnershipDraft(portal, consultant, { partnershipId, revision: 2, draft: named }),
      "name the municipality's people",
    );
  });
  then(3, async () => {
    granted(await submitPartnership(portal, employer, partnershipId), "submit a partnership");
    versionId = granted(await sendPartnershipToSignature(portal, consultant, partnershipId), "send it out").versionId;
  });
  const press = () => ({ partnershipId, versionId, consent: true, locale: "da" as const, ...browser });
  then(5, async () => {
    const signer = await story.partnershipLetter(partnershipId, "employer-1");
    granted(await signPartnership(portal, signer, press()), "sign a partnership");
  });
  then(7, async () => {
    granted(await signPartnership(portal, approver, press()), "sign a partnership for the municipality");
  });
  story.on(daysAgo(told.coursesDaysAgo), nineOClock + 50, async () => {
    const joined = await joinCoursesInForce(portal, consultant, partnershipId);
    if (joined === 0) throw new Error("The story's partnership has no course under it");
  });
}
