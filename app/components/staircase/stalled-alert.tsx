import { Alert } from "../alert.tsx";
import { useWords } from "../language.tsx";

/** A course in which nothing was reached for weeks. */
export function StalledAlert({ stalled }: { stalled: { weeks: number } | null }) {
  const { stalled: words } = useWords().staircase;
  return stalled === null ? null : (
    <Alert kind="warning" heading={words.title}>
      <p>{words.text(stalled.weeks)}</p>
    </Alert>
  );
}
