import { type HourlyRates, hourlyRates, readHourlyRates } from "#app/domain/statute/hourly-rates.ts";
import type { Db } from "../connection.server.ts";
import { findSetting, saveSetting } from "./setting-repository.server.ts";

const settingOf = (municipalityCode: string): string => `hourly-rates:${municipalityCode}`;

export async function listHourlyRates(db: Db, municipalityCode: string): Promise<HourlyRates[]> {
  const stored = await findSetting(db, settingOf(municipalityCode));
  try {
    return readHourlyRates(JSON.parse(stored ?? "[]"));
  } catch {
    return [];
  }
}

export async function saveHourlyRates(tx: Db, municipalityCode: string, table: readonly HourlyRates[]): Promise<void> {
  await saveSetting(tx, settingOf(municipalityCode), JSON.stringify(table.map((row) => hourlyRates.parse(row))));
}
