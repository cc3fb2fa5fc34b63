import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { someTerms } from "#tests/support/some-terms.ts";
import type { AgreedStep } from "../agreement/terms.ts";
import { stepKinds } from "../job-package/step.ts";
import { addDays, addWeeks, plainDate } from "../shared/plain-date.ts";
import { decisionForm, filedForm } from "./application-forms.ts";
import { applicationsToApprove, decideDecision, decideFiling, mayBegin } from "./standing.ts";
import { applicationFor, statutoryApplications, statutoryKindOf } from "./statutory-application.ts";
import { vitasSheet, vitasSheets } from "./vitas-sheet.ts";
import { hoursPeriods, mostHours } from "./weekly-hours.ts";

const [pattern] = someTerms().steps;
if (!pattern) throw new Error("The pattern has no steps");

/** Steps that follow each other from a Monday, each with its weeks and stages. */
function course(...steps: { kind: AgreedStep["kind"]; weeks?: number; hours?: AgreedStep["hours"] }[]): AgreedStep[] {
  let start = plainDate("2027-01-04");
  return steps.map(({ kind, weeks = 4, hours = [{ fromWeek: 1, hoursPerWeek: 30 }] }, i) => {
    const step = {
      ...pattern,
      key: `step-${i + 1}`,
      kind,
      weeks,
      hours,
      start,
      end: addDays(addWeeks(start, weeks), -3),
    };
    start = addWeeks(start, weeks);
    return step as AgreedStep;
  });
}
const kindsOf = (steps: AgreedStep[]) =>
  statutoryApplications(steps).map(({ kind, steps: covered }) => [kind, covered.map((step) => step.key)]);

describe("which steps the municipality must grant", () => {
  it("are placements and wage subsidies", () => {
    expect(stepKinds.filter(statutoryKindOf)).toEqual(["trial", "clarification", "wage-subsidy"]);
  });

  it("trial and clarification after each other are one placement, and a wage subsidy stands alone", () => {
    const steps = course(
      { kind: "preparation" },
      { kind: "trial" },
      { kind: "clarification" },
      { kind: "training" },
      { kind: "wage-subsidy" },
      { kind: "employment" },
    );
    expect(kindsOf(steps)).toEqual([
      ["placement", ["step-2", "step-3"]],
      ["wage-subsidy", ["step-5"]],
    ]);
    const [placement] = statutoryApplications(steps);
    expect([placement?.start, placement?.end]).toEqual([steps[1]?.start, steps[2]?.end]);
    expect(applicationFor(steps, "step-3")?.stepKey).toBe("step-2");
    expect(applicationFor(steps, "step-4")).toBeUndefined();
  });

  it("a course between them makes two placements", () => {
    expect(kindsOf(course({ kind: "trial" }, { kind: "training" }, { kind: "clarification" }))).toEqual([
      ["placement", ["step-1"]],
      ["placement", ["step-3"]],
    ]);
  });

  it("none where somebody begins in the job", () => {
    expect(statutoryApplications(course({ kind: "employment" }))).toEqual([]);
  });

  it("every statutory step is covered once, whatever the order of the list", () => {
    const anyCourse = fc
      .array(fc.constantFrom(...stepKinds), { maxLength: 11 })
      .map((kinds) => course(...kinds.map((kind) => ({ kind }))));
    const withShuffle = anyCourse.chain((steps) =>
      fc.tuple(fc.constant(steps), fc.shuffledSubarray(steps, { minLength: steps.length })),
    );
    fc.assert(
      fc.property(withShuffle, ([steps, shuffled]) => {
        const covered = statutoryApplications(shuffled).flatMap((application) => application.steps);
        expect(covered).toEqual(steps.filter((step) => statutoryKindOf(step.kind)));
      }),
    );
  });
});

