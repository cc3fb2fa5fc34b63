import type { Verification } from "#app/contract/port.ts";
import { formatDateTime } from "#app/i18n/format.ts";
import { Alert } from "./alert.tsx";
import { Hash } from "./contract/hash.tsx";
import { useLocale, useWords } from "./language.tsx";
import { SummaryList } from "./summary-list.tsx";

type VerdictProps = { verification: Verification; filename: string };

/** What was found out about a file, what it means, and what to do. */
export function VerificationVerdict({ verification, filename }: VerdictProps) {
  const locale = useLocale();
  const { verify: words } = useWords();
  const file = { label: words.filename, value: filename };
  switch (verification.verdict) {
    case "ours-and-whole":
      return (
        <>
          <Alert kind="success" heading={words.whole.title}>
            <p>{words.whole.text}</p>
          </Alert>
          <SummaryList
            items={[
              file,
              { label: words.reference, value: verification.reference },
              { label: words.version, value: String(verification.version) },
              { label: words.sealedAt, value: formatDateTime(verification.sealedAt, locale) },
              { label: words.sha256, value: <Hash value={verification.sha256} /> },
            ]}
          />
        </>
      );
    case "ours-but-changed":
      return (
        <>
          <Alert kind="error" heading={words.changed.title}>
            <p>{words.changed.why[verification.why]}</p>
            <p>{words.changed.text}</p>
          </Alert>
          <SummaryList
            items={[file, ...(verification.reference ? [{ label: words.claims, value: verification.reference }] : [])]}
          />
        </>
      );
    case "not-ours":
      return (
        <>
          <Alert kind="warning" heading={words.foreign.title}>
            <p>{words.foreign.why[verification.why]}</p>
            <p>{words.foreign.text}</p>
          </Alert>
          <SummaryList items={[file]} />
        </>
      );
  }
}
