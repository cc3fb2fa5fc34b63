import { addDays, type PlainDate } from "#app/domain/shared/plain-date.ts";
import { openEmployerAccount, openStaffAccount } from "#app/use-cases/account/open-account.server.ts";
import { offerPackage } from "#app/use-cases/catalogue/offer-package.server.ts";
import { publishNationalPackage } from "#app/use-cases/catalogue/publish-package.server.ts";
import { noteStory, storyState } from "#app/use-cases/demo/story-state.server.ts";
import { registerEmployer } from "#app/use-cases/employer/register-employer.server.ts";
import { rejectInquiry } from "#app/use-cases/inquiry/reject-inquiry.server.ts";
import { openMunicipality } from "#app/use-cases/municipality/open-municipality.server.ts";
import type { Portal } from "#app/use-cases/ports.ts";
import { type DemoEmployer, demoEmployers, type EmployerKey } from "./demo/employers.ts";
import { gladsaxeCourses } from "./demo/gladsaxe-courses.ts";
import { closingDaysOfYear, demoMunicipalities } from "./demo/municipalities.ts";
import { otherCourses } from "./demo/other-courses.ts";
import { makeStory, type Story } from "./demo/story.ts";
import { ask, type Cast, granted, register, staffOf, tellCourse } from "./demo/tell-course.ts";
import { demoPartnerships, tellPartnership } from "./demo/tell-partnership.ts";
import { demoInquiries, waitingCandidates } from "./demo/waiting.ts";
import { nationalPackages } from "./packages/index.ts";

export type SeedProgress = (done: number, total: number, what: string) => void;

const nineOClock = 9 * 60;

export const isEmptyWorld = async (portal: Portal): Promise<boolean> => (await storyState(portal)) === "untold";

/** Tells the demonstration's world to an empty database, and says on the way how far it has come. */
export async function seedDemoWorld({ portal }: { portal: Portal }, tell: (line: string) => void): Promise<void> {
  const state = await storyState(portal);
  if (state === "told") return;
  if (state === "interrupted") {
    throw new Error(
      "The demonstration's world was interrupted while it was being told: delete the data folder and start again.",
    );
  }
  tell("The database is empty: telling it the demonstration's world (about half a minute, only this once) …");
  let shown = 0;
  await tellDemoWorld(portal, (done, total, what) => {
    const tenths = Math.floor((done / total) * 10);
    if (tenths > shown) tell(`  ${tenths * 10} % (${what})`);
    shown = tenths;
  });
}

/**
 * More than a year of six municipalities, told through the use cases alone and on a clock of its own, which arrives at now:
 * every date is counted back from the day on which it is told, so the world is believable on any day.
 */
export async function tellDemoWorld(portal: Portal, onProgress: SeedProgress): Promise<void> {
  await noteStory(portal, "begun");
  const { story, run } = makeStory(portal);
  const courses = [...gladsaxeCourses, ...otherCourses];
  const firstDay = story.daysAgo(Math.max(...courses.map((course) => course.askedDaysAgo)) + 30);
  const years = yearsBetween(firstDay, addDays(story.today, 3 * 365));
  const closingDays = years.flatMap(closingDaysOfYear);

  story.on(firstDay, nineOClock, async () => {
    const cast = await openTheHouse(story, closingDays);
    for (const course of courses) tellCourse(story, cast, course);
    for (const partnership of demoPartnerships) tellPartnership(story, cast, partnership);
    tellThoseWhoWait(story, cast);
  });
  await run((done, total, day) => onProgress(done, total, day));
  await noteStory(portal, "told");
}

const yearsBetween = (first: PlainDate, last: PlainDate): number[] => {
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
};

/** Packages, municipalities with their people, employers with theirs. */
async function openTheHouse(
  { portal }: Story,
  closingDays: readonly { day: PlainDate; name: string }[],
): Promise<Cast> {
  for (const content of nationalPackages) await publishNationalPackage(portal, content);
  const staff = new Map<string, ReturnType<typeof staffOf>>();
  for (const { code, consultant, approver, coordinator, offers, ...municipality } of demoMunicipalities) {
    await openMunicipality(portal, { ...municipality, code, closingDays: [...closingDays] });
    const works = { municipalityCode: code };
    staff.set(code, {
      consultant: await openStaffAccount(portal, { ...consultant, ...works, role: "consultant" }),
      approver: await openStaffAccount(portal, { ...approver, ...works, role: "approver" }),
    });
    if (coordinator) await openStaffAccount(portal, { ...coordinator, ...works, role: "coordinator" });
    for (const [packageSlug, places] of Object.entries(offers)) {
      await offerPackage(portal, { municipalityCode: code, packageSlug, places });
    }
  }
  const employers = new Map<EmployerKey, Awaited<ReturnType<typeof openEmployerAccount>>>();
  for (const [key, employer] of Object.entries(demoEmployers) as [EmployerKey, DemoEmployer][]) {
    const { unit, contact, mentors: _mentors, representative: _representative, ...register } = employer;
    const { employerId } = await registerEmployer(portal, { ...register, units: [unit] });
    employers.set(key, await openEmployerAccount(portal, { ...contact, role: "employer", employerId }));
  }
  return { staff, employers, closed: new Set(closingDays.map(({ day }) => day)) };
}

function tellThoseWhoWait(story: Story, cast: Cast): void {
  for (const [i, { rejected, ...inquiry }] of demoInquiries.entries()) {
    const asked = story.daysAgo(inquiry.askedDaysAgo);
    story.on(asked, nineOClock + 30 + i * 7, async () => {
      const inquiryId = await ask(story, cast, inquiry);
      if (!rejected) return;
      story.on(story.daysAgo(inquiry.askedDaysAgo - 5), 14 * 60, async () => {
        const { consultant } = staffOf(cast, inquiry.municipality);
        granted(await rejectInquiry(story.portal, consultant, { inquiryId, ...rejected }), "reject an inquiry");
      });
    });
  }
  for (const { municipality, registeredDaysAgo, ...candidate } of waitingCandidates) {
    const day = story.daysAgo(registeredDaysAgo);
    story.on(day, nineOClock + 10, async () => {
      await register(story, staffOf(cast, municipality).consultant, candidate, day);
    });
  }
}
