import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nationalPackages } from "#db/seed/packages/index.ts";
import { anyDate } from "#tests/support/arbitraries.ts";
import { draftFromPackage } from "../agreement/draft-from-package.ts";
import { agreementStatuses } from "../agreement/transitions.ts";
import { addDays, addWeeks, type PlainDate, plainDate } from "../shared/plain-date.ts";
import { intakeDaysFrom, isIntakeDay } from "./cohort.ts";
import {
  decisionMilestone,
  endedUndecided,
  skipAhead,
  stepKeyAt,
  stepsToSkipTo,
  stepToDecide,
  undecidedSteps,
} from "./next-step.ts";
import { progressOf, stalledSince } from "./stalled.ts";

const course = (startsOn: PlainDate, lastReached: PlainDate | null = null) =>
  ({ status: "active", startsOn, lastReached, employed: false }) as const;

describe("a course that stands still", () => {
  const weeks = fc.integer({ min: 1, max: 26 });

  test("is one that reached nothing for so many weeks, to the day", () => {
    fc.assert(
      fc.property(anyDate, weeks, fc.option(fc.nat({ max: 400 })), (start, most, reachedAfter) => {
        const reached = reachedAfter === null ? null : addDays(start, reachedAfter);
        const since = reached ?? start;
        expect(stalledSince(course(start, reached), addDays(addWeeks(since, most), -1), most)).toBeUndefined();
        expect(stalledSince(course(start, reached), addWeeks(since, most), most)).toBe(since);
      }),
    );
  });

  test("a milestone that was reached before the course began does not count against it", () => {
    fc.assert(
      fc.property(anyDate, fc.nat({ max: 100 }), (start, before) => {
        const early = course(start, addDays(start, -before));
        expect(stalledSince(early, addWeeks(start, 4), 4)).toBe(start);
        expect(stalledSince(early, addDays(start, 27), 4)).toBeUndefined();
      }),
    );
  });

  test("only one that is in force, has begun, and has not led to the job", () => {
    const start = plainDate("2027-01-11");
    const later = addWeeks(start, 30);
    for (const status of agreementStatuses) {
      const found = stalledSince({ ...course(start), status }, later, 4);
      expect(found).toBe(status === "active" ? start : undefined);
    }
    expect(stalledSince({ ...course(start), employed: true }, later, 4)).toBeUndefined();
    expect(stalledSince(course(later), start, 4)).toBeUndefined();
  });

  test("progress is the latest milestone that was done, not one that was waived", () => {
    const [first, last] = [plainDate("2027-01-11"), plainDate("2027-02-01")];
    const base = { status: "active", startsOn: first } as const;
    const milestones = [
      { kind: "trial-starts", state: "done", on: last },
      { kind: "first-week", state: "done", on: first },
      { kind: "competence-card", state: "waived", on: addWeeks(last, 5) },
    ];
    expect(progressOf(base, milestones)).toEqual({ ...base, lastReached: last, employed: false });
    expect(progressOf(base, [{ kind: "ordinary-job", state: "planned", on: null }]).employed).toBe(false);
    expect(progressOf(base, [{ kind: "ordinary-job", state: "done", on: last }]).employed).toBe(true);
  });
});

describe("the decision on the next step", () => {
  const monday = plainDate("2027-01-11");
  const steps = (["trial", "clarification", "training", "employment"] as const).map((kind, i) => ({
    key: stepKeyAt(i),
    kind,
    start: addWeeks(monday, i * 4),
    end: kind === "employment" ? null : addDays(addWeeks(monday, (i + 1) * 4), -3),
  }));
  const owed = (...states: ("planned" | "done" | "missed" | "waived")[]) =>
    states.map((state, i) => ({ key: decisionMilestone(stepKeyAt(i)), state }));
  const keys = (found: readonly { key: string }[]) => found.map(({ key }) => key);

  test("is owed by steps whose milestone is open; the job needs none", () => {
    expect(keys(undecidedSteps(steps, owed("done", "planned", "missed")))).toEqual(["step-2", "step-3"]);
    expect(undecidedSteps(steps, [])).toEqual([]);
  });

  test("is missing from the day after the step's last one, never before", () => {
    fc.assert(
      fc.property(fc.nat({ max: 200 }), (days) => {
        const today = addDays(monday, days);
        const missing = keys(endedUndecided(steps, owed("planned", "planned", "planned"), today));
        expect(missing).toEqual(keys(steps.filter(({ end }) => end !== null && end < today)));
        expect(endedUndecided(steps, owed("done", "waived", "done"), today)).toEqual([]);
      }),
    );
  });

  test("comes up for one step at a time, the lowest first", () => {
    expect(stepToDecide(steps, owed("planned", "missed", "planned"))?.key).toBe("step-1");
    expect(stepToDecide(steps, owed("done", "planned", "planned"))?.key).toBe("step-2");
    expect(stepToDecide(steps, owed("done", "waived", "done"))).toBeUndefined();
  });

  test("can skip to what lies beyond the next step", () => {
    expect(keys(stepsToSkipTo(steps, "step-1"))).toEqual(["step-3", "step-4"]);
    expect(stepsToSkipTo(steps, "step-3")).toEqual([]);
    expect(stepsToSkipTo(steps, "step-9")).toEqual([]);
  });
});

