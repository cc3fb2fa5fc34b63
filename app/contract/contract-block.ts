import type { PlainDate } from "#app/domain/shared/plain-date.ts";

/** A bar on a timeline. Without an end it runs on past the right edge. */
export type TimelineRow = { label: string; when: string; start: PlainDate; end: PlainDate | null };

export type SlotBlock = { slot: string; role: string; name: string; title: string };

/** What a contract is made of: one source for the PDF and for its accessible twin on the screen. */
export type ContractBlock =
  | { kind: "title"; text: string; subtitle: string; reference: string }
  | { kind: "heading"; level: 1 | 2; text: string }
  | { kind: "paragraph"; text: string }
  | { kind: "notice"; text: string }
  | { kind: "definitions"; caption?: string; rows: readonly { label: string; value: string }[] }
  | {
      kind: "table";
      caption: string;
      /** `share`: the column's part of the width, relative to the others. */
      columns: readonly { header: string; share: number }[];
      /** A cell is one paragraph, or a list of them. */
      rows: readonly (readonly (string | readonly string[])[])[];
    }
  | { kind: "list"; caption?: string; items: readonly string[] }
  | {
      kind: "timeline";
      caption: string;
      from: PlainDate;
      to: PlainDate;
      ticks: readonly { at: PlainDate; label: string }[];
      rows: readonly TimelineRow[];
    }
  | { kind: "signature-slots"; caption: string; note: string; slots: readonly SlotBlock[] };

/** Every text that a block shows, for the check of letters. */
export function textsOf(block: ContractBlock): string[] {
  switch (block.kind) {
    case "title":
      return [block.text, block.subtitle, block.reference];
    case "heading":
    case "paragraph":
    case "notice":
      return [block.text];
    case "definitions":
      return [...(block.caption ? [block.caption] : []), ...block.rows.flatMap((row) => [row.label, row.value])];
    case "table":
      return [block.caption, ...block.columns.map((column) => column.header), ...block.rows.flat(2)];
    case "list":
      return [...(block.caption ? [block.caption] : []), ...block.items];
    case "timeline":
      return [
        block.caption,
        ...block.ticks.map((tick) => tick.label),
        ...block.rows.flatMap((row) => [row.label, row.when]),
      ];
    case "signature-slots":
      return [block.caption, block.note, ...block.slots.flatMap((slot) => [slot.role, slot.name, slot.title])];
  }
}
