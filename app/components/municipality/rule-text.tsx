import { inLocale } from "#app/domain/shared/localized.ts";
import type { CitedRule } from "#app/domain/statute/rule.ts";
import { useLocale, useWords } from "../language.tsx";

/** The rule that a sentence stands on, in its own words. */
export function RuleText({ rule }: { rule: CitedRule | undefined }) {
  const locale = useLocale();
  const { agreement } = useWords();
  if (!rule) return null;
  return (
    <p>
      {inLocale(rule.sentence, locale)} {agreement.ruleSource(rule.paragraph)}
    </p>
  );
}
