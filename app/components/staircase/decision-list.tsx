import { copenhagenDate, type Instant } from "#app/domain/shared/copenhagen.ts";
import { inLocale, type LocalizedText } from "#app/domain/shared/localized.ts";
import type { NextStep } from "#app/domain/staircase/next-step.ts";
import { formatDate } from "#app/i18n/format.ts";
import { useLocale, useWords } from "../language.tsx";

export type MadeDecision = {
  stepKey: string;
  /** Null where the step is no longer part of the course. */
  step: LocalizedText | null;
  decision: NextStep;
  to: LocalizedText | null;
  reason: string;
  decidedAt: Instant;
  decidedBy: string;
};

/** What was decided about each step that has ended, in the order in which it was decided. */
export function DecisionList({ decisions }: { decisions: readonly MadeDecision[] }) {
  const locale = useLocale();
  const { decision: words } = useWords().staircase;
  return (
    <ul className="no-max-width">
      {decisions.map(({ stepKey, step, decision, to, reason, decidedAt, decidedBy }) => (
        <li key={stepKey}>
          {step && <strong>{inLocale(step, locale)}: </strong>}
          {to ? words.skipsTo(inLocale(to, locale)) : words.next[decision]}.{" "}
          {words.on(formatDate(copenhagenDate(decidedAt), locale), decidedBy)}
          {reason !== "" && <span className="preserve-lines"> {reason}</span>}
        </li>
      ))}
    </ul>
  );
}