describe("hours a week", () => {
  it("are told as dated periods under their maximum, and go on over a weekend", () => {
    const steps = course(
      {
        kind: "trial",
        weeks: 3,
        hours: [
          { fromWeek: 1, hoursPerWeek: 20 },
          { fromWeek: 3, hoursPerWeek: 25 },
        ],
      },
      {
        kind: "clarification",
        weeks: 4,
        hours: [
          { fromWeek: 1, hoursPerWeek: 25 },
          { fromWeek: 3, hoursPerWeek: 30 },
        ],
      },
    );
    const periods = hoursPeriods(steps);
    expect(periods).toEqual([
      { from: "2027-01-04", to: "2027-01-17", hoursPerWeek: 20 },
      { from: "2027-01-18", to: "2027-02-07", hoursPerWeek: 25 },
      { from: "2027-02-08", to: "2027-02-19", hoursPerWeek: 30 },
    ]);
    expect(mostHours(periods)).toBe(30);
  });

  it("a stage that would begin after the step's end is not told", () => {
    const [only, ...others] = hoursPeriods(
      course({
        kind: "trial",
        weeks: 2,
        hours: [
          { fromWeek: 1, hoursPerWeek: 15 },
          { fromWeek: 5, hoursPerWeek: 37 },
        ],
      }),
    );
    expect(only).toEqual({ from: "2027-01-04", to: "2027-01-15", hoursPerWeek: 15 });
    expect(others).toEqual([]);
  });

  it("cover the application from its first day to its last without overlapping", () => {
    const stages = fc
      .uniqueArray(fc.integer({ min: 2, max: 30 }), { maxLength: 4 })
      .chain((weeks) =>
        fc.tuple(
          ...[1, ...weeks].map((fromWeek) =>
            fc.record({ fromWeek: fc.constant(fromWeek), hoursPerWeek: fc.integer({ min: 1, max: 37 }) }),
          ),
        ),
      );
    fc.assert(
      fc.property(stages, stages, fc.integer({ min: 1, max: 26 }), (first, second, weeks) => {
        const steps = course({ kind: "trial", weeks, hours: first }, { kind: "clarification", weeks, hours: second });
        const periods = hoursPeriods(steps);
        expect(periods[0]?.from).toBe(steps[0]?.start);
        expect(periods.at(-1)?.to).toBe(steps.at(-1)?.end);
        periods.forEach((period, i) => {
          const next = periods[i + 1];
          expect(period.to === null || period.from <= period.to).toBe(true);
          if (next) expect(next.from > (period.to ?? next.from)).toBe(true);
          expect(period.hoursPerWeek).toBeLessThanOrEqual(mostHours(periods));
        });
      }),
    );
  });
});

