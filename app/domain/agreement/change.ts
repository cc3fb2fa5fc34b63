import { type PlannedMilestone, planMilestones } from "../milestone/plan-milestones.ts";
import { daysBetween, type PlainDate } from "../shared/plain-date.ts";
import type { ClosingDays } from "../shared/working-days.ts";
import type { PartyRole } from "./party.ts";
import { changedSections, concerns, type Section } from "./sections.ts";
import type { JobPackageTerms, SignatorySlot } from "./terms.ts";

/**
 * `none`: only what stands outside the terms, such as an address. `schedule`: dates within the same total; everybody is told
 * and may object. `substance`: everything else; the parties concerned sign.
 */
export type ChangeKind = "none" | "schedule" | "substance";

/** Working days to object to a schedule change; a setting with this default. */
export const objectionWorkingDays = 10;

export type MovedDate = { step: string; what: "start" | "end"; from: PlainDate | null; to: PlainDate | null };
export type MovedMilestone = {
  key: string;
  kind: PlannedMilestone["kind"];
  from: PlainDate | null;
  to: PlainDate | null;
};

/** What a change would do, before anything is saved. */
export type ChangePlan = {
  kind: ChangeKind;
  sections: Section[];
  dates: MovedDate[];
  /** Moved, added (`from` null) and removed (`to` null). */
  milestones: MovedMilestone[];
  /** Who must sign the new version, should it come to signing. */
  mustSign: SignatorySlot[];
  /** Whose signature on the version before stands. */
  stands: SignatorySlot[];
};

export function planChange(before: JobPackageTerms, after: JobPackageTerms, closed?: ClosingDays): ChangePlan {
  const changed = changedSections(before, after);
  const fewer = before.signatories.some((held) => !after.signatories.some((slot) => slot.slot === held.slot));
  const mustSign = after.signatories.filter(
    (slot) => isConcerned(slot, before, changed) || (fewer && answersForFewer.includes(slot.role)),
  );
  return {
    kind: classify(before, after, changed),
    sections: changed,
    dates: movedDates(before, after),
    milestones: movedMilestones(before, after, closed),
    mustSign,
    stands: after.signatories.filter((slot) => !mustSign.includes(slot)),
  };
}

/** A signature stands where the same person holds the slot and nothing that concerns its role has changed. */
function isConcerned(slot: SignatorySlot, before: JobPackageTerms, changed: readonly Section[]): boolean {
  const held = before.signatories.find((known) => known.slot === slot.slot);
  return held?.name !== slot.name || changed.some((section) => concerns[section].includes(slot.role));
}

/** Where somebody no longer signs, nobody's own slot changes: then those who bind the two sides say yes to it. */
const answersForFewer: readonly PartyRole[] = ["employer", "municipality"];

function classify(before: JobPackageTerms, after: JobPackageTerms, changed: readonly Section[]): ChangeKind {
  const sameSignatories =
    before.signatories.length === after.signatories.length &&
    after.signatories.every((slot) => before.signatories.some((k) => k.slot === slot.slot && k.name === slot.name));
  if (changed.length === 0 && sameSignatories) return "none";
  const onlyDates = sameSignatories && changed.every((section) => section === "schedule");
  return onlyDates && sameSteps(before, after) && totalDays(after) <= totalDays(before) && !isLonger(before, after)
    ? "schedule"
    : "substance";
}

const sameSteps = (before: JobPackageTerms, after: JobPackageTerms): boolean =>
  before.steps.map((step) => step.key).join() === after.steps.map((step) => step.key).join();

/** Days spent in steps that end; weekends count, since whole weeks are agreed. */
const totalDays = ({ steps }: JobPackageTerms): number =>
  steps.reduce((sum, { start, end }) => sum + (end ? daysBetween(start, end) + 1 : 0), 0);

/** A course that takes longer from its first day to its last, or mentoring that lasts longer, is more than a moved date. */
function isLonger(before: JobPackageTerms, after: JobPackageTerms): boolean {
  const mentoring = (terms: JobPackageTerms) => daysBetween(terms.mentoring.start, terms.mentoring.end);
  return span(after) > span(before) || mentoring(after) > mentoring(before);
}

function span({ steps }: JobPackageTerms): number {
  const first = steps[0]?.start;
  const last = steps
    .flatMap((step) => step.end ?? [])
    .toSorted()
    .at(-1);
  return first && last ? daysBetween(first, last) : 0;
}

function movedDates(before: JobPackageTerms, after: JobPackageTerms): MovedDate[] {
  const keys = [...new Set([...before.steps, ...after.steps].map((step) => step.key))];
  return keys.flatMap((key) => {
    const old = before.steps.find((step) => step.key === key);
    const now = after.steps.find((step) => step.key === key);
    return (["start", "end"] as const).flatMap((what) => {
      const [from, to] = [old?.[what] ?? null, now?.[what] ?? null];
      return from === to ? [] : [{ step: key, what, from, to }];
    });
  });
}

function movedMilestones(before: JobPackageTerms, after: JobPackageTerms, closed?: ClosingDays): MovedMilestone[] {
  const [old, now] = [planMilestones(before, closed), planMilestones(after, closed)];
  const gone = old
    .filter((milestone) => !now.some(({ key }) => key === milestone.key))
    .map(({ key, kind, due }) => ({ key, kind, from: due, to: null }));
  const moved = now.flatMap(({ key, kind, due }) => {
    const from = old.find((milestone) => milestone.key === key)?.due ?? null;
    return from === due ? [] : [{ key, kind, from, to: due }];
  });
  return [...moved, ...gone];
}
