import type { AgreedStep, JobPackageTerms } from "../agreement/terms.ts";
import { addDays, addMonths, addWeeks, daysBetween, type PlainDate, weekday } from "../shared/plain-date.ts";
import { addWorkingDays, type ClosingDays, onOrAfter, onOrBefore } from "../shared/working-days.ts";
import { statutoryApplications } from "../vitas/statutory-application.ts";
import {
  type Anchor,
  type MilestoneKind,
  type MilestoneOwner,
  type MilestoneRule,
  milestoneCatalogue,
} from "./catalogue.ts";

export type PlannedMilestone = {
  /** Kind and step: the same promise keeps its key when its date moves. */
  key: string;
  kind: MilestoneKind;
  stepKey: string | null;
  due: PlainDate;
  owner: MilestoneOwner;
};

type CourseTerms = Pick<JobPackageTerms, "steps" | "mentoring" | "childrenCertificate">;

/** Every dated promise of an agreement, in order of date. Pure: the same terms give the same plan. */
export function planMilestones(terms: CourseTerms, closed?: ClosingDays): PlannedMilestone[] {
  return milestoneCatalogue
    .filter((rule: MilestoneRule) => !rule.onlyWithChildren || terms.childrenCertificate)
    .filter((rule: MilestoneRule) => !rule.onlyWithApplication || statutoryApplications(terms.steps).length > 0)
    .flatMap((rule) => milestonesOf(rule, terms, closed))
    .toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

function milestonesOf(
  rule: (typeof milestoneCatalogue)[number],
  terms: CourseTerms,
  closed: ClosingDays | undefined,
): PlannedMilestone[] {
  return anchorsOf(rule.anchor, terms).map(({ day, stepKey }) => ({
    key: stepKey ? `${rule.kind}:${stepKey}` : rule.kind,
    kind: rule.kind,
    stepKey,
    due: shift(day, rule.due.workingDays, closed),
    owner: rule.owner,
  }));
}

/** Before something falls back over closed days, after something moves forward; the day itself counts as before. */
export const shift = (day: PlainDate, workingDays: number, closed?: ClosingDays): PlainDate =>
  workingDays === 0
    ? onOrBefore(day, closed)
    : workingDays < 0
      ? addWorkingDays(day, workingDays, closed)
      : onOrAfter(addWorkingDays(day, workingDays, closed), closed);

function anchorsOf(anchor: Anchor, terms: CourseTerms): { day: PlainDate; stepKey: string | null }[] {
  const employment = terms.steps.find((step) => step.kind === "employment");
  const course = terms.steps[0];
  switch (anchor.at) {
    case "course-start":
      return course ? [{ day: course.start, stepKey: null }] : [];
    case "mentoring-end":
      return [{ day: terms.mentoring.end, stepKey: null }];
    case "after-employment-start":
      return employment ? [{ day: afterStart(employment, anchor), stepKey: employment.key }] : [];
    default:
      return terms.steps
        .filter((step) => step.kind === anchor.of)
        .flatMap((step) => {
          const day = dayInStep(anchor, step);
          return day ? [{ day, stepKey: step.key }] : [];
        });
  }
}

const afterStart = (step: AgreedStep, { months, weeks }: { months?: number; weeks?: number }): PlainDate =>
  months === undefined ? addWeeks(step.start, weeks ?? 0) : addMonths(step.start, months);

function dayInStep(anchor: Extract<Anchor, { of: unknown }>, { start, end }: AgreedStep): PlainDate | undefined {
  if (anchor.at === "step-start") return start;
  if (!end) return undefined;
  if (anchor.at === "step-end") return end;
  if (anchor.at === "step-middle") return addDays(start, Math.floor(daysBetween(start, end) / 2));
  // The Monday of the wanted week, but never before the step itself begins.
  const monday = addDays(addWeeks(end, -anchor.weeks), 1 - weekday(end));
  return monday < start ? start : monday;
}
