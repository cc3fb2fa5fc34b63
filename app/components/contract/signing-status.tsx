import type { PartyRole } from "#app/domain/agreement/party.ts";
import type { Instant } from "#app/domain/shared/copenhagen.ts";
import type { PlainDate } from "#app/domain/shared/plain-date.ts";
import { formatDate, formatDateTime } from "#app/i18n/format.ts";
import { StatusTag } from "../badge.tsx";
import { DataTable } from "../data-table.tsx";
import { useLocale, useWords } from "../language.tsx";

export type PartySigning = {
  slot: string;
  role: PartyRole;
  name: string;
  title: string;
  signedAt: Instant | null;
  /** Since when it is this party's turn. */
  ballSince: Instant | null;
  /** Their signature on an earlier version stands: a change that does not concern them does not ask them. */
  stands: boolean;
  standsSince: Instant | null;
};

type SigningStatusProps = {
  parties: readonly PartySigning[];
  /** Last day to sign. */
  until: PlainDate | null;
  /** Whose page it is: their row is marked. */
  ownSlot?: string;
};

/** Who signs, who has signed, and whose turn it is. */
export function SigningStatus({ parties, until, ownSlot }: SigningStatusProps) {
  const locale = useLocale();
  const { agreement, change, signing } = useWords();
  const { status } = signing;
  return (
    <>
      <DataTable
        caption={status.table}
        captionHidden
        rows={parties}
        rowKey={(party) => party.slot}
        columns={[
          {
            key: "name",
            title: status.who,
            rowHeader: true,
            cell: (party) => (party.slot === ownSlot ? status.you(party.name) : party.name),
          },
          {
            key: "role",
            title: status.role,
            cell: (party) =>
              party.title ? `${agreement.roles[party.role]}, ${party.title}` : agreement.roles[party.role],
          },
          {
            key: "state",
            title: status.state,
            cell: ({ signedAt, ballSince, stands, standsSince }) =>
              signedAt !== null ? (
                <StatusTag tone="success">{status.signed(formatDateTime(signedAt, locale))}</StatusTag>
              ) : stands ? (
                <StatusTag tone="success">
                  {standsSince === null
                    ? change.signing.noSignatureNeeded
                    : `${change.signing.stands}: ${status.signed(formatDateTime(standsSince, locale)).toLowerCase()}`}
                </StatusTag>
              ) : ballSince !== null ? (
                <StatusTag tone="info">{status.turn}</StatusTag>
              ) : (
                <StatusTag tone="neutral">{status.waits}</StatusTag>
              ),
          },
        ]}
      />
      {until && <p>{status.until(formatDate(until, locale))}</p>}
    </>
  );
}