describe("the sheet", () => {
  const contacts = {
    employer: { name: "Åse Thorvaldsen", email: "aase@butik.example", phone: "12345678" },
    representative: null,
    tasks: [{ da: "Fylde hylder op", en: "Fill shelves" }],
  };

  it("states one or more of the three purposes, by what the placement holds", () => {
    const purposes = (...kinds: AgreedStep["kind"][]) =>
      vitasSheets(someTerms({ steps: course(...kinds.map((kind) => ({ kind }))) }), contacts).map((s) => s.purposes);
    expect(purposes("trial")).toEqual([["train-competences"]]);
    expect(purposes("clarification", "employment")).toEqual([["ordinary-hours", "clarify-goals"]]);
    expect(purposes("trial", "clarification", "employment")).toEqual([
      ["ordinary-hours", "train-competences", "clarify-goals"],
    ]);
    expect(purposes("wage-subsidy")).toEqual([null]);
  });

  it("says what the portal does not know: a CPR number never, wages and staff only where they are asked for", () => {
    const [placement, subsidy] = vitasSheets(
      someTerms({ steps: course({ kind: "trial" }, { kind: "wage-subsidy" }) }),
      contacts,
    );
    expect(placement?.heldElsewhere).toEqual(["cpr-number", "time-of-day"]);
    expect(subsidy?.heldElsewhere).toEqual(["cpr-number", "time-of-day", "monthly-wage-cost", "staff-of-last-year"]);
  });

  it("holds the workplace, the staff and the remarks of the terms, and nothing of the citizen", () => {
    const terms = someTerms();
    const [sheet] = vitasSheets(terms, contacts);
    expect(sheet?.company).toMatchObject({
      cvrNumber: terms.employer.cvrNumber,
      pNumber: terms.productionUnit.pNumber,
      fullTimeEmployees: terms.capacity.fullTimeEquivalents,
      contact: contacts.employer,
    });
    expect(sheet?.remarks).toBe(terms.remarks);
    expect(JSON.stringify(sheet)).not.toContain(terms.citizen.name);
  });

  it("exists only for a step that begins an application", () => {
    const terms = someTerms({ steps: course({ kind: "trial" }, { kind: "clarification" }, { kind: "training" }) });
    expect(vitasSheet(terms, contacts, "step-1")).toBeDefined();
    expect(["step-2", "step-3", "else"].map((key) => vitasSheet(terms, contacts, key))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe("where an application stands", () => {
  const filed = { status: "filed", vitasReference: "V-1" } as const;
  const rejected = { status: "rejected", vitasReference: "V-1" } as const;
  const approved = { status: "approved", vitasReference: "V-1" } as const;

  it("is filed once, again after a rejection, and keeps its reference unless another is given", () => {
    const filing = (recorded: Parameters<typeof decideFiling>[0], reference: string | null) => {
      const decided = decideFiling(recorded, reference);
      return decided.ok ? decided.value : decided.refusal;
    };
    expect(filing(undefined, null)).toBe("first");
    expect(filing(filed, null)).toBe("nothing-new");
    expect(filing(filed, "V-1")).toBe("nothing-new");
    expect(filing(filed, "V-2")).toBe("other-reference");
    expect(filing(rejected, "V-1")).toBe("again");
    expect(filing(approved, "V-1")).toBe("nothing-new");
    expect(filing(approved, "V-2")).toBe("already-decided");
  });

  it("is decided after it was filed, and put right only until something has begun", () => {
    const decide = (...args: Parameters<typeof decideDecision>) => {
      const decided = decideDecision(...args);
      return decided.ok ? decided.value : decided.refusal;
    };
    expect(decide(undefined, "approved", false)).toBe("application-not-filed");
    expect(decide(filed, "approved", false)).toBe("decided");
    expect(decide(approved, "approved", true)).toBe("nothing-new");
    expect(decide(approved, "rejected", false)).toBe("decided");
    expect(decide(approved, "rejected", true)).toBe("already-decided");
  });

  it("nothing that needs a grant may begin before it is approved, and everything else may", () => {
    const steps = course({ kind: "trial" }, { kind: "clarification" }, { kind: "training" }, { kind: "wage-subsidy" });
    const may = (...recorded: { stepKey: string; status: "filed" | "approved" | "rejected" }[]) =>
      steps.map((step) => mayBegin(steps, recorded, step.key));
    expect(may()).toEqual([false, false, true, false]);
    expect(may({ stepKey: "step-1", status: "filed" })).toEqual([false, false, true, false]);
    expect(may({ stepKey: "step-1", status: "approved" })).toEqual([true, true, true, false]);
    expect(may({ stepKey: "step-1", status: "rejected" }, { stepKey: "step-4", status: "approved" })).toEqual([
      false,
      false,
      true,
      true,
    ]);
    expect(applicationsToApprove(steps, [{ stepKey: "step-1", status: "approved" }]).map((a) => a.stepKey)).toEqual([
      "step-4",
    ]);
  });
});

describe("the forms", () => {
  it("take a filing without a reference, and never a CPR number for one", () => {
    expect(filedForm.parse({ stepKey: "step-1", vitasReference: "  " })).toEqual({
      stepKey: "step-1",
      vitasReference: null,
    });
    expect(filedForm.parse({ stepKey: "step-1" }).vitasReference).toBeNull();
    expect(filedForm.parse({ stepKey: "step-1", vitasReference: " 2026-12345 " }).vitasReference).toBe("2026-12345");
    for (const wrong of ["010190-1234", "x".repeat(41), "a\u202eb"]) {
      expect(filedForm.safeParse({ stepKey: "step-1", vitasReference: wrong }).success).toBe(false);
    }
    expect(decisionForm.safeParse({ stepKey: "step-1", decision: "filed" }).success).toBe(false);
  });
});
