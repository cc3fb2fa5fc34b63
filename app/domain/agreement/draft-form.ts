import { z } from "zod";
import { competenceLevels } from "../competence/competence.ts";
import { stepKinds } from "../job-package/step.ts";
import { optionalDateFields } from "../shared/date-fields.ts";
import { parseDecimal } from "../shared/decimal.ts";
import { emailAddress, line, paragraph } from "../shared/free-text.ts";
import { placementGroups } from "../statute/rule.ts";
import type { AgreementDraft } from "./draft.ts";

/** A draft may be saved half written: empty is allowed everywhere, nonsense nowhere. */
const optionalLine = (most: number) =>
  z
    .string()
    .default("")
    .transform((text, context) => {
      if (text.trim() === "") return "";
      const parsed = line(most).safeParse(text);
      if (parsed.success) return parsed.data;
      context.addIssue({ code: "custom", message: parsed.error.issues[0]?.message ?? "required" });
      return z.NEVER;
    });

/** Undefined where the form did not ask. */
const lineIfAsked = (most: number) =>
  z
    .string()
    .optional()
    .transform((text, context) => {
      if (text === undefined || text.trim() === "") return text?.trim();
      const parsed = line(most).safeParse(text);
      if (parsed.success) return parsed.data;
      context.addIssue({ code: "custom", message: parsed.error.issues[0]?.message ?? "required" });
      return z.NEVER;
    });

const optionalEmail = z
  .string()
  .default("")
  .transform((text, context) => {
    if (text.trim() === "") return "";
    const parsed = emailAddress.safeParse(text);
    if (parsed.success) return parsed.data;
    context.addIssue({ code: "custom", message: parsed.error.issues[0]?.message ?? "notAnEmail" });
    return z.NEVER;
  });

const optionalDecimal = (least: number, most: number) =>
  z
    .string()
    .default("")
    .transform((text, context): number | null => {
      if (text.trim() === "") return null;
      const value = parseDecimal(text);
      if (value !== undefined && value >= least && value <= most) return value;
      context.addIssue({
        code: "custom",
        message: value === undefined ? "notANumber" : `outside:${least}:${most}:${value}`,
      });
      return z.NEVER;
    });

const checked = z
  .string()
  .optional()
  .transform((value) => value === "on");

export const draftForm = z.object({
  revision: z.coerce.number().int(),
  startDate: optionalDateFields,
  citizen: z.object({ name: optionalLine(120), email: optionalEmail, phone: optionalLine(20) }),
  employerSignatories: z
    .array(z.object({ name: optionalLine(120), title: optionalLine(80), email: optionalEmail }))
    .max(4, { error: "tooMany:4" })
    .default([]),
  representative: z.object({ needed: checked, name: optionalLine(120), email: optionalEmail }),
  mentor: z.object({
    name: optionalLine(120),
    title: optionalLine(80),
    email: optionalEmail,
    hoursPerWeek: optionalDecimal(0.5, 37),
    start: optionalDateFields,
    end: optionalDateFields,
  }),
  approverId: z.string().default(""),
  steps: z
    .array(
      z.object({
        kind: z.enum(stepKinds),
        included: checked,
        skipReason: optionalLine(300),
        whyNotFirst: lineIfAsked(300),
        start: optionalDateFields,
        end: optionalDateFields,
        hours: z
          .array(z.object({ fromWeek: optionalDecimal(1, 104), hoursPerWeek: optionalDecimal(1, 37) }))
          .default([]),
      }),
    )
    .max(11),
  training: z
    .array(
      z.object({
        key: z.string().max(60),
        included: checked,
        provider: optionalLine(120),
        start: optionalDateFields,
        end: optionalDateFields,
        gapKey: z.string().max(60).default(""),
        observed: z.enum(competenceLevels),
      }),
    )
    .max(20)
    .default([]),
  fullTimeEquivalents: optionalDecimal(0.1, 20_000),
  capacityOverrideReason: optionalLine(300),
  placementExtensionReason: optionalLine(300),
  wageSubsidy: z
    .object({
      latestMonth: optionalDecimal(0, 20_000),
      yearAverage: optionalDecimal(0, 20_000),
      longerReason: optionalLine(300),
    })
    .prefault({}),
  remarks: paragraph(2000),
  /** Said of the person, not of the draft. Undefined where the form does not ask. */
  placementGroup: z
    .enum(["", ...placementGroups], { error: "chooseOne" })
    .optional()
    .transform((group) => (group === "" ? null : group)),
});
export type DraftForm = z.infer<typeof draftForm>;

/** What was typed becomes the draft. Signatories without a word in them fall away. */
export function draftFromForm(form: DraftForm): AgreementDraft {
  const { revision: _revision, placementGroup: _group, ...rest } = form;
  return {
    ...rest,
    approverId: form.approverId === "" ? null : form.approverId,
    employerSignatories: form.employerSignatories.filter((s) => `${s.name}${s.title}${s.email}` !== ""),
    steps: form.steps.map((step) => ({
      ...step,
      end: step.kind === "employment" ? null : step.end,
      hours: step.hours.flatMap(({ fromWeek, hoursPerWeek }) =>
        fromWeek === null || hoursPerWeek === null ? [] : [{ fromWeek, hoursPerWeek }],
      ),
    })),
  };
}
