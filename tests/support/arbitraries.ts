import fc from "fast-check";
import { type PlainDate, plainDate } from "#app/domain/shared/plain-date.ts";

/** Days that a course of the portal, or the birth of anyone in it, could fall on. */
export const anyDate: fc.Arbitrary<PlainDate> = fc
  .integer({ min: Date.UTC(1900, 0, 1) / 86_400_000, max: Date.UTC(2199, 11, 31) / 86_400_000 })
  .map((day) => plainDate(new Date(day * 86_400_000).toISOString().slice(0, 10)));
