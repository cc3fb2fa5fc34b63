/**
 * Rimelighedskrav: how many people in placement or wage subsidy a production unit may have, by its ordinary staff.
 * The numbers are data (statute/rules.ts); this is the arithmetic.
 */
export type CapacityRule = {
  id: string;
  /** Up to this many full-time equivalents, one place for every `perFirst`. */
  firstBand: number;
  perFirst: number;
  /** Above it, one place for every `perFurther`. */
  perFurther: number;
  /** However small the unit. */
  atLeast: number;
};

export type Capacity = {
  fullTimeEquivalents: number;
  fromFirstBand: number;
  fromFurther: number;
  /** The places allowed. */
  places: number;
  rule: CapacityRule;
};

/** `max(atLeast, ⌊min(n, band) / perFirst⌋) + ⌊max(0, n − band) / perFurther⌋`, n in full-time equivalents. */
export function capacityOf(fullTimeEquivalents: number, rule: CapacityRule): Capacity {
  const fromFirstBand = Math.floor(Math.min(fullTimeEquivalents, rule.firstBand) / rule.perFirst);
  const fromFurther = Math.floor(Math.max(0, fullTimeEquivalents - rule.firstBand) / rule.perFurther);
  return {
    fullTimeEquivalents,
    fromFirstBand,
    fromFurther,
    places: Math.max(rule.atLeast, fromFirstBand) + fromFurther,
    rule,
  };
}
