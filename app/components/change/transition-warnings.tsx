import type { TransitionWarning } from "#app/domain/agreement/transitions.ts";
import { Alert } from "../alert.tsx";
import { useWords } from "../language.tsx";
import { TextList } from "../text-list.tsx";

/** What somebody should know before they press a button. */
export function TransitionWarnings({ warnings }: { warnings: readonly TransitionWarning[] }) {
  const { change } = useWords();
  if (warnings.length === 0) return null;
  return (
    <Alert kind="warning" heading={change.warningsTitle} headingLevel={3}>
      <TextList items={warnings.map((warning) => change.warnings[warning])} />
    </Alert>
  );
}
