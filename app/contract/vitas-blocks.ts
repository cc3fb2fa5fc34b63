import { inLocale, type Locale, type LocalizedText } from "#app/domain/shared/localized.ts";
import type { VitasSheet } from "#app/domain/vitas/vitas-sheet.ts";
import type { ContractBlock } from "./contract-block.ts";
import { type VitasField, vitasGroups, vitasHeading, vitasTexts } from "./vitas-fields.ts";

export type VitasDocument = {
  reference: string;
  version: number;
  packageTitle: LocalizedText;
  workplace: string;
  sheets: readonly VitasSheet[];
};

/** The sheets on paper, for whoever types them into VITAS. */
export function vitasBlocks(document: VitasDocument, locale: Locale): ContractBlock[] {
  const t = vitasTexts[locale];
  return [
    {
      kind: "title",
      text: t.sheetTitle,
      subtitle: `${inLocale(document.packageTitle, locale)} · ${document.workplace}`,
      reference: t.page.reference(document.reference, document.version),
    },
    { kind: "paragraph", text: t.documentIntro },
    ...document.sheets.flatMap((sheet) => sheetBlocks(sheet, locale)),
  ];
}

function sheetBlocks(sheet: VitasSheet, locale: Locale): ContractBlock[] {
  const t = vitasTexts[locale];
  return [
    { kind: "heading", level: 1, text: vitasHeading(sheet, locale) },
    { kind: "paragraph", text: `${t.page.paragraph}: ${t.paragraphs[sheet.kind]}. ${t.nothingBefore}` },
    ...vitasGroups(sheet, locale).flatMap(({ title, fields }): ContractBlock[] => [
      { kind: "heading", level: 2, text: title },
      ...runs(fields),
    ]),
    { kind: "heading", level: 2, text: t.writtenElsewhere },
    { kind: "list", items: sheet.heldElsewhere.map((what) => t.heldElsewhere[what]) },
  ];
}

/** Fields with one line stand as definitions; those with several as a list under their label. */
function runs(fields: readonly VitasField[]): ContractBlock[] {
  const blocks: ContractBlock[] = [];
  let rows: { label: string; value: string }[] = [];
  for (const { label, value } of fields) {
    if (typeof value === "string") {
      if (rows.length === 0) blocks.push({ kind: "definitions", rows });
      rows.push({ label, value });
      continue;
    }
    rows = [];
    blocks.push({ kind: "list", caption: label, items: value });
  }
  return blocks;
}
