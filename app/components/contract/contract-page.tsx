import type { ReactNode } from "react";
import type { ContractBlock } from "#app/contract/contract-block.ts";
import { contractBlocks } from "#app/contract/contract-blocks.ts";
import { evidenceBlocks } from "#app/contract/evidence-blocks.ts";
import type { Evidence } from "#app/contract/port.ts";
import type { JobPackageTerms } from "#app/domain/agreement/terms.ts";
import { useLocale, useWords } from "../language.tsx";
import { SummaryList } from "../summary-list.tsx";
import { TextList } from "../text-list.tsx";
import { ContractTable, ContractTimeline } from "./contract-tables.tsx";
import { Hash } from "./hash.tsx";

/** What a page needs in order to show a contract. `evidence` exists when it is sealed. */
export type ContractToRead = {
  terms: JobPackageTerms;
  termsSha256: string;
  documentSha256: string;
  evidence: Evidence | null;
};

type ContractPageProps = {
  contract: ContractToRead;
  /** 1 where the contract is the page, 2 where it stands below the page's own title. */
  level: 1 | 2;
};

/** The contract as a page that can be read aloud: the same blocks as the PDF, and which bytes they stand for. */
export function ContractPage({ contract, level }: ContractPageProps) {
  const locale = useLocale();
  const words = useWords().signing.contract;
  const { terms, evidence } = contract;
  return (
    <article className="contract">
      <Blocks blocks={contractBlocks(terms, locale)} level={level} />
      {evidence ? (
        <Blocks blocks={evidenceBlocks(evidence, terms, locale)} level={level === 1 ? 2 : level} />
      ) : (
        <section aria-label={words.hashes}>
          <p>{words.hashesText}</p>
          <SummaryList
            items={[
              { label: words.termsSha256, value: <Hash value={contract.termsSha256} /> },
              { label: words.documentSha256, value: <Hash value={contract.documentSha256} /> },
            ]}
          />
        </section>
      )}
    </article>
  );
}

/** A block never moves, so its place is its name. */
export const Blocks = ({ blocks, level }: { blocks: readonly ContractBlock[]; level: 1 | 2 }): ReactNode =>
  // biome-ignore lint/suspicious/noArrayIndexKey: the list is rendered once and never reordered
  blocks.map((block, i) => <Block key={i} block={block} level={level} />);

function Heading({ level, children }: { level: number; children: ReactNode }) {
  const Tag = level <= 1 ? "h1" : level === 2 ? "h2" : level === 3 ? "h3" : "h4";
  return <Tag>{children}</Tag>;
}

function Block({ block, level }: { block: ContractBlock; level: 1 | 2 }): ReactNode {
  switch (block.kind) {
    case "title":
      return (
        <header className="contract__title">
          <Heading level={level}>{block.text}</Heading>
          <p className="font-lead">{block.subtitle}</p>
          <p className="contract__reference">{block.reference}</p>
        </header>
      );
    case "heading":
      return <Heading level={level + block.level}>{block.text}</Heading>;
    case "paragraph":
      return <p>{block.text}</p>;
    case "notice":
      return <p className="contract__notice">{block.text}</p>;
    case "definitions":
      return (
        <Captioned caption={block.caption} level={level + 2}>
          <SummaryList items={block.rows.map(({ label, value }) => ({ label, value: <Value>{value}</Value> }))} />
        </Captioned>
      );
    case "table":
      return <ContractTable block={block} />;
    case "list":
      return (
        <Captioned caption={block.caption} level={level + 2}>
          <TextList items={block.items} />
        </Captioned>
      );
    case "timeline":
      return <ContractTimeline block={block} />;
    case "signature-slots":
      return <SignatureSlots block={block} />;
  }
}

function Captioned({ caption, level, children }: { caption: string | undefined; level: number; children: ReactNode }) {
  return caption ? (
    <section>
      <Heading level={level}>{caption}</Heading>
      {children}
    </section>
  ) : (
    children
  );
}

const Value = ({ children }: { children: string }) =>
  /^[0-9a-f]{64}$/.test(children) ? <Hash value={children} /> : children;

function SignatureSlots({ block }: { block: Extract<ContractBlock, { kind: "signature-slots" }> }) {
  const { contract: words } = useWords().signing;
  return (
    <ContractTable
      block={{
        kind: "table",
        caption: block.caption,
        columns: [
          { header: words.role, share: 1 },
          { header: words.name, share: 1 },
          { header: words.title, share: 1 },
        ],
        rows: block.slots.map((slot) => [slot.role, slot.name, slot.title || "–"]),
      }}
    />
  );
}
