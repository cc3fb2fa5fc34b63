import type { PlainDate } from "../shared/plain-date.ts";
import type { AgreementDraft } from "./draft.ts";

/** First day, and last day before an ordinary job begins: what lists sort by and what takes up a place at the unit. */
export function draftDates(draft: AgreementDraft, fallback: PlainDate): { startsOn: PlainDate; endsOn: PlainDate } {
  const steps = draft.steps.filter((step) => step.included);
  const startsOn = steps[0]?.start ?? draft.startDate ?? fallback;
  const ends = steps.flatMap((step) => step.end ?? []).toSorted();
  return { startsOn, endsOn: ends.at(-1) ?? startsOn };
}
