import type { StepKind } from "../job-package/step.ts";
import type { PlainDate } from "../shared/plain-date.ts";
import { type Period, weeksOf } from "./weeks.ts";

/** One component of a course and when it runs. An ordinary job has no end. */
export type TimeBlock = { kind: StepKind; start: PlainDate; end: PlainDate | null };

/** Another agreement of the same person. */
export type OtherCourse = {
  reference: string;
  productionUnitId: string;
  blocks: readonly TimeBlock[];
  /** Where it ended before its time. */
  lastDay: PlainDate | null;
};

export type Overlap = { ownIndex: number; other: string; kind: StepKind; sameKind: boolean };

const lastPossible = "9999-12-31" as PlainDate;
const endOf = (block: TimeBlock): PlainDate => block.end ?? lastPossible;

const meet = (a: TimeBlock, b: TimeBlock): boolean => a.start <= endOf(b) && b.start <= endOf(a);

/** What a course that ended early really had: blocks after its last day never were. */
export const blocksHeld = ({ blocks, lastDay }: OtherCourse): TimeBlock[] =>
  lastDay === null
    ? [...blocks]
    : blocks
        .filter((block) => block.start <= lastDay)
        .map((block) => ({ ...block, end: endOf(block) > lastDay ? lastDay : block.end }));

/** Where a person would be in two courses at once; `ownIndex` is the place among the own blocks. */
export function overlapsOf(own: readonly (TimeBlock | undefined)[], others: readonly OtherCourse[]): Overlap[] {
  return own.flatMap((block, ownIndex) =>
    block === undefined
      ? []
      : others.flatMap((other) =>
          blocksHeld(other)
            .filter((held) => meet(block, held))
            .map(({ kind }) => ({ ownIndex, other: other.reference, kind, sameKind: kind === block.kind })),
        ),
  );
}

/** Weeks before ordinary employment that a person has had and is to have at one production unit, over all agreements. */
export function weeksAtUnit(
  own: readonly (TimeBlock | undefined)[],
  others: readonly OtherCourse[],
  productionUnitId: string,
): number {
  const there = others.filter((other) => other.productionUnitId === productionUnitId).flatMap(blocksHeld);
  return weeksOf([...own.filter((block) => block !== undefined), ...there].flatMap(beforeEmployment));
}

const beforeEmployment = ({ kind, start, end }: TimeBlock): Period[] =>
  kind === "employment" || end === null ? [] : [{ start, end }];
