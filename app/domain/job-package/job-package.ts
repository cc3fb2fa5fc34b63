import { z } from "zod";
import { requiredCompetence } from "../competence/competence.ts";
import { localizedText } from "../shared/localized.ts";
import { isLasting, type PackageStep, packageStep, type StepKind } from "./step.ts";

export const industries = [
  "retail",
  "construction",
  "food-service",
  "pharma",
  "transport",
  "postal",
  "manufacturing",
  "cleaning",
  "public-service",
  "food-production",
] as const;
export type Industry = (typeof industries)[number];

export const ownerships = ["private", "public"] as const;
export type Ownership = (typeof ownerships)[number];

/** A word of the trade with a plain explanation, for the person who is new in it. */
export const tradeWord = z.object({ da: z.string().min(1), en: z.string().min(1), explanation: localizedText });

/** A course that can close gaps, proposed by the package; an agreement dates it and ties it to a gap. */
export const proposedTraining = z.object({
  key: z.string().regex(/^[a-z0-9-]+$/),
  title: localizedText,
  /** Working days of teaching. */
  days: z.int().min(1).max(120),
  /** Keys of the required competences that it can close. */
  closes: z.array(z.string()).min(1),
});
export type ProposedTraining = z.infer<typeof proposedTraining>;

export const jobPackageContent = z
  .object({
    slug: z.string().regex(/^[a-z0-9-]+$/),
    title: localizedText,
    industry: z.enum(industries),
    /** The kinds of employer that it fits. */
    ownerships: z.array(z.enum(ownerships)).min(1),
    /** One sentence for lists. */
    summary: localizedText,
    /** The job it leads to, in two to four sentences. */
    job: localizedText,
    tasks: z.array(localizedText).min(4),
    requirements: z.array(localizedText).min(3),
    competences: z.array(requiredCompetence).min(6),
    steps: z.array(packageStep).min(3),
    training: z.array(proposedTraining).min(1),
    mentoring: z.object({
      weeks: z.int().min(1).max(52),
      hoursPerWeek: z.number().min(0.5).max(37),
      goal: localizedText,
      tasks: z.array(localizedText).min(2),
    }),
    employerGets: z.array(localizedText).min(3),
    employerGives: z.array(localizedText).min(3),
    /** "Have this ready" before asking for the package. */
    haveReady: z.array(localizedText).min(3),
    /** The work has direct contact with children under 15, so a children's certificate must be obtained. */
    childrenCertificate: z.boolean(),
    words: z.array(tradeWord).length(30),
  })
  .refine((p) => new Set(p.competences.map((c) => c.key)).size === p.competences.length, {
    error: "competence keys must be unique",
  })
  .refine((p) => p.training.every((t) => t.closes.every((key) => p.competences.some((c) => c.key === key))), {
    error: "training must close a required competence of the same package",
  });
export type JobPackageContent = z.infer<typeof jobPackageContent>;

export const jobPackageStatuses = ["draft", "published", "withdrawn"] as const;
export type JobPackageStatus = (typeof jobPackageStatuses)[number];

/** Weeks from the first day to ordinary employment. */
export const weeksToEmployment = (steps: readonly PackageStep[]): number =>
  steps.filter((step) => !isLasting(step.kind)).reduce((sum, step) => sum + step.weeks, 0);

/** The steps at which a course can begin: any one of the package's own. */
export const startableSteps = (steps: readonly PackageStep[]): StepKind[] => [
  ...new Set(steps.map((step) => step.kind)),
];
