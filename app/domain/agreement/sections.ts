import { canonicalJson, type Json } from "../shared/canonical-json.ts";
import type { PartyRole } from "./party.ts";
import type { JobPackageTerms } from "./terms.ts";

/** Parts of an agreement that can change by themselves. Together they hold all of the terms but version and signatories. */
export const sections = [
  "parties",
  "schedule",
  "hours",
  "tasks",
  "training",
  "clarification",
  "mentoring",
  "commitments",
  "capacity",
  "remarks",
] as const;
export type Section = (typeof sections)[number];

/**
 * Whom a section concerns: a change of it needs their signatures, and theirs only. What is not in somebody's row is told to
 * them and does not wait for them.
 */
export const concerns: Record<Section, readonly PartyRole[]> = {
  parties: ["employer", "employee-representative", "mentor", "citizen", "municipality"],
  schedule: ["employer", "mentor", "citizen", "municipality"],
  hours: ["employer", "citizen", "municipality"],
  tasks: ["employer", "mentor", "citizen", "municipality"],
  training: ["employer", "citizen", "municipality"],
  clarification: ["employer", "citizen", "municipality"],
  mentoring: ["employer", "mentor"],
  commitments: ["employer", "municipality"],
  capacity: ["employer", "employee-representative", "municipality"],
  remarks: ["employer", "employee-representative", "mentor", "citizen", "municipality"],
};

/** What each section says. Dates stand in `schedule` wherever in the terms they belong, so that moving them is one change. */
export function sectionsOf(terms: JobPackageTerms): Record<Section, Json> {
  return {
    parties: {
      municipality: terms.municipality,
      employer: terms.employer,
      productionUnit: terms.productionUnit,
      citizen: terms.citizen,
      jobPackage: { slug: terms.jobPackage.slug, title: terms.jobPackage.title, job: terms.jobPackage.job },
    },
    schedule: {
      steps: terms.steps.map(({ key, kind, start, end }) => ({ key, kind, start, end })),
      training: terms.training.map(({ key, start, end }) => ({ key, start, end })),
      mentoring: { start: terms.mentoring.start, end: terms.mentoring.end },
      cardDue: terms.clarification?.cardDue ?? null,
    },
    hours: terms.steps.map(({ key, hours }) => ({ key, hours })),
    tasks: {
      steps: terms.steps.map(({ key, kind, title, purpose, why, does }) => ({ key, kind, title, purpose, why, does })),
      skipped: terms.skipped,
    },
    // What the competence card has said since is an observation and no promise.
    training: terms.training.map(({ start: _start, end: _end, gap: { observed: _observed, ...gap }, ...training }) => ({
      ...training,
      gap,
    })),
    clarification: terms.clarification?.competences ?? null,
    mentoring: (({ start: _start, end: _end, ...mentoring }) => mentoring)(terms.mentoring),
    commitments: {
      employer: terms.employerCommits,
      municipality: terms.municipalityCommits,
      childrenCertificate: terms.childrenCertificate,
    },
    // The rules in force and the places taken by others are circumstances of a version and no promise of anybody.
    capacity: {
      fullTimeEquivalents: terms.capacity.fullTimeEquivalents,
      overrideReason: terms.capacity.overrideReason,
    },
    remarks: terms.remarks,
  };
}

/** The sections in which two versions differ. */
export function changedSections(before: JobPackageTerms, after: JobPackageTerms): Section[] {
  const [old, now] = [sectionsOf(before), sectionsOf(after)];
  return sections.filter((section) => canonicalJson(old[section]) !== canonicalJson(now[section]));
}
