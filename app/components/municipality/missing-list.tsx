import type { Missing } from "#app/domain/agreement/missing.ts";
import { partyRoles } from "#app/domain/agreement/party.ts";
import { inLocale, type LocalizedText } from "#app/domain/shared/localized.ts";
import { useLocale, useWords } from "../language.tsx";
import { RuleText } from "./rule-text.tsx";

type MissingListProps = {
  missing: readonly Missing[];
  /** What a line of the draft is about, by the beginning of its fields' names. */
  titles: Readonly<Record<string, LocalizedText>>;
  hrefFor: (field: string) => string;
};

/** What keeps a draft from being signed, under the party who can mend it; each leads to its field. */
export function MissingList({ missing, titles, hrefFor }: MissingListProps) {
  const locale = useLocale();
  const { agreement, municipality } = useWords();
  const words = municipality.agreement.missing;
  if (missing.length === 0) return <p>{words.none}</p>;
  const about = (field: string): string => {
    const title = titles[/^\w+\[\d+\]/.exec(field)?.[0] ?? ""];
    return title ? `${inLocale(title, locale)}: ` : "";
  };
  return (
    <div className="missing-list">
      {partyRoles
        .map((party) => ({ party, items: missing.filter((item) => item.party === party) }))
        .filter(({ items }) => items.length > 0)
        .map(({ party, items }) => (
          <div key={party}>
            <h3>{agreement.roles[party]}</h3>
            <ul>
              {items.map((item) => (
                <li key={`${item.field}-${item.kind}-${item.other ?? ""}`}>
                  <a href={hrefFor(item.field)}>
                    {about(item.field)}
                    {agreement.missing[item.kind](item)}
                  </a>
                  <RuleText rule={item.rule} />
                </li>
              ))}
            </ul>
          </div>
        ))}
    </div>
  );
}
