import { formatNumber, plural } from "../format.ts";

const number = (value: number | undefined): string => (value === undefined ? "–" : formatNumber(value, "en"));
const weeks = (value: number | undefined): string => plural(value ?? 0, { one: "week", other: "weeks" }, "en");

export const agreement: typeof import("../da/agreement.ts").agreement = {
  statuses: {
    draft: "Draft",
    "under-review": "Under review",
    "awaiting-signatures": "Awaiting signatures",
    active: "In force",
    declined: "Declined",
    withdrawn: "Withdrawn",
    expired: "Expired",
    "ended-early": "Ended early",
    completed: "Completed",
  },
  roles: {
    employer: "Employer",
    "employee-representative": "Employee representative",
    mentor: "Mentor",
    citizen: "Citizen",
    municipality: "The municipality",
  },
  owners: { employer: "Employer", mentor: "Mentor", consultant: "Consultant", citizen: "Citizen" },
  milestones: {
    "children-certificate": "Children's certificate ordered",
    "vitas-filed": "Application in VITAS filed",
    "trial-starts": "The trial begins, and the mentor has been introduced",
    "first-week": "Talk after the first week",
    "trial-evaluation": "The trial is evaluated",
    "competence-card": "The competence card is filled in",
    "next-step-decision": "Decision on the next step",
    "training-starts": "The training begins",
    "training-ends": "The training ends",
    "wage-subsidy-midway": "The wage subsidy is halfway",
    "wage-subsidy-ends": "The wage subsidy ends",
    "mentor-support-ends": "The mentor support ends",
    "ordinary-job": "The ordinary employment begins",
    "talk-1-month": "Talk after one month in the job",
    "talk-3-months": "Talk after three months in the job",
    "still-employed-26": "Still employed after 26 weeks?",
    "still-employed-52": "Still employed after 52 weeks?",
  },
  reminderStates: {
    planned: "Planned",
    sent: "Sent",
    superseded: "Moved",
    skipped: "Skipped",
    closed: "Closed",
  },
  silences: {
    "agreement-over": "the agreement is over",
    "milestone-done": "the milestone is reached",
    "milestone-waived": "the milestone is waived",
    "too-late": "it became too late to remind of it",
    "no-recipient": "there is no address to write to",
  },
  matchRejectReasons: {
    "hours-do-not-fit": "The hours do not fit",
    "start-does-not-fit": "The start does not fit",
    "other-competences": "The job asks for other competences",
    "citizen-prefers-other": "The citizen wants another job",
    "found-job": "The citizen has found a job",
    other: "Other",
  },
  matchDeclineReasons: {
    "place-filled": "The place is filled",
    "hours-do-not-fit": "The hours do not fit",
    "start-does-not-fit": "The start does not fit",
    "other-competences": "We are looking for other competences",
    other: "Other",
  },
  inquiryRejectReasons: {
    "no-candidate": "We have no candidate for the job",
    "over-capacity": "There is no room under the reasonableness requirement",
    "package-not-offered": "The municipality does not offer the package at present",
    "employer-withdrew": "The employer has withdrawn the inquiry",
    "labour-dispute": "There is a labour dispute at the workplace",
    other: "Other",
  },
  noJobReasons: {
    "other-job": "Found a job elsewhere",
    education: "Began an education",
    "place-closed": "The employer no longer has the job",
    moved: "Moved",
    "agreed-to-stop": "The parties agreed to stop",
    other: "Other",
  },
  missing: {
    "citizen-name": () => "The citizen's full name",
    "citizen-email": () => "The citizen's e-mail address",
    "signatory-name": () => "Name of the person who signs for the employer",
    "signatory-title": () => "Title of the person who signs for the employer",
    "signatory-email": () => "E-mail address of the person who signs for the employer",
    "representative-name": () => "Name of the employee representative",
    "representative-email": () => "E-mail address of the employee representative",
    "mentor-name": () => "The mentor's name",
    "mentor-title": () => "The mentor's title",
    "mentor-email": () => "The mentor's e-mail address",
    "mentor-hours": () => "The mentor's hours a week",
    "mentor-dates": () => "The first and last day of the mentoring, in that order",
    "mentor-too-long": ({ limit }) =>
      `The mentoring is longer than ${weeks(limit)}. Set an earlier last day; it can be extended`,
    "mentor-is-citizen": () => "The mentor and the citizen have the same name. The mentor must be somebody else",
    approver: () => "The person who signs for the municipality",
    "start-date": () => "The first day of the course",
    "no-step": () => "At least one step",
    "step-dates": () => "First and last day of the step",
    "step-ends-before-start": () => "The step ends before it begins. Correct one of the dates",
    "steps-overlap": () => "The step begins before the previous one has ended. Correct one of the dates",
    "skip-reason": () => "Why the step is passed over",
    "why-not-first": () => "Why the course does not begin on this step. Begin as high as possible",
    "hours-from-week-1": () => "Hours a week from week 1 of the step",
    "hours-out-of-order": ({ limit, value }) =>
      `The hours from week ${number(value)} stand after those from week ${number(limit)}. Write the weeks in order`,
    "hours-after-step": ({ limit, value }) =>
      `The step lasts ${weeks(limit)}, so hours from week ${number(value)} never begin. Correct the week, or empty the line`,
    "hours-over-limit": ({ limit, value }) =>
      `The hours are ${number(value)} a week, and the limit is ${number(limit)}. Lower them`,
    "training-provider": () => "Who holds the course",
    "training-dates": () => "First and last day of the course",
    "training-outside-step": () => "The course lies outside the training step. Correct the dates",
    "training-gap": () =>
      "The gap on the competence card that the course closes. Without it the course cannot be agreed",
    "full-time-equivalents": () => "Number of employees in full-time equivalents",
    "same-address": () => "The address is used by another party. Each party needs its own",
    "placement-too-long": ({ limit, value }) =>
      `Trial and clarification last ${weeks(value)} together, and the limit is ${weeks(limit)}. Set an earlier last day`,
    "placement-extension-reason": ({ limit, value }) =>
      `Trial and clarification last ${weeks(value)} together. Write why more than ${weeks(limit)} are needed, or set an earlier last day`,
    "wage-subsidy-too-long": ({ limit, value }) =>
      `The wage subsidy lasts ${weeks(value)}, and it may last ${number(limit)} months at most. Set an earlier last day`,
    "wage-subsidy-longer-reason": ({ limit, value }) =>
      `The wage subsidy lasts ${weeks(value)}, and the limit is ${number(limit)} months. Write why it may last longer, or set an earlier last day`,
    "net-increase-failed": ({ limit, value }) =>
      `The latest month had ${number(value)} ordinary employees, and the average of 12 months is ${number(limit)}. Without a net increase there is no wage subsidy: correct the numbers, or pass the step over`,
    "overlap-same-step": ({ other }) =>
      `The citizen is on the same step in ${other} in the same days. Correct the dates, or pass the step over`,
  },
  warnings: {
    "placement-group-unknown": ({ limit, value }) =>
      `Trial and clarification last ${weeks(value)} together. A limit of ${weeks(limit)} was reckoned with, because nobody has said which one applies to the citizen. Say it under “Limit of placement”`,
    "placement-extended": ({ limit, value }) =>
      `Trial and clarification last ${weeks(value)} together, where the limit is ${weeks(limit)} without an extension. A reason is given`,
    "placement-special-need": ({ limit, value }) =>
      `Trial and clarification last ${weeks(value)} together. More than ${weeks(limit)} presuppose a special need. A reason is given; see whether it is enough`,
    "wage-subsidy-extended": ({ limit, value }) =>
      `The wage subsidy lasts ${weeks(value)}, where the limit for most is ${number(limit)} months. A reason is given`,
    "net-increase-unstated": () =>
      "It is not stated whether there is a net increase. Ask the employer for the number of ordinary employees in the latest month and as an average of 12 months before the wage subsidy is applied for",
    "overlap-other-step": ({ other }) =>
      `The citizen is on another step in ${other} at the same time. See whether that is meant`,
    "weeks-at-unit": ({ value }) =>
      `With this agreement the citizen reaches ${weeks(value)} at the workplace before ordinary employment, all agreements counted. Consider whether the way to a job is somewhere else`,
  },
  ruleSource: (paragraph) => `(${paragraph})`,
  reference: "Case number",
};