describe("skipping ahead", () => {
  test("passes over what lies between, keeps what has been, and dates the rest in order", () => {
    const places = fc.tuple(fc.constantFrom(...nationalPackages), fc.nat({ max: 5 }), fc.nat({ max: 5 }), anyDate);
    fc.assert(
      fc.property(places, ([content, a, b, startDate]) => {
        const draft = draftFromPackage(
          {
            content,
            startDate,
            startStep: content.steps[0]?.kind ?? "trial",
            citizen: { firstName: "Åse", email: "aase@borger.example", phone: null },
            contact: { name: "Bo", title: "Chef", email: "bo@lager.example" },
            mentor: { name: "Mia", title: "Leder", email: "mia@lager.example" },
            fullTimeEquivalents: 12,
          },
          "",
        );
        const last = draft.steps.length - 1;
        const [from, to] = [Math.min(a, b, last), Math.min(Math.max(a, b), last)];
        const skipped = skipAhead(draft, content, { from: stepKeyAt(from), to: stepKeyAt(to), reason: "Kan det" });
        if (from === to) {
          expect(skipped).toBeUndefined();
          return;
        }
        if (!skipped) throw new Error("nothing was skipped");
        expect(skipped.steps.slice(0, from + 1)).toEqual(draft.steps.slice(0, from + 1));
        for (const step of skipped.steps.slice(from + 1, to)) {
          expect(step).toMatchObject({ included: false, skipReason: "Kan det", start: null, end: null });
        }
        const dated = skipped.steps.filter(({ included }) => included);
        for (const [i, step] of dated.entries()) {
          const before = dated[i - 1]?.end;
          if (before) expect((step.start ?? "") > before).toBe(true);
          if (step.end && step.start) expect(step.end >= step.start).toBe(true);
        }
        const training = skipped.steps.find(({ kind, included }) => kind === "training" && included);
        for (const item of training ? skipped.training : []) {
          expect((item.start ?? "") >= (training?.start ?? "") && (item.end ?? "") <= (training?.end ?? "")).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe("rolling intake", () => {
  const intake = fc.record({ firstDay: anyDate, intakeEveryWeeks: fc.integer({ min: 1, max: 12 }) });

  test("the next days are all intake days, so many weeks apart, and none is left out", () => {
    fc.assert(
      fc.property(intake, fc.integer({ min: -100, max: 1000 }), (cohort, offset) => {
        const from = addDays(cohort.firstDay, offset);
        const days = intakeDaysFrom(cohort, from, 3);
        for (const [i, day] of days.entries()) {
          expect(isIntakeDay(cohort, day)).toBe(true);
          expect(day).toBe(addWeeks(days[0] ?? day, i * cohort.intakeEveryWeeks));
        }
        const [first = from] = days;
        expect(first >= from && first >= cohort.firstDay).toBe(true);
        const earlier = addWeeks(first, -cohort.intakeEveryWeeks);
        expect(earlier < from || earlier < cohort.firstDay).toBe(true);
      }),
    );
  });

  test("no day before the first, and none between two", () => {
    fc.assert(
      fc.property(intake, fc.integer({ min: 1, max: 6 }), (cohort, days) => {
        expect(isIntakeDay(cohort, addDays(cohort.firstDay, -days * 7))).toBe(false);
        expect(isIntakeDay(cohort, addDays(cohort.firstDay, days))).toBe(false);
      }),
    );
  });
});
