import { z } from "zod";
import { dateFields } from "../shared/date-fields.ts";
import { decimal, line } from "../shared/free-text.ts";
import { type PlainDate, plainDateSchema } from "../shared/plain-date.ts";

/**
 * Kroner that a municipality refunds for an hour of wage subsidy. They are published every year in a guidance on rates, so
 * each municipality enters its own: nothing is reckoned with before somebody has looked them up.
 */
export const hourlyRates = z.object({
  validFrom: plainDateSchema,
  private: z.number().min(1).max(1_000),
  public: z.number().min(1).max(1_000),
  source: z.string().min(1).max(200),
});
export type HourlyRates = z.infer<typeof hourlyRates>;

export const hourlyRatesForm = z.object({
  validFrom: dateFields,
  private: decimal(1, 1_000),
  public: decimal(1, 1_000),
  source: line(200),
});

/** Reads the stored table leniently: a row that is not understood takes nothing with it. Newest first. */
export function readHourlyRates(stored: unknown): HourlyRates[] {
  return (Array.isArray(stored) ? stored : [])
    .flatMap((row) => hourlyRates.safeParse(row).data ?? [])
    .toSorted((a, b) => (a.validFrom > b.validFrom ? -1 : 1));
}

/** The table with one row more. A row of the same day is put right, not doubled. */
export const withRates = (table: readonly HourlyRates[], row: HourlyRates): HourlyRates[] =>
  readHourlyRates([...table.filter(({ validFrom }) => validFrom !== row.validFrom), row]);

export const ratesOn = (on: PlainDate, table: readonly HourlyRates[]): HourlyRates | undefined =>
  readHourlyRates(table).find(({ validFrom }) => validFrom <= on);
