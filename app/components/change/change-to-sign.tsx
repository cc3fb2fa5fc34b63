import { useWords } from "../language.tsx";
import { ChangedSections } from "./changed-sections.tsx";
import type { ChangedTerms } from "./section-lines.ts";

/** What a signer of a change sees first: why, and what differs from the version in force. */
export function ChangeToSign({ change }: { change: { reason: string; changed: readonly ChangedTerms[] } }) {
  const words = useWords().change;
  return (
    <section aria-labelledby="what-changes">
      <h2 id="what-changes">{words.pending.whatChanges}</h2>
      <p className="preserve-lines">{words.versions.reason(change.reason)}</p>
      <ChangedSections changed={change.changed} />
    </section>
  );
}
