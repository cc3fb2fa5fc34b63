import { z } from "zod";
import { stepKinds } from "../job-package/step.ts";
import { dateFields } from "../shared/date-fields.ts";
import { line, wholeNumber } from "../shared/free-text.ts";
import { parsePlainDate } from "../shared/plain-date.ts";

const id = z.string({ error: "required" }).max(60, { error: "required" });
const optionalId = z
  .string()
  .max(60, { error: "chooseOne" })
  .default("")
  .transform((value) => (value === "" ? null : value));

/** Steps that a person who has prepared can begin a course on. */
export const stepsAfterPreparation = stepKinds.filter((kind) => kind !== "preparation");

export const openCohortForm = z.object({
  /** From the form itself: pressed twice, it opens one. */
  key: z.uuid({ error: "required" }),
  name: line(80),
  jobPackageId: optionalId,
  outpostId: optionalId,
  firstDay: dateFields,
  intakeEveryWeeks: wholeNumber(1, 26),
  places: wholeNumber(1, 60),
});
export type NewCohort = z.output<typeof openCohortForm>;

export const joinCohortForm = z.object({
  candidateId: id.min(1, { error: "chooseOne" }),
  joinedOn: z.string({ error: "chooseOne" }).transform((text, context) => {
    const day = parsePlainDate(text);
    if (!day) context.addIssue({ code: "custom", message: "chooseOne" });
    return day ?? z.NEVER;
  }),
});

/** Who is ready for a course says on which step: the highest that can succeed. */
export const leaveCohortForm = z.discriminatedUnion(
  "leftReason",
  [
    z.object({
      leftReason: z.literal("ready-for-course"),
      candidateId: id,
      leftOn: dateFields,
      startStep: z.enum(stepsAfterPreparation, { error: "chooseOne" }),
    }),
    z.object({ leftReason: z.enum(["job", "education", "other"]), candidateId: id, leftOn: dateFields }),
  ],
  { error: "chooseOne" },
);
export type CohortLeaving = z.output<typeof leaveCohortForm>;
