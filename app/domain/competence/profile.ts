import { type CompetenceGroup, type CompetenceLevel, competenceGroups, type RequiredCompetence } from "./competence.ts";
import type { Assessment } from "./competence-card.ts";
import { isGap, isStrength, levelsBetween } from "./gap.ts";

export type Standing = "not-assessed" | "gap" | "reached" | "above";

export type ProfiledCompetence = RequiredCompetence & { observed: CompetenceLevel | null; standing: Standing };

/** The competences of one group, in the package's order. */
export type GroupProfile = {
  group: CompetenceGroup;
  competences: ProfiledCompetence[];
  /** How many reach what the job requires. */
  reached: number;
};

export type ObservedLevels = ReadonlyMap<string, CompetenceLevel>;

/** The newest assessment of a competence is the one that holds; of two from the same moment, the one written last. */
export function newestAssessments<Row extends Pick<Assessment, "key" | "assessedAt">>(
  assessments: readonly Row[],
): Map<string, Row> {
  const newest = new Map<string, Row>();
  for (const row of assessments) {
    const known = newest.get(row.key);
    if (!known || row.assessedAt >= known.assessedAt) newest.set(row.key, row);
  }
  return newest;
}

export const observedLevels = (assessments: readonly Assessment[]): ObservedLevels =>
  new Map([...newestAssessments(assessments)].map(([key, { level }]) => [key, level]));

export function standingOf(observed: CompetenceLevel | null, required: CompetenceLevel): Standing {
  if (observed === null) return "not-assessed";
  if (isGap(observed, required)) return "gap";
  return levelsBetween(required, observed) > 0 ? "above" : "reached";
}

/** Observed against required, for each competence and each group; groups that the job asks nothing of fall away. */
export function profileOf(required: readonly RequiredCompetence[], observed: ObservedLevels): GroupProfile[] {
  return competenceGroups.flatMap((group) => {
    const competences = required
      .filter((competence) => competence.group === group)
      .map((competence) => {
        const level = observed.get(competence.key) ?? null;
        return { ...competence, observed: level, standing: standingOf(level, competence.level) };
      });
    const reached = competences.filter(({ standing }) => standing === "reached" || standing === "above").length;
    return competences.length === 0 ? [] : [{ group, competences, reached }];
  });
}

const all = (profile: readonly GroupProfile[]) => profile.flatMap(({ competences }) => competences);

/** What reaches the job's requirement, what goes furthest beyond it first. */
export const strengthsOf = (profile: readonly GroupProfile[]): ProfiledCompetence[] =>
  all(profile)
    .filter(({ observed, level }) => observed !== null && isStrength(observed, level))
    .toSorted((a, b) => levelsBetween(b.level, b.observed ?? b.level) - levelsBetween(a.level, a.observed ?? a.level));

/** What was observed below the requirement, the widest gap first. What nobody has assessed is not yet known to be one. */
export const gapsOf = (profile: readonly GroupProfile[]): ProfiledCompetence[] =>
  all(profile)
    .filter(({ standing }) => standing === "gap")
    .toSorted((a, b) => levelsBetween(b.observed ?? b.level, b.level) - levelsBetween(a.observed ?? a.level, a.level));

export const notAssessedOf = (profile: readonly GroupProfile[]): ProfiledCompetence[] =>
  all(profile).filter(({ standing }) => standing === "not-assessed");
