import { z } from "zod";
import { dateFields, optionalDateFields } from "../shared/date-fields.ts";
import { parseDecimal } from "../shared/decimal.ts";
import { emailAddress, line, paragraph, wholeNumber } from "../shared/free-text.ts";
import { cooperationAreas } from "./areas.ts";
import type { PartnershipDraft } from "./draft.ts";

const optionalLine = (most: number) =>
  z
    .string()
    .default("")
    .transform((text, context) => readOr(line(most), text, "", context));
const optionalEmail = z
  .string()
  .default("")
  .transform((text, context) => readOr(emailAddress, text, "", context));

function readOr<Value, Otherwise>(
  schema: z.ZodType<Value>,
  text: string,
  otherwise: Otherwise,
  context: z.RefinementCtx,
): Value | Otherwise {
  if (text.trim() === "") return otherwise;
  const read = schema.safeParse(text);
  if (read.success) return read.data;
  context.addIssue({ code: "custom", message: read.error.issues[0]?.message ?? "required" });
  return z.NEVER;
}

/** A number of people. What is negative is told so, not that it is no number. */
const headcount = z
  .string()
  .default("")
  .transform((text, context) => {
    if (text.trim() === "") return 0;
    const value = parseDecimal(text.replace(/^\s*[-−]/, ""));
    if (value !== undefined && /^\s*[-−]/.test(text)) {
      context.addIssue({ code: "custom", message: `outside:0:200:-${value}` });
      return z.NEVER;
    }
    return readOr(wholeNumber(0, 200), text, 0, context);
  });

const optionalWhole = (least: number, most: number) =>
  z
    .string()
    .default("")
    .transform((text, context) => readOr(wholeNumber(least, most), text, null, context));

export const mostPartnershipSignatories = 2;

/** What is typed on a draft's page. Fields of the other side are absent and stay as they are. */
export const partnershipForm = z
  .object({
    revision: z.coerce.number().int(),
    areas: z.preprocess(
      (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
      z.array(z.enum(cooperationAreas, { error: "chooseOne" })),
    ),
    packages: z
      .array(z.object({ slug: z.string().max(80), places: headcount, pledgedJobs: headcount }))
      .max(60)
      .default([]),
    employerUndertakes: paragraph(1000),
    municipalityUndertakes: paragraph(1000),
    answerWorkingDays: optionalWhole(1, 60),
    start: optionalDateFields,
    end: optionalDateFields,
    noticeMonths: optionalWhole(0, 12),
    signatories: z
      .array(z.object({ name: optionalLine(120), title: optionalLine(80), email: optionalEmail }))
      .max(mostPartnershipSignatories)
      .default([]),
    representative: z
      .object({ asked: z.literal("on").optional(), name: optionalLine(120), email: optionalEmail })
      .prefault({}),
    consultantId: z.string().max(80).optional(),
    approverId: z.string().max(80).optional(),
  })
  .superRefine((form, context) => {
    for (const [i, row] of form.packages.entries()) {
      if (row.pledgedJobs > row.places)
        context.addIssue({
          code: "custom",
          path: ["packages", i, "pledgedJobs"],
          message: `outside:0:${row.places}:${row.pledgedJobs}`,
        });
    }
    if (form.start && form.end && form.end <= form.start)
      context.addIssue({ code: "custom", path: ["end"], message: "endBeforeStart" });
  });
export type PartnershipForm = z.infer<typeof partnershipForm>;

const chosen = (id: string | undefined, stored: string | null): string | null =>
  id === undefined ? stored : id || null;

export const draftFromPartnershipForm = (form: PartnershipForm, stored: PartnershipDraft): PartnershipDraft => ({
  areas: form.areas,
  packages: form.packages.filter((row) => row.places > 0),
  employerUndertakes: form.employerUndertakes,
  municipalityUndertakes: form.municipalityUndertakes,
  answerWorkingDays: form.answerWorkingDays,
  start: form.start,
  end: form.end,
  noticeMonths: form.noticeMonths,
  signatories: form.signatories.filter((person) => `${person.name}${person.title}${person.email}` !== ""),
  representative: {
    asked: form.representative.asked === "on",
    name: form.representative.name,
    email: form.representative.email,
  },
  consultantId: chosen(form.consultantId, stored.consultantId),
  approverId: chosen(form.approverId, stored.approverId),
});

const reason = paragraph(1000).refine((text) => text !== "", { error: "required" });
export const partnershipReasonForm = z.object({ reason });
export const endPartnershipForm = z.object({ reason, lastDay: dateFields });
export const joinPartnershipForm = z.object({
  agreementId: z.string({ error: "chooseOne" }).min(1, "chooseOne").max(80),
});
export const stillEmployedForm = z.object({
  agreementId: z.string().max(80),
  week: z.enum(["26", "52"]).transform((week): 26 | 52 => (week === "26" ? 26 : 52)),
  stillEmployed: z.enum(["yes", "no"], { error: "chooseOne" }).transform((answer) => answer === "yes"),
});
