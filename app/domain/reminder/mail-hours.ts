import { copenhagenDate, copenhagenMinutes, type Instant } from "../shared/copenhagen.ts";
import { isWorkingDay } from "../shared/working-days.ts";

const minutesAtWhichMailLeaves = 8 * 60;

/** Mail that the clock sends leaves from 08:00 in Copenhagen, on working days (domain §7). */
export const isMailHour = (at: Instant): boolean =>
  isWorkingDay(copenhagenDate(at)) && copenhagenMinutes(at) >= minutesAtWhichMailLeaves;
