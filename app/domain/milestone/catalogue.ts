import type { StepKind } from "../job-package/step.ts";

/** Who owes a milestone. One owner each. */
export const milestoneOwners = ["employer", "mentor", "consultant", "citizen"] as const;
export type MilestoneOwner = (typeof milestoneOwners)[number];

/** Who can be reminded by mail. */
export const reminderRecipients = ["employer", "mentor", "consultant"] as const;
export type ReminderRecipient = (typeof reminderRecipients)[number];

/** Where in a step, or in the course, a milestone stands. */
export type Anchor =
  | { at: "step-start"; of: StepKind }
  | { at: "step-end"; of: StepKind }
  | { at: "step-middle"; of: StepKind }
  /** The Monday of the week that lies so many weeks before the step's last one. */
  | { at: "weeks-before-step-end"; of: StepKind; weeks: number }
  | { at: "mentoring-end" }
  | { at: "course-start" }
  | { at: "after-employment-start"; months?: number; weeks?: number };

/**
 * Days from the anchor. Working days before something fall back over closed days, those after something move forward
 * (domain §7).
 */
export type Offset = { workingDays: number };

export type MilestoneRule = {
  kind: string;
  anchor: Anchor;
  /** Working days between the anchor and the day that the milestone is due. */
  due: Offset;
  owner: MilestoneOwner;
  /** Mails, in working days from the day it is due: 0 on the day, -3 three working days before. */
  reminders: readonly Offset[];
  to: readonly ReminderRecipient[];
  /** Only where the package asks for a children's certificate. */
  onlyWithChildren?: true;
  /** Only where a step needs an application in VITAS. */
  onlyWithApplication?: true;
};

const days = (workingDays: number): Offset => ({ workingDays });

/** The defaults of domain §8. Order is the order in which lists show milestones of one day. */
export const milestoneCatalogue = [
  {
    kind: "children-certificate",
    anchor: { at: "course-start" },
    due: days(-20),
    owner: "employer",
    reminders: [days(0)],
    to: ["employer", "consultant"],
    onlyWithChildren: true,
  },
  {
    kind: "vitas-filed",
    anchor: { at: "course-start" },
    due: days(-10),
    owner: "employer",
    reminders: [days(0)],
    to: ["employer", "consultant"],
    onlyWithApplication: true,
  },
  {
    kind: "trial-starts",
    anchor: { at: "step-start", of: "trial" },
    due: days(0),
    owner: "mentor",
    reminders: [days(-3)],
    to: ["employer", "mentor"],
  },
  {
    kind: "first-week",
    anchor: { at: "step-start", of: "trial" },
    due: days(5),
    owner: "mentor",
    reminders: [days(0)],
    to: ["mentor", "consultant"],
  },
  {
    kind: "trial-evaluation",
    anchor: { at: "weeks-before-step-end", of: "trial", weeks: 1 },
    due: days(0),
    owner: "employer",
    reminders: [days(0)],
    to: ["employer", "mentor", "consultant"],
  },
  {
    kind: "competence-card",
    anchor: { at: "weeks-before-step-end", of: "clarification", weeks: 0 },
    due: days(0),
    owner: "employer",
    reminders: [days(0)],
    to: ["employer", "mentor"],
  },
  ...(["preparation", "trial", "clarification", "training", "wage-subsidy"] as const).map((of) => ({
    kind: "next-step-decision" as const,
    anchor: { at: "step-end" as const, of },
    due: days(-10),
    owner: "consultant" as const,
    reminders: [days(0)],
    to: ["employer", "consultant"] as const,
  })),
  {
    kind: "training-starts",
    anchor: { at: "step-start", of: "training" },
    due: days(0),
    owner: "employer",
    reminders: [days(-10), days(-3)],
    to: ["employer", "mentor"],
  },
  {
    kind: "training-ends",
    anchor: { at: "step-end", of: "training" },
    due: days(0),
    owner: "employer",
    reminders: [days(0)],
    to: ["employer", "mentor"],
  },
  {
    kind: "wage-subsidy-midway",
    anchor: { at: "step-middle", of: "wage-subsidy" },
    due: days(0),
    owner: "consultant",
    reminders: [days(0)],
    to: ["employer", "consultant"],
  },
  {
    kind: "wage-subsidy-ends",
    anchor: { at: "step-end", of: "wage-subsidy" },
    due: days(0),
    owner: "employer",
    reminders: [days(-20)],
    to: ["employer", "consultant"],
  },
  {
    kind: "mentor-support-ends",
    anchor: { at: "mentoring-end" },
    due: days(0),
    owner: "consultant",
    reminders: [days(-20)],
    to: ["consultant"],
  },
  {
    kind: "ordinary-job",
    anchor: { at: "step-start", of: "employment" },
    due: days(0),
    owner: "employer",
    reminders: [days(-20), days(-5)],
    to: ["employer"],
  },
  {
    kind: "talk-1-month",
    anchor: { at: "after-employment-start", months: 1 },
    due: days(0),
    owner: "mentor",
    reminders: [days(0)],
    to: ["mentor", "employer"],
  },
  {
    kind: "talk-3-months",
    anchor: { at: "after-employment-start", months: 3 },
    due: days(0),
    owner: "mentor",
    reminders: [days(0)],
    to: ["mentor", "employer"],
  },
  {
    kind: "still-employed-26",
    anchor: { at: "after-employment-start", weeks: 26 },
    due: days(0),
    owner: "consultant",
    reminders: [days(0)],
    to: ["employer", "consultant"],
  },
  {
    kind: "still-employed-52",
    anchor: { at: "after-employment-start", weeks: 52 },
    due: days(0),
    owner: "consultant",
    reminders: [days(0)],
    to: ["employer", "consultant"],
  },
] as const satisfies readonly MilestoneRule[];

export type MilestoneKind = (typeof milestoneCatalogue)[number]["kind"];
export const milestoneKinds = [...new Set(milestoneCatalogue.map((rule) => rule.kind))] as readonly MilestoneKind[];
