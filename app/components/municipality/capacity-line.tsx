import { plural } from "#app/i18n/format.ts";
import { Alert } from "../alert.tsx";
import { useLocale, useWords } from "../language.tsx";

export type CapacityToShow = { places: number; inUse: number; overrideReason: string | null };

/** Whether the unit has room, and why the rule is departed from where it has not. */
export function CapacityLine({ capacity }: { capacity: CapacityToShow }) {
  const locale = useLocale();
  const { municipality, parts } = useWords();
  const words = municipality.agreement.capacity;
  const places = (count: number) => plural(count, parts.places, locale);
  const full = capacity.inUse >= capacity.places;
  const text = words.text(places(capacity.places), places(capacity.inUse));
  if (!full) return <p>{text}</p>;
  return (
    <Alert kind={capacity.overrideReason ? "info" : "warning"} heading={words.full} headingLevel={3}>
      <p>{text}</p>
      <p className="preserve-lines">
        {capacity.overrideReason ? words.override(capacity.overrideReason) : words.needsOverride}
      </p>
    </Alert>
  );
}
