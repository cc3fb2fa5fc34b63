import { z } from "zod";
import { ownerships } from "../job-package/job-package.ts";
import { dateFields } from "../shared/date-fields.ts";
import { decimal, emailAddress, line, paragraph, phoneNumber, wholeNumber } from "../shared/free-text.ts";
import { parseCvrNumber, parseGlnNumber, parsePNumber, parsePostalCode } from "../shared/identifiers.ts";

const register = (parse: (text: string) => string | undefined, error: string) =>
  z.string({ error: "required" }).transform((text, context) => {
    const number = parse(text);
    if (number) return number;
    context.addIssue({ code: "custom", message: text.trim() === "" ? "required" : error });
    return z.NEVER;
  });

const publicEmployer = z.object({ ownership: z.literal("public"), glnNumber: z.string() });

/** Asked also where other fields are wrong: everything that is to be mended is said at once. */
const isPublic = ({ value }: { value: unknown }): boolean => publicEmployer.safeParse(value).success;

/** What an employer asks for. The limits are those that the form tells. */
export const inquiryForm = z
  .object({
    submissionKey: z.uuid(),
    municipalityCode: z.string({ error: "chooseOne" }).min(1, { error: "chooseOne" }),
    cvrNumber: register(parseCvrNumber, "notACvrNumber"),
    employerName: line(120),
    ownership: z.enum(ownerships, { error: "chooseOne" }),
    glnNumber: z.string().default(""),
    pNumber: register(parsePNumber, "notAPNumber"),
    unitName: line(120),
    street: line(120),
    postalCode: register(parsePostalCode, "notAPostalCode"),
    city: line(60),
    fullTimeEquivalents: decimal(0.1, 20_000),
    places: wholeNumber(1, 50),
    wantedStart: dateFields,
    contactName: line(120),
    contactTitle: line(80),
    contactEmail: emailAddress,
    contactPhone: phoneNumber,
    mentorName: z.union([z.literal("").transform(() => ""), line(120)]).default(""),
    mentorTitle: z.union([z.literal("").transform(() => ""), line(80)]).default(""),
    mentorEmail: z.union([z.literal("").transform(() => ""), emailAddress]).default(""),
    message: paragraph(2000),
    noLabourDispute: z.literal("on", { error: "mustAccept" }),
  })
  .refine(({ glnNumber }) => glnNumber.trim() !== "", { error: "glnNeeded", path: ["glnNumber"], when: isPublic })
  .refine(({ glnNumber }) => glnNumber.trim() === "" || parseGlnNumber(glnNumber) !== undefined, {
    error: "notAGlnNumber",
    path: ["glnNumber"],
    when: isPublic,
  });
export type InquiryForm = z.infer<typeof inquiryForm>;
