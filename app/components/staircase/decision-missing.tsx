import { inLocale, type LocalizedText } from "#app/domain/shared/localized.ts";
import type { PlainDate } from "#app/domain/shared/plain-date.ts";
import { formatDate } from "#app/i18n/format.ts";
import { Alert } from "../alert.tsx";
import { useLocale, useWords } from "../language.tsx";

export type UndecidedStep = { key: string; title: LocalizedText; end: PlainDate };

/** Steps that ended before the municipality decided what comes next. `own`: the reader is the one who decides. */
export function DecisionMissing({ steps, own = false }: { steps: readonly UndecidedStep[]; own?: boolean }) {
  const locale = useLocale();
  const { decision: words } = useWords().staircase;
  if (steps.length === 0) return null;
  const say = own ? words.missingOwn : words.missingText;
  return (
    <Alert kind="warning" heading={words.missing}>
      {steps.map(({ key, title, end }) => (
        <p key={key}>{say(inLocale(title, locale), formatDate(end, locale))}</p>
      ))}
    </Alert>
  );
}
