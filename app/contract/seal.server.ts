import { P12Signer, PDF, PdfArray, PdfDict, PdfName, PdfRef } from "@libpdf/core";
import type { Instant } from "#app/domain/shared/copenhagen.ts";
import { sha256 } from "#app/sha256.server.ts";
import type { Certificate, SealedContract } from "./port.ts";

export type SealAttachment = {
  name: string;
  mimeType: string;
  bytes: Uint8Array;
  description: string;
  /** What the attachment is to the contract (PDF/A-3). */
  relationship?: "Source" | "Data" | "Supplement";
};

export type SealInput = {
  /** The bytes that the signers saw. They stay a prefix of the sealed file. */
  frozen: Uint8Array;
  evidencePdf: Uint8Array;
  attachments: readonly SealAttachment[];
  certificate: Certificate;
  sealedAt: Instant;
  /** Written into the seal; with "JP-2026-0001, version 1" in it, verification can find the agreement. */
  reason: string;
};

/** Adds the evidence pages and the attachments behind the frozen bytes and seals the whole: PAdES B-B. */
export async function sealContract(input: SealInput): Promise<SealedContract> {
  const { frozen, evidencePdf, attachments, certificate, sealedAt, reason } = input;
  // The library may keep what it is given; the caller's bytes are evidence.
  const pdf = await PDF.load(new Uint8Array(frozen));
  const evidence = await PDF.load(new Uint8Array(evidencePdf));
  await pdf.copyPagesFrom(
    evidence,
    Array.from({ length: evidence.getPageCount() }, (_, i) => i),
  );
  const date = new Date(sealedAt);
  for (const { name, bytes, mimeType, description } of attachments) {
    pdf.addAttachment(name, bytes, { mimeType, description, createdAt: date, modifiedAt: date });
  }
  associateFiles(pdf, attachments);
  const signer = await P12Signer.create(certificate.p12, certificate.passphrase);
  const { bytes } = await pdf.sign({ signer, reason, signingTime: date, level: "B-B", fieldName: "Portalens segl" });
  if (!Buffer.from(bytes.buffer, bytes.byteOffset, frozen.length).equals(frozen)) {
    throw new Error("The sealed contract does not begin with the bytes that the parties signed");
  }
  return { pdf: bytes, sha256: sha256(bytes) };
}

/** PDF/A-3 wants every attachment's relationship told, and the catalogue to list them; the library does neither. */
function associateFiles(pdf: PDF, attachments: readonly SealAttachment[]): void {
  const resolve = pdf.getObject.bind(pdf);
  const catalog = pdf.getCatalog();
  const names = catalog.getDict("Names", resolve)?.getDict("EmbeddedFiles", resolve)?.getArray("Names", resolve);
  const files: PdfRef[] = [];
  for (const item of names ?? []) {
    const spec = item instanceof PdfRef ? pdf.getObject(item) : undefined;
    if (!(item instanceof PdfRef) || !(spec instanceof PdfDict)) continue;
    const name = spec.getString("UF", resolve)?.asString();
    const relationship = attachments.find((attachment) => attachment.name === name)?.relationship ?? "Data";
    spec.set("AFRelationship", PdfName.of(relationship));
    files.push(item);
  }
  if (files.length > 0) catalog.set("AF", new PdfArray(files));
}
