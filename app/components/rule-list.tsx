import { inLocale } from "#app/domain/shared/localized.ts";
import type { AnyRule } from "#app/domain/statute/rule.ts";
import { formatDate } from "#app/i18n/format.ts";
import { useLocale, useWords } from "./language.tsx";
import { SummaryList } from "./summary-list.tsx";

/** What a page tells of a rule; its numbers stand in the sentence. */
export type RuleToShow = Omit<AnyRule, "value">;

export function RuleList({ rules, headingLevel }: { rules: readonly RuleToShow[]; headingLevel: 2 | 3 }) {
  const locale = useLocale();
  const words = useWords().rules;
  const Heading = headingLevel === 2 ? "h2" : "h3";
  return rules.map((rule) => (
    <section key={rule.id} aria-labelledby={rule.id}>
      <Heading id={rule.id}>{words.names[rule.name]}</Heading>
      <p>{inLocale(rule.sentence, locale)}</p>
      <SummaryList
        items={[
          { label: words.paragraph, value: rule.paragraph },
          { label: words.source, value: rule.source },
          { label: words.validFrom, value: formatDate(rule.validFrom, locale) },
        ]}
      />
    </section>
  ));
}
