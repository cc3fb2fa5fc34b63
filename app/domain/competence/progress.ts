import type { Instant } from "../shared/copenhagen.ts";
import type { RequiredCompetence } from "./competence.ts";
import type { Assessment } from "./competence-card.ts";
import { isStrength, levelsBetween } from "./gap.ts";

export type Change = "first" | "up" | "same" | "down";
export type AssessedStep = Assessment & { change: Change };

/** The assessments of one competence, oldest first, each with how it moved from the one before. */
export function historyOf(assessments: readonly Assessment[], key: string): AssessedStep[] {
  const rows = assessments.filter((row) => row.key === key).toSorted((a, b) => a.assessedAt - b.assessedAt);
  return rows.map((row, i) => ({ ...row, change: changeFrom(rows[i - 1], row) }));
}

function changeFrom(before: Assessment | undefined, after: Assessment): Change {
  if (!before) return "first";
  const moved = levelsBetween(before.level, after.level);
  return moved > 0 ? "up" : moved < 0 ? "down" : "same";
}

/** After each assessment: how many of the job's competences are assessed, and how many reach what it requires. */
export type ProgressPoint = { at: Instant; assessed: number; reached: number };

export function progressOf(
  required: readonly RequiredCompetence[],
  assessments: readonly Assessment[],
): ProgressPoint[] {
  const levels = new Map(required.map(({ key, level }) => [key, level]));
  const reaches = new Map<string, boolean>();
  const points: ProgressPoint[] = [];
  for (const { key, level, assessedAt: at } of assessments.toSorted((a, b) => a.assessedAt - b.assessedAt)) {
    const asked = levels.get(key);
    if (asked === undefined) continue;
    reaches.set(key, isStrength(level, asked));
    const point = { at, assessed: reaches.size, reached: [...reaches.values()].filter(Boolean).length };
    if (points.at(-1)?.at === at) points[points.length - 1] = point;
    else points.push(point);
  }
  return points;
}
