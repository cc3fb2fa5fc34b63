import { type Capacity, type CapacityRule, capacityOf } from "#app/domain/capacity/capacity.ts";
import { formatNumber, plural } from "#app/i18n/format.ts";
import { Alert } from "../alert.tsx";
import { useLocale, useWords } from "../language.tsx";

/** The sentence comes in the reader's language: what picks it would bring Zod to the browser. */
export type StatedCapacityRule = { value: CapacityRule; sentence: string; paragraph: string };

type CapacityAnswerProps = {
  rule: StatedCapacityRule;
  staff: number | undefined;
  /** The places that are asked for. */
  places: number | undefined;
};

/** How many people the rule lets the workplace take on, and how that number comes about. */
export function CapacityAnswer({ rule, staff, places }: CapacityAnswerProps) {
  const locale = useLocale();
  const { inquiry, parts } = useWords();
  const words = inquiry.capacity;
  const capacity = staff === undefined ? undefined : capacityOf(staff, rule.value);
  return (
    <div id="capacity" className="capacity-answer" aria-live="polite">
      <h3>{words.title}</h3>
      {capacity && (
        <>
          <p className="capacity-answer__result">{words.result(plural(capacity.places, words.people, locale))}</p>
          <Arithmetic capacity={capacity} />
        </>
      )}
      <p>
        {rule.sentence} {words.source(rule.paragraph)}
      </p>
      {capacity && <p>{words.others}</p>}
      {capacity && places !== undefined && places > capacity.places && (
        <Alert kind="warning" heading={words.tooMany.title} headingLevel={3}>
          <p>{words.tooMany.text(plural(places, parts.places, locale), formatNumber(capacity.places, locale))}</p>
        </Alert>
      )}
    </div>
  );
}

function Arithmetic({ capacity }: { capacity: Capacity }) {
  const locale = useLocale();
  const words = useWords().inquiry.capacity;
  const number = (value: number) => formatNumber(value, locale);
  const { fullTimeEquivalents: staff, fromFirstBand, fromFurther, places, rule } = capacity;
  const first = Math.max(rule.atLeast, fromFirstBand);
  return (
    <ul className="capacity-answer__arithmetic">
      <li>{words.firstBand(number(Math.min(staff, rule.firstBand)), number(rule.perFirst), number(fromFirstBand))}</li>
      {fromFirstBand < rule.atLeast && <li>{words.atLeast(number(rule.atLeast))}</li>}
      {staff > rule.firstBand && (
        <>
          <li>{words.further(number(staff), number(rule.firstBand), number(rule.perFurther), number(fromFurther))}</li>
          <li>{words.sum(number(first), number(fromFurther), number(places))}</li>
        </>
      )}
    </ul>
  );
}
