import { evidenceBlocks } from "#app/contract/evidence-blocks.ts";
import { partnershipBlocks } from "#app/contract/partnership-blocks.ts";
import type { Evidence } from "#app/contract/port.ts";
import type { PartyRole } from "#app/domain/agreement/party.ts";
import type { PartnershipTerms } from "#app/domain/partnership/terms.ts";
import type { PlainDate } from "#app/domain/shared/plain-date.ts";
import { formatDate, formatDateTime } from "#app/i18n/format.ts";
import { StatusTag } from "../badge.tsx";
import { Blocks } from "../contract/contract-page.tsx";
import { Hash } from "../contract/hash.tsx";
import { DataTable } from "../data-table.tsx";
import { useLocale, useWords } from "../language.tsx";
import { SummaryList } from "../summary-list.tsx";

export type PartnershipToRead = {
  terms: PartnershipTerms;
  termsSha256: string;
  documentSha256: string;
  evidence: Evidence | null;
  parties: readonly { slot: string; role: PartyRole; name: string; title: string; signedAt: number | null }[];
};

/** The agreement as a page that can be read aloud: the same blocks as the PDF, and which bytes they stand for. */
export function PartnershipAgreement({ agreement }: { agreement: PartnershipToRead }) {
  const locale = useLocale();
  const words = useWords().signing.contract;
  const { terms, evidence } = agreement;
  return (
    <article className="contract">
      <Blocks blocks={partnershipBlocks(terms, locale)} level={2} />
      {evidence ? (
        <Blocks blocks={evidenceBlocks(evidence, terms, locale)} level={2} />
      ) : (
        <SummaryList
          items={[
            { label: words.termsSha256, value: <Hash value={agreement.termsSha256} /> },
            { label: words.documentSha256, value: <Hash value={agreement.documentSha256} /> },
          ]}
        />
      )}
    </article>
  );
}

type SignersProps = { parties: PartnershipToRead["parties"]; until: PlainDate | null };

export function PartnershipSigners({ parties, until }: SignersProps) {
  const locale = useLocale();
  const { agreement, partnership, signing } = useWords();
  const words = partnership.page;
  return (
    <>
      <DataTable
        caption={words.signatures}
        captionHidden
        rows={parties}
        rowKey={(party) => party.slot}
        columns={[
          { key: "name", title: words.signer, rowHeader: true, cell: (party) => party.name },
          {
            key: "role",
            title: signing.status.role,
            cell: (party) => [agreement.roles[party.role], party.title].filter(Boolean).join(", "),
          },
          {
            key: "state",
            title: words.state,
            cell: ({ signedAt }) =>
              signedAt === null ? (
                <StatusTag tone="info">{words.waits}</StatusTag>
              ) : (
                <StatusTag tone="success">{words.signed(formatDateTime(signedAt, locale))}</StatusTag>
              ),
          },
        ]}
      />
      {until && <p>{words.signBy(formatDate(until, locale))}</p>}
    </>
  );
}
