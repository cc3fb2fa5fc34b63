import { z } from "zod";
import { signatorySlot } from "../agreement/terms.ts";
import { ownerships } from "../job-package/job-package.ts";
import { localizedText } from "../shared/localized.ts";
import { plainDateSchema } from "../shared/plain-date.ts";
import { cooperationAreas } from "./areas.ts";
import { clauseContents } from "./clauses.ts";

/**
 * Everything that a signature on a partnership agreement binds. Frozen as canonical JSON and hashed like the terms of a
 * job-package agreement, and read with this schema for ever: add optional fields only.
 */
export const partnershipTerms = z.object({
  schema: z.literal(1),
  kind: z.literal("partnership"),
  /** `PA-2026-0001` */
  reference: z.string(),
  version: z.int().min(1),
  municipality: z.object({ code: z.string(), name: z.string(), unitName: z.string() }),
  employer: z.object({
    cvrNumber: z.string(),
    name: z.string(),
    ownership: z.enum(ownerships),
    glnNumber: z.string().nullable(),
  }),
  areas: z.array(z.enum(cooperationAreas)),
  packages: z.array(
    z.object({ slug: z.string(), title: localizedText, places: z.int().min(1), pledgedJobs: z.int().min(0) }),
  ),
  /** Beyond what the clauses say, in the parties' own words. */
  employerUndertakes: z.string(),
  municipalityUndertakes: z.string(),
  /** Working days in which the municipality proposes candidates. */
  answerWorkingDays: z.int(),
  consultant: z.object({ name: z.string(), title: z.string() }),
  start: plainDateSchema,
  end: plainDateSchema,
  noticeMonths: z.int(),
  reviews: z.array(plainDateSchema),
  clauses: z.array(
    z.object({
      key: z.string(),
      title: localizedText,
      paragraphs: z.array(localizedText),
      contents: z.array(z.enum(clauseContents)),
    }),
  ),
  signatories: z.array(signatorySlot),
});
export type PartnershipTerms = z.infer<typeof partnershipTerms>;
