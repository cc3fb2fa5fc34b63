import { z } from "zod";
import { competenceLevels } from "../competence/competence.ts";
import { hoursStage, stepKinds } from "../job-package/step.ts";
import { plainDateSchema } from "../shared/plain-date.ts";

/**
 * An agreement that is still being written. Empty strings and nulls are allowed: what is missing is listed per party before
 * it can be signed. Stored as it stands, read leniently.
 */
export const agreementDraft = z.object({
  startDate: plainDateSchema.nullable(),
  citizen: z.object({ name: z.string(), email: z.string(), phone: z.string() }),
  /** One to four people who sign for the employer. */
  employerSignatories: z.array(z.object({ name: z.string(), title: z.string(), email: z.string() })),
  representative: z.object({ needed: z.boolean(), name: z.string(), email: z.string() }),
  mentor: z.object({
    name: z.string(),
    title: z.string(),
    email: z.string(),
    hoursPerWeek: z.number().nullable(),
    start: plainDateSchema.nullable(),
    end: plainDateSchema.nullable(),
  }),
  /** The account that signs for the municipality. */
  approverId: z.string().nullable(),
  steps: z.array(
    z.object({
      kind: z.enum(stepKinds),
      included: z.boolean(),
      skipReason: z.string(),
      /** Why the course does not begin on this step. Asked of every step above the first; drafts from before are without it. */
      whyNotFirst: z.string().optional(),
      start: plainDateSchema.nullable(),
      /** Last day. Null for an ordinary job, which has none. */
      end: plainDateSchema.nullable(),
      hours: z.array(hoursStage),
    }),
  ),
  training: z.array(
    z.object({
      key: z.string(),
      included: z.boolean(),
      provider: z.string(),
      start: plainDateSchema.nullable(),
      end: plainDateSchema.nullable(),
      /** The required competence that it closes. */
      gapKey: z.string(),
      observed: z.enum(competenceLevels),
    }),
  ),
  fullTimeEquivalents: z.number().nullable(),
  capacityOverrideReason: z.string(),
  // What rules as rows asks for came later: drafts from before are without it.
  /** Why a placement lasts longer than it may without an assessment. For the municipality only. */
  placementExtensionReason: z.string().optional(),
  wageSubsidy: z
    .object({
      /** Ordinary staff in full-time equivalents: in the latest month, and as the average of the last twelve. */
      latestMonth: z.number().nullable(),
      yearAverage: z.number().nullable(),
      /** Why it lasts longer than the kind of employer may have. */
      longerReason: z.string(),
    })
    .optional(),
  remarks: z.string(),
});
export type AgreementDraft = z.infer<typeof agreementDraft>;
