import type { HourlyRates } from "#app/domain/statute/hourly-rates.ts";
import type { AnyRule } from "#app/domain/statute/rule.ts";
import type { ReadRules } from "#app/domain/statute/rules.ts";
import type { Db } from "../connection.server.ts";
import { listHourlyRates } from "../repositories/hourly-rates-repository.server.ts";
import { listRules } from "../repositories/statute-repository.server.ts";

export const findRules = async (db: Db): Promise<readonly AnyRule[]> => (await listRules(db)).rules;

/** With the rows that are not understood, for the people who can have them mended. */
export const findRulesAndFaults = (db: Db): Promise<ReadRules> => listRules(db);

export const findHourlyRates = (db: Db, municipalityCode: string): Promise<HourlyRates[]> =>
  listHourlyRates(db, municipalityCode);
