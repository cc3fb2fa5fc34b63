import type { Warning } from "#app/domain/agreement/warnings.ts";
import { Alert } from "../alert.tsx";
import { useWords } from "../language.tsx";
import { RuleText } from "./rule-text.tsx";

type WarningListProps = { warnings: readonly Warning[]; hrefFor: (field: string) => string };

/** What stands in nobody's way, and should be known before signing. */
export function WarningList({ warnings, hrefFor }: WarningListProps) {
  const { agreement, municipality } = useWords();
  if (warnings.length === 0) return null;
  return (
    <Alert kind="warning" heading={municipality.agreement.warnings} headingLevel={3}>
      <ul>
        {warnings.map((warning) => (
          <li key={`${warning.field}-${warning.kind}-${warning.other ?? ""}`}>
            <a href={hrefFor(warning.field)}>{agreement.warnings[warning.kind](warning)}</a>
            <RuleText rule={warning.rule} />
          </li>
        ))}
      </ul>
    </Alert>
  );
}
