import type { LocalizedText } from "#app/domain/shared/localized.ts";
import { inLocale } from "#app/domain/shared/localized.ts";
import { useLocale, useWords } from "../language.tsx";
import { Section } from "./section.tsx";

export type WaitingItem = { key: string; href: string; label: string; detail: string };

type WaitingListProps = {
  id: string;
  title: string;
  total: number;
  items: readonly WaitingItem[];
  /** Where the rest of them stands. */
  more?: string;
};

/** One kind of thing that waits, with its number; nothing where nothing waits. */
export function WaitingList({ id, title, total, items, more }: WaitingListProps) {
  const words = useWords().municipality;
  if (total === 0) return null;
  return (
    <Section id={id} title={`${title} (${total})`}>
      <ul className="waiting-list no-max-width">
        {items.map((item) => (
          <li key={item.key}>
            <a href={item.href}>{item.label}</a> <span>{item.detail}</span>
          </li>
        ))}
      </ul>
      {more && total > items.length && (
        <p>
          <a href={more}>{words.showAll(String(total))}</a>
        </p>
      )}
    </Section>
  );
}

/** `Butiksmedhjælper hos Søborg Købmandshandel` */
export function useWhatAndWhere(): (title: LocalizedText, workplace: string) => string {
  const locale = useLocale();
  const { at } = useWords().municipality.overview;
  return (title, workplace) => at(inLocale(title, locale), workplace);
}
