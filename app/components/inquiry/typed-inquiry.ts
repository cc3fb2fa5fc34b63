import { parseDecimal } from "#app/domain/shared/decimal.ts";
import { type PlainDate, parsePlainDate } from "#app/domain/shared/plain-date.ts";

/** What of an unfinished form the page can already answer. */
export type TypedInquiry = { staff: number | undefined; places: number | undefined; start: PlainDate | undefined };

type TypedText = { staff: string; places: string; day: string; month: string; year: string };

const mostStaff = 20_000;

export function readTyped({ staff, places, day, month, year }: TypedText): TypedInquiry {
  const people = parseDecimal(staff);
  return {
    staff: people !== undefined && people > 0 && people <= mostStaff ? people : undefined,
    places: parseDecimal(places),
    start: parsePlainDate(`${year.trim()}-${month.trim().padStart(2, "0")}-${day.trim().padStart(2, "0")}`),
  };
}

/** From the form as it stands in the browser. */
export function typedInForm(form: HTMLFormElement): TypedInquiry {
  const data = new FormData(form);
  const text = (name: string) => String(data.get(name) ?? "");
  return readTyped({
    staff: text("fullTimeEquivalents"),
    places: text("places"),
    day: text("wantedStart.day"),
    month: text("wantedStart.month"),
    year: text("wantedStart.year"),
  });
}

/** From what the server sent back or knows. */
export function typedInValues(field: (name: string) => { initialValue?: unknown }): TypedInquiry {
  const text = (name: string) => {
    const value = field(name).initialValue;
    return typeof value === "string" || typeof value === "number" ? String(value) : "";
  };
  return readTyped({
    staff: text("fullTimeEquivalents"),
    places: text("places"),
    day: text("wantedStart.day"),
    month: text("wantedStart.month"),
    year: text("wantedStart.year"),
  });
}
