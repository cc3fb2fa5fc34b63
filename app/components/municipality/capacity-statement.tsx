import type { Capacity } from "#app/domain/capacity/capacity.ts";
import { formatNumber, plural } from "#app/i18n/format.ts";
import { Alert } from "../alert.tsx";
import { useLocale, useWords } from "../language.tsx";
import { SummaryList } from "../summary-list.tsx";

/** The places that the unit may have, how they come out, and how many are taken. */
export function CapacityStatement({ capacity, inUse }: { capacity: Capacity; inUse: number }) {
  const locale = useLocale();
  const { municipality, parts } = useWords();
  const words = municipality.inquiry.capacity;
  const { rule } = capacity;
  const places = (count: number) => plural(count, parts.places, locale);
  const first =
    capacity.fromFirstBand < rule.atLeast
      ? words.atLeast(places(rule.atLeast))
      : words.firstBand(places(capacity.fromFirstBand), rule.perFirst, rule.firstBand);
  const further =
    capacity.fromFurther > 0
      ? ` + ${words.further(places(capacity.fromFurther), rule.perFurther, rule.firstBand)}`
      : "";
  const free = Math.max(0, capacity.places - inUse);
  return (
    <>
      <SummaryList
        items={[
          { label: words.staff, value: formatNumber(capacity.fullTimeEquivalents, locale) },
          { label: words.arithmetic, value: `${first}${further}` },
          { label: words.allowed, value: places(capacity.places) },
          { label: words.inUse, value: places(inUse) },
          { label: words.free, value: places(free) },
        ]}
      />
      {free === 0 && (
        <Alert kind="warning" headingLevel={3}>
          <p>{words.full}</p>
        </Alert>
      )}
    </>
  );
}
