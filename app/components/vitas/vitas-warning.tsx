import type { PlainDate } from "#app/domain/shared/plain-date.ts";
import type { ApplicationStatus } from "#app/domain/vitas/standing.ts";
import type { StatutoryKind } from "#app/domain/vitas/statutory-application.ts";
import { formatDate } from "#app/i18n/format.ts";
import { Alert } from "../alert.tsx";
import { useLocale, useWords } from "../language.tsx";

type VitasWarningProps = {
  /** Applications that the municipality has not approved. */
  waiting: readonly {
    stepKey: string;
    kind: StatutoryKind;
    start: PlainDate;
    status: "not-filed" | ApplicationStatus;
  }[];
  /** The sheet, for those who file or decide. */
  href?: string;
};

/** Nothing that needs a grant begins before it is given: said on every page that shows the course. */
export function VitasWarning({ waiting, href }: VitasWarningProps) {
  const locale = useLocale();
  const { vitas } = useWords();
  if (waiting.length === 0) return null;
  return (
    <Alert kind="warning" heading={vitas.warning.title}>
      <ul>
        {waiting.map(({ stepKey, kind, start, status }) => (
          <li key={stepKey}>
            {vitas.warning.line(vitas.kinds[kind], formatDate(start, locale), vitas.statuses[status])}
          </li>
        ))}
      </ul>
      {href && (
        <p className="d-print-none">
          <a href={href}>{vitas.warning.link}</a>
        </p>
      )}
    </Alert>
  );
}
