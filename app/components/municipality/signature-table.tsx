import type { SignatorySlot } from "#app/domain/agreement/terms.ts";
import { copenhagenDate, type Instant } from "#app/domain/shared/copenhagen.ts";
import { formatDate, formatDateTime } from "#app/i18n/format.ts";
import { Alert } from "../alert.tsx";
import { StatusTag } from "../badge.tsx";
import { DataTable } from "../data-table.tsx";
import { useLocale, useWords } from "../language.tsx";

export type VersionToShow = {
  number: number;
  frozenAt: Instant;
  signatories: readonly SignatorySlot[];
  signatures: readonly {
    slot: string;
    signedAt: Instant;
    method: "link" | "account" | "on-behalf" | "paper";
    identifiedBy: string;
    behalfReason: string | null;
    witness: string | null;
    paperScanId: string | null;
  }[];
  /** Slots whose earlier signature stands, and when it was given. */
  standing: readonly { slot: string; since: Instant | null }[];
  refusal: { slot: string; reason: string; refusedAt: Instant } | undefined;
};

/** Who signs, in the contract's order, and who has: when, how and known by what. */
export function SignatureTable({
  version,
  scanHref,
}: {
  version: VersionToShow;
  scanHref: (scanId: string) => string;
}) {
  const locale = useLocale();
  const { agreement, change, municipality } = useWords();
  const words = municipality.agreement.signatures;
  const { refusal } = version;
  const refuser = version.signatories.find((slot) => slot.slot === refusal?.slot);
  return (
    <>
      <p>{words.version(version.number, formatDateTime(version.frozenAt, locale))}</p>
      {refusal && (
        <Alert
          kind="warning"
          headingLevel={3}
          heading={words.refused(refuser?.name ?? refusal.slot, formatDate(copenhagenDate(refusal.refusedAt), locale))}
        >
          <p className="preserve-lines">{refusal.reason}</p>
        </Alert>
      )}
      <DataTable
        caption={words.caption}
        captionHidden
        rows={version.signatories}
        rowKey={(row) => row.slot}
        columns={[
          { key: "party", title: words.party, cell: (row) => agreement.roles[row.role] },
          {
            key: "name",
            title: words.name,
            rowHeader: true,
            cell: (row) => (row.title ? `${row.name}, ${row.title}` : row.name),
          },
          {
            key: "signed",
            title: words.signed,
            cell: (row) => {
              const signed = version.signatures.find((signature) => signature.slot === row.slot);
              const stands = version.standing.find(({ slot }) => slot === row.slot);
              return signed ? (
                <>
                  {words.identifiedBy(
                    formatDateTime(signed.signedAt, locale),
                    words.how[signed.method],
                    signed.identifiedBy,
                  )}
                  {signed.behalfReason && <p>{change.record.recorded(signed.behalfReason, signed.witness ?? "")}</p>}
                  {signed.paperScanId && <a href={scanHref(signed.paperScanId)}>{change.record.download}</a>}
                </>
              ) : stands ? (
                stands.since === null ? (
                  change.signing.noSignatureNeeded
                ) : (
                  `${change.signing.stands}: ${formatDateTime(stands.since, locale)}`
                )
              ) : (
                <StatusTag tone="neutral">{words.not}</StatusTag>
              );
            },
          },
        ]}
      />
    </>
  );
}
