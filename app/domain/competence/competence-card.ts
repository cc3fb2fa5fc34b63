import type { JobPackageTerms } from "../agreement/terms.ts";
import type { JobPackageContent } from "../job-package/job-package.ts";
import type { Instant } from "../shared/copenhagen.ts";
import type { LocalizedText } from "../shared/localized.ts";
import type { CompetenceLevel, RequiredCompetence } from "./competence.ts";

/** Who writes on the card: the citizen comments and never assesses. */
export const assessorRoles = ["employer", "mentor", "consultant"] as const;
export type AssessorRole = (typeof assessorRoles)[number];

export type Assessment = {
  /** A required competence of the job. */
  key: string;
  level: CompetenceLevel;
  /** What the person did, once, concretely. Empty only where it was not tried. */
  example: string;
  nextStep: string;
  assessorRole: AssessorRole;
  assessorName: string;
  assessedAt: Instant;
};

/** Without a key it is about the whole card. */
export type CardComment = { key: string | null; comment: string; writtenAt: Instant };

/** «Carried by»: a strength that makes up for a gap, and how. */
export type Carry = { gapKey: string; strengthKey: string; how: string };

/** A person's competences held against one job's profile. It belongs to the citizen. */
export type CompetenceCard = {
  /** The agreement's. */
  reference: string;
  /** The citizen's name as the agreement knows it, else the first name. */
  holder: string;
  jobTitle: LocalizedText;
  workplace: string;
  municipality: string;
  required: readonly RequiredCompetence[];
  /** Oldest first. */
  assessments: readonly Assessment[];
  /** Oldest first. */
  comments: readonly CardComment[];
  carries: readonly Carry[];
  /** Null while nobody has opened it. What was assessed before comes from an earlier course. */
  openedAt: Instant | null;
};

/** The profile that the parties signed, where they have; else the package's. */
export function requiredProfile(
  content: Pick<JobPackageContent, "competences">,
  terms?: Pick<JobPackageTerms, "clarification"> | undefined,
): readonly RequiredCompetence[] {
  return terms?.clarification?.competences ?? content.competences;
}

export const isFromEarlierCourse = (
  assessment: Pick<Assessment, "assessedAt">,
  card: Pick<CompetenceCard, "openedAt">,
): boolean => card.openedAt !== null && assessment.assessedAt < card.openedAt;

/** When the card last got a word from somebody; null while it is empty. */
export function lastWrittenAt({ assessments, comments }: CompetenceCard): Instant | null {
  const moments = [...assessments.map((row) => row.assessedAt), ...comments.map((row) => row.writtenAt)];
  return moments.length === 0 ? null : Math.max(...moments);
}

/**
 * The card as an employer and a mentor see it: what an earlier workplace wrote stays between it and the citizen, so of
 * that only the level is theirs.
 */
export function withoutEarlierWords(card: CompetenceCard): CompetenceCard {
  return {
    ...card,
    assessments: card.assessments.map((row) =>
      isFromEarlierCourse(row, card) ? { ...row, example: "", nextStep: "", assessorName: "" } : row,
    ),
  };
}
