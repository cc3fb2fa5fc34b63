import { z } from "zod";
import { competenceGroups, competenceLevels } from "../competence/competence.ts";
import { ownerships } from "../job-package/job-package.ts";
import { hoursStage, partyTasks, stepKinds } from "../job-package/step.ts";
import { milestoneKinds, milestoneOwners } from "../milestone/catalogue.ts";
import { localizedText } from "../shared/localized.ts";
import { plainDateSchema } from "../shared/plain-date.ts";
import { partyRoles } from "./party.ts";

/** One dated step of the course. `end` is its last day; an ordinary job has none. */
export const agreedStep = z.object({
  /** Stable in the agreement across versions: milestones refer to it. */
  key: z.string(),
  kind: z.enum(stepKinds),
  title: localizedText,
  start: plainDateSchema,
  end: plainDateSchema.nullable(),
  weeks: z.int(),
  hours: z.array(hoursStage),
  purpose: localizedText,
  why: localizedText,
  does: partyTasks,
});
export type AgreedStep = z.infer<typeof agreedStep>;

/** A step of the package that the parties pass over, and why (nobody is kept on a step that does not fit). */
export const skippedStep = z.object({ kind: z.enum(stepKinds), title: localizedText, reason: z.string() });

/** Training names the gap that it closes: a required competence not yet reached (S5). */
export const agreedTraining = z.object({
  key: z.string(),
  title: localizedText,
  days: z.int(),
  start: plainDateSchema,
  end: plainDateSchema,
  provider: z.string(),
  gap: z.object({
    key: z.string(),
    group: z.enum(competenceGroups),
    name: localizedText,
    required: z.enum(competenceLevels),
    observed: z.enum(competenceLevels),
  }),
});

export const agreedMentoring = z.object({
  mentorName: z.string(),
  mentorTitle: z.string(),
  goal: localizedText,
  tasks: z.array(localizedText),
  hoursPerWeek: z.number(),
  start: plainDateSchema,
  end: plainDateSchema,
});

export const agreedClarification = z.object({
  /** The competence card is due in the last week of the clarification. */
  cardDue: plainDateSchema,
  competences: z.array(
    z.object({
      key: z.string(),
      group: z.enum(competenceGroups),
      name: localizedText,
      level: z.enum(competenceLevels),
    }),
  ),
});

/** Somebody who must sign, in the order in which contracts list them. Contact details are kept outside the terms. */
export const signatorySlot = z.object({
  /** `employer-1`, `employer-2`, `employee-representative`, `mentor`, `citizen`, `municipality`. */
  slot: z.string(),
  role: z.enum(partyRoles),
  name: z.string(),
  title: z.string(),
});
export type SignatorySlot = z.infer<typeof signatorySlot>;

/** The rule that limited places at the unit, with the numbers it was used on. */
export const capacityStatement = z.object({
  fullTimeEquivalents: z.number(),
  places: z.int(),
  inUse: z.int(),
  ruleId: z.string(),
  overrideReason: z.string().nullable(),
});

/**
 * Everything that a signature on a job-package agreement binds. Frozen as canonical JSON and hashed; nothing in it changes
 * afterwards, and nothing outside it is signed. Stored versions are read with this schema for ever: add optional fields only.
 */
export const jobPackageTerms = z.object({
  schema: z.literal(1),
  kind: z.literal("job-package"),
  /** `JP-2026-0001`: what people say on the telephone. */
  reference: z.string(),
  version: z.int().min(1),
  municipality: z.object({ code: z.string(), name: z.string(), unitName: z.string() }),
  employer: z.object({
    cvrNumber: z.string(),
    name: z.string(),
    ownership: z.enum(ownerships),
    glnNumber: z.string().nullable(),
  }),
  productionUnit: z.object({ pNumber: z.string(), name: z.string(), address: z.string() }),
  jobPackage: z.object({ slug: z.string(), version: z.int(), title: localizedText, job: localizedText }),
  citizen: z.object({ name: z.string(), referenceCode: z.string() }),
  steps: z.array(agreedStep),
  skipped: z.array(skippedStep),
  clarification: agreedClarification.nullable(),
  training: z.array(agreedTraining),
  mentoring: agreedMentoring,
  /** What the employer commits itself to in return (S9). */
  employerCommits: z.array(localizedText),
  municipalityCommits: z.array(localizedText),
  childrenCertificate: z.boolean(),
  /** Every dated promise with its one owner, as planned when the terms were frozen. Versions before this field plan anew. */
  milestones: z
    .array(
      z.object({
        key: z.string(),
        kind: z.enum(milestoneKinds),
        stepKey: z.string().nullable(),
        due: plainDateSchema,
        owner: z.enum(milestoneOwners),
      }),
    )
    .optional(),
  capacity: capacityStatement,
  /** The date whose rules apply: an agreement keeps the rule set that it was signed under. */
  rulesAsOf: plainDateSchema,
  /** The rules that it was held against, as they read that day. Versions from before have the date only. */
  rules: z
    .array(z.object({ id: z.string(), name: z.string(), paragraph: z.string(), sentence: localizedText }))
    .optional(),
  remarks: z.string(),
  signatories: z.array(signatorySlot),
});
export type JobPackageTerms = z.infer<typeof jobPackageTerms>;
