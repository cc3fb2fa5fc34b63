import type { ReactNode } from "react";
import { formatDate, formatDateWithWeek } from "#app/i18n/format.ts";
import { Alert } from "../alert.tsx";
import { SigningStatus } from "../contract/signing-status.tsx";
import { useLocale, useWords } from "../language.tsx";
import { ChangedSections } from "./changed-sections.tsx";
import type { ShownChange } from "./shown-version.ts";

type PendingChangeProps = {
  change: ShownChange;
  contractHref: string;
  ownSlot?: string;
  /** What the reader can do about it. */
  children?: ReactNode;
};

/** A change on its way: where it stands, what differs, who has signed and who has the ball. */
export function PendingChange({ change, contractHref, ownSlot, children }: PendingChangeProps) {
  const locale = useLocale();
  const { change: words } = useWords();
  const { pending } = words;
  return (
    <section aria-labelledby="pending-change">
      <h2 id="pending-change">{pending.title}</h2>
      <ChangeStanding change={change} />
      <p>{pending.proposed(change.proposedBy, formatDate(change.frozenOn, locale), change.number)}</p>
      <p className="preserve-lines">{words.versions.reason(change.reason)}</p>
      <h3>{pending.whatChanges}</h3>
      <ChangedSections changed={change.changed} />
      {change.standing === "awaiting-signatures" && (
        <>
          <h3>{pending.who}</h3>
          <SigningStatus parties={change.parties} until={change.until} {...(ownSlot !== undefined && { ownSlot })} />
        </>
      )}
      <p>
        <a href={contractHref}>{pending.contract}</a>
      </p>
      {children}
    </section>
  );
}

/** Whether people may object, until when, who has, and what it waits for. */
function ChangeStanding({ change }: { change: ShownChange }) {
  const locale = useLocale();
  const { agreement, change: words } = useWords();
  const { states, objectedBy } = words.pending;
  const text =
    change.standing === "objection-window" && change.objectUntil
      ? states["objection-window"](formatDateWithWeek(change.objectUntil, locale))
      : states["awaiting-signatures"];
  return (
    <>
      <Alert kind="info">
        <p>{text}</p>
      </Alert>
      {change.objection && (
        <Alert kind="warning" headingLevel={3} heading={objectedBy(agreement.roles[change.objection.role])}>
          <p className="preserve-lines">{change.objection.text}</p>
        </Alert>
      )}
    </>
  );
}
