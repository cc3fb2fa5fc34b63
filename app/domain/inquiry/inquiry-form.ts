import { z } from "zod";
import { ownerships } from "../job-package/job-package.ts";
import { decimal, emailAddress, line, paragraph, phoneNumber, wholeNumber } from "../shared/free-text.ts";
import { parseCvrNumber, parseGlnNumber, parsePNumber, parsePostalCode } from "../shared/identifiers.ts";
import { type PlainDate, parsePlainDate } from "../shared/plain-date.ts";

const register = (parse: (text: string) => string | undefined, error: string) =>
  z.string({ error: "required" }).transform((text, context) => {
    const number = parse(text);
    if (number) return number;
    context.addIssue({ code: "custom", message: text.trim() === "" ? "required" : error });
    return z.NEVER;
  });

/** The three fields of a date. Messages stand on the group. */
export const dateParts = z
  .object({ day: z.string().default(""), month: z.string().default(""), year: z.string().default("") })
  .default({ day: "", month: "", year: "" })
  .transform(({ day, month, year }, context): PlainDate => {
    const [d, m, y] = [day.trim(), month.trim(), year.trim()];
    if (d === "" && m === "" && y === "") {
      context.addIssue({ code: "custom", message: "required" });
      return z.NEVER;
    }
    const date = parsePlainDate(`${y}-${m.padStart(2, "0")}-${d.padStart(2, "0")}`);
    if (date) return date;
    context.addIssue({ code: "custom", message: `notADate:${d}.${m}.${y}` });
    return z.NEVER;
  });

/** What an employer asks for. The limits are those that the form tells. */
export const inquiryForm = z
  .object({
    submissionKey: z.uuid(),
    municipalityCode: z.string({ error: "choose" }).min(1, { error: "choose" }),
    cvrNumber: register(parseCvrNumber, "notACvrNumber"),
    employerName: line(120),
    ownership: z.enum(ownerships, { error: "choose" }),
    glnNumber: z.string().default(""),
    pNumber: register(parsePNumber, "notAPNumber"),
    unitName: line(120),
    street: line(120),
    postalCode: register(parsePostalCode, "notAPostalCode"),
    city: line(60),
    fullTimeEquivalents: decimal(0.1, 20_000),
    places: wholeNumber(1, 50),
    wantedStart: dateParts,
    contactName: line(120),
    contactTitle: line(80),
    contactEmail: emailAddress,
    contactPhone: phoneNumber,
    mentorName: z.union([z.literal("").transform(() => ""), line(120)]).default(""),
    mentorTitle: z.union([z.literal("").transform(() => ""), line(80)]).default(""),
    mentorEmail: z.union([z.literal("").transform(() => ""), emailAddress]).default(""),
    message: paragraph(2000),
    noLabourDispute: z.literal("on", { error: "mustConfirm" }),
  })
  .superRefine((form, context) => {
    if (form.ownership === "public" && !parseGlnNumber(form.glnNumber)) {
      context.addIssue({
        code: "custom",
        path: ["glnNumber"],
        message: form.glnNumber.trim() === "" ? "glnNeeded" : "notAGlnNumber",
      });
    }
  });
export type InquiryForm = z.infer<typeof inquiryForm>;
