import { z } from "zod";
import { type PlainDate, parsePlainDate } from "./plain-date.ts";

/** What three fields for day, month and year send. Their messages stand on the date as a whole. */
const typedDate = z
  .object({ day: z.string().default(""), month: z.string().default(""), year: z.string().default("") })
  .default({ day: "", month: "", year: "" });

function readDate(typed: z.infer<typeof typedDate>, context: z.RefinementCtx, whenEmpty: "required" | "optional") {
  const [day, month, year] = [typed.day.trim(), typed.month.trim(), typed.year.trim()];
  const refuse = (message: string) => {
    context.addIssue({ code: "custom", message });
    return z.NEVER;
  };
  if (`${day}${month}${year}` === "") return whenEmpty === "optional" ? null : refuse("dateMissing");
  if (day === "" || month === "" || year === "") return refuse("dateIncomplete");
  if (/^\d{1,3}$/.test(year)) return refuse("yearTooShort");
  const date = parsePlainDate(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
  return date ?? refuse(`notADate:${day}.${month}.${year}`);
}

/** A date that must be given. */
export const dateFields = typedDate.transform(
  (typed, context): PlainDate => readDate(typed, context, "required") ?? z.NEVER,
);

/** Null where all three fields are empty. */
export const optionalDateFields = typedDate.transform((typed, context): PlainDate | null =>
  readDate(typed, context, "optional"),
);
