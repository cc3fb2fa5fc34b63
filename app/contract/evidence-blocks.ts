import type { Locale } from "#app/domain/shared/localized.ts";
import type { ContractBlock } from "./contract-block.ts";
import { type ContractTexts, contractTexts } from "./contract-blocks.ts";
import type { Evidence, SignatureEvidence } from "./port.ts";

const row = (label: string, value: string) => ({ label, value });

/** What the page must know of the agreement behind it. */
export type EvidenceOf = { kind: "job-package" | "partnership"; reference: string; version: number };

/** The page that is added when everybody has signed: who, when, how, and to what each signature is bound. */
export function evidenceBlocks(evidence: Evidence, terms: EvidenceOf, locale: Locale): ContractBlock[] {
  const t = contractTexts[locale];
  const e = t.evidence;
  return [
    {
      kind: "title",
      text: e.documentName,
      subtitle: (terms.kind === "partnership" ? e.partnershipSubtitle : e.subtitle)(terms.reference, terms.version),
      reference: t.versionLine(terms.reference, terms.version),
    },
    { kind: "paragraph", text: e.intro },
    { kind: "heading", level: 1, text: e.document },
    {
      kind: "definitions",
      rows: [
        row(e.sealedAt, t.moment(evidence.sealedAt)),
        row(e.termsSha256, evidence.termsSha256),
        row(e.documentSha256, evidence.documentSha256),
        row(e.chainHead, evidence.chainHead),
      ],
    },
    { kind: "heading", level: 1, text: e.signatures },
    ...evidence.signatures.flatMap((signature) => signatureBlocks(signature, evidence, t)),
    { kind: "heading", level: 1, text: e.attachments },
    { kind: "list", items: e.attachmentsList },
    { kind: "paragraph", text: e.closing },
  ];
}

function signatureBlocks(signature: SignatureEvidence, evidence: Evidence, t: ContractTexts): ContractBlock[] {
  const e = t.evidence;
  const same = signature.termsSha256 === evidence.termsSha256 && signature.documentSha256 === evidence.documentSha256;
  return [
    { kind: "heading", level: 2, text: signature.name },
    {
      kind: "definitions",
      rows: [
        row(e.role, t.roles[signature.role]),
        ...(signature.title.trim() ? [row(e.title, signature.title)] : []),
        row(e.signedAt, t.moment(signature.signedAt)),
        row(e.method, e.methods[signature.method]),
        ...(signature.standsFromVersion === undefined
          ? []
          : [row(e.standsFrom, e.standsFromVersion(signature.standsFromVersion))]),
        ...(signature.recorded
          ? [row(e.recordedBecause, signature.recorded.reason), row(e.witness, signature.recorded.witness)]
          : []),
        ...(signature.recorded?.scanSha256 ? [row(e.scan, signature.recorded.scanSha256)] : []),
        row(e.identifiedBy, signature.identifiedBy),
        row(e.ipAddress, signature.ipAddress),
        row(e.userAgent, signature.userAgent),
        row(e.consentTextVersion, signature.consentTextVersion),
        row(e.bound, same ? e.sameHashes : e.otherHashes(signature.termsSha256, signature.documentSha256)),
      ],
    },
  ];
}
