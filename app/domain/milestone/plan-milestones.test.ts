import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyDate } from "#tests/support/arbitraries.ts";
import { dateSteps } from "../agreement/schedule.ts";
import { stepKinds } from "../job-package/step.ts";
import { planReminders } from "../reminder/plan-reminders.ts";
import { addWeeks, type PlainDate, plainDate } from "../shared/plain-date.ts";
import { isWorkingDay } from "../shared/working-days.ts";
import { planMilestones } from "./plan-milestones.ts";

const weeks = { preparation: 2, trial: 4, clarification: 3, training: 4, "wage-subsidy": 13, employment: 52 };

function course(start: PlainDate, { childrenCertificate = false } = {}) {
  const dated = dateSteps(
    stepKinds.map((kind) => ({ kind, weeks: weeks[kind] })),
    start,
  );
  const nothing = { da: "-", en: "-" };
  const steps = stepKinds.flatMap((kind, i) => {
    const dates = dated[i];
    return dates
      ? [
          {
            key: `step-${i + 1}`,
            kind,
            title: nothing,
            ...dates,
            weeks: weeks[kind],
            hours: [],
            purpose: nothing,
            why: nothing,
            does: { employer: [], mentor: [], citizen: [], municipality: [] },
          },
        ]
      : [];
  });
  const mentoring = {
    mentorName: "Mia",
    mentorTitle: "",
    goal: nothing,
    tasks: [],
    hoursPerWeek: 2,
    start,
    end: addWeeks(start, 26),
  };
  return { steps, mentoring, childrenCertificate };
}

const due = (key: string, terms = course(plainDate("2027-01-11"))) =>
  planMilestones(terms).find((milestone) => milestone.key === key)?.due;

describe("the milestones of a course that begins on Monday 11 January 2027", () => {
  it.each([
    ["vitas-filed", "2026-12-24"],
    ["trial-starts:step-2", "2027-01-25"],
    ["first-week:step-2", "2027-02-01"],
    ["trial-evaluation:step-2", "2027-02-08"],
    ["competence-card:step-3", "2027-03-08"],
    ["next-step-decision:step-2", "2027-02-05"],
    ["training-starts:step-4", "2027-03-15"],
    ["training-ends:step-4", "2027-04-09"],
    ["ordinary-job:step-6", "2027-07-12"],
    ["talk-1-month:step-6", "2027-08-12"],
    ["still-employed-26:step-6", "2028-01-10"],
    ["still-employed-52:step-6", "2028-07-10"],
  ])("%s is due on %s", (key, expected) => expect(due(key)).toBe(expected));

  it("ask for a children's certificate only where the package does", () => {
    expect(due("children-certificate")).toBeUndefined();
    expect(due("children-certificate", course(plainDate("2027-03-01"), { childrenCertificate: true }))).toBe(
      "2027-02-01",
    );
  });
});

describe("every plan", () => {
  it("has each promise once, in order of date, each on a working day", () => {
    fc.assert(
      fc.property(anyDate, fc.boolean(), (start, childrenCertificate) => {
        const planned = planMilestones(course(start, { childrenCertificate }));
        expect(new Set(planned.map((m) => m.key)).size).toBe(planned.length);
        expect(planned.map((m) => m.due)).toEqual(planned.map((m) => m.due).toSorted());
        expect(planned.every((m) => isWorkingDay(m.due))).toBe(true);
      }),
    );
  });

  it("reminds each recipient once per occasion, on working days, never after what it is before", () => {
    fc.assert(
      fc.property(anyDate, (start) => {
        const milestones = planMilestones(course(start));
        const reminders = planReminders(milestones);
        const keys = reminders.map((r) => `${r.milestoneKey} ${r.recipient} ${r.occurrence}`);
        expect(new Set(keys).size).toBe(keys.length);
        for (const reminder of reminders) {
          const dueOn = milestones.find((m) => m.key === reminder.milestoneKey)?.due;
          expect(isWorkingDay(reminder.sendOn)).toBe(true);
          expect(dueOn !== undefined && reminder.sendOn <= dueOn).toBe(true);
        }
      }),
    );
  });

  it("reminds the mentor during the course", () => {
    const reminders = planReminders(planMilestones(course(plainDate("2027-01-11"))));
    const toMentor = reminders.filter((r) => r.recipient === "mentor");
    expect(toMentor.map((r) => r.milestoneKey.split(":")[0])).toEqual([
      "trial-starts",
      "first-week",
      "trial-evaluation",
      "competence-card",
      "training-starts",
      "training-starts",
      "training-ends",
      "talk-1-month",
      "talk-3-months",
    ]);
  });

  it("asks for an application in VITAS only where a step needs one", () => {
    const terms = course(plainDate("2027-01-11"));
    const free = terms.steps.filter((step) => step.kind === "preparation" || step.kind === "employment");
    expect(due("vitas-filed", { ...terms, steps: free })).toBeUndefined();
  });

  it("moves with the municipality's own closing days", () => {
    const closed = new Set([plainDate("2027-02-08")]);
    const moved = planMilestones(course(plainDate("2027-01-11")), closed).find((m) => m.kind === "trial-evaluation");
    expect(moved?.due).toBe("2027-02-05");
  });
});
