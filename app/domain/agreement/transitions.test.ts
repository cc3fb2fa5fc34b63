import { describe, expect, it } from "vitest";
import {
  agreementStatuses,
  checkTransition,
  isOver,
  type TransitionBy,
  type TransitionFacts,
  type TransitionRow,
  transitions,
  transitionWarnings,
} from "./transitions.ts";

const everybody: readonly TransitionBy[] = [
  "employer",
  "consultant",
  "approver",
  "coordinator",
  "signatory",
  "last-signature",
  "clock",
];
const everythingFulfilled: TransitionFacts = {
  "nothing-missing": true,
  "capacity-or-reason": true,
  "approved-match": true,
  reason: true,
  "last-day": true,
  outcome: true,
  "no-open-milestone": true,
  "every-signature": true,
};

const cases = agreementStatuses.flatMap((from) =>
  agreementStatuses.flatMap((to) => everybody.map((by) => ({ from, to, by }))),
);

describe("an agreement's life, every status by every role", () => {
  it.each(cases)("from $from to $to by $by follows the table", ({ from, to, by }) => {
    const row = transitions[to];
    const allowed = (row.from as readonly string[]).includes(from) && (row.by as readonly string[]).includes(by);
    expect(checkTransition(to, from, by, everythingFulfilled).can).toBe(allowed);
  });

  it("what a transition needs blocks it one by one", () => {
    for (const to of agreementStatuses) {
      const row = transitions[to];
      const [from] = row.from;
      const [by] = row.by;
      for (const need of row.needs) {
        expect(checkTransition(to, from, by, { ...everythingFulfilled, [need]: false })).toEqual({
          can: false,
          blocking: [need],
          warnings: [],
        });
      }
    }
  });

  it("what a transition warns of is told and does not block, and other circumstances are none of its business", () => {
    const everything = Object.fromEntries(transitionWarnings.map((warning) => [warning, true]));
    for (const to of agreementStatuses) {
      const row: TransitionRow = transitions[to];
      const [from, by] = [row.from[0], row.by[0]];
      if (!from || !by) throw new Error(`Nothing leads to ${to}`);
      expect(checkTransition(to, from, by, { ...everythingFulfilled, ...everything })).toEqual({
        can: true,
        blocking: [],
        warnings: row.warns,
      });
      expect(checkTransition(to, from, by, everythingFulfilled).warnings).toEqual([]);
    }
  });

  it("nothing leads out of a status that is over", () => {
    for (const from of agreementStatuses.filter(isOver)) {
      for (const to of agreementStatuses)
        expect((transitions[to].from as readonly string[]).includes(from)).toBe(false);
    }
  });

  it("every status can be reached from a draft", () => {
    const reached = new Set<string>(["draft"]);
    for (const _ of agreementStatuses) {
      for (const to of agreementStatuses) if (transitions[to].from.some((from) => reached.has(from))) reached.add(to);
    }
    expect([...reached].toSorted()).toEqual([...agreementStatuses].toSorted());
  });
});
