import { Document, Page, StyleSheet, Text, View } from "@react-pdf/renderer";
import { type ComponentProps, createElement as h, type ReactElement } from "react";
import { daysBetween, type PlainDate } from "#app/domain/shared/plain-date.ts";
import { contract as da } from "#app/i18n/da/contract.ts";
import { contract as en } from "#app/i18n/en/contract.ts";
import type { ContractBlock, SlotBlock } from "./contract-block.ts";
import { fitWords } from "./fit.ts";
import { type FontMetrics, type FontWeight, fontStack } from "./fonts.server.ts";
import type { RenderJob } from "./render-job.ts";

/** No JSX: this file runs unbuilt in the worker, where Node strips types and nothing else. */

const a4 = { width: 595.28, height: 841.89 };
const margin = 60;
const measureWidth = a4.width - 2 * margin;
const labelWidth = 128;
const cellPadding = 6;

const ink = "#1b2326";
const quiet = "#4f5d63";
const accent = "#17485c";
const hairline = "#c8d2d6";
const wash = "#eef3f4";

// `lineHeight` is set on every text style: react-pdf hands it down as points, so a page's would squeeze the headings.
/** The library's types know bookmarks on pages only. */
type ViewProps = ComponentProps<typeof View>;

const styles = StyleSheet.create({
  page: {
    fontFamily: fontStack,
    fontSize: 9.5,
    color: ink,
    paddingTop: 60,
    paddingBottom: 76,
    paddingHorizontal: margin,
  },
  running: {
    position: "absolute",
    top: 30,
    left: margin,
    right: margin,
    flexDirection: "row",
    justifyContent: "space-between",
    fontSize: 7.5,
    color: quiet,
    lineHeight: 1.3,
  },
  foot: {
    position: "absolute",
    top: a4.height - 54,
    left: margin,
    right: margin,
    paddingTop: 6,
    borderTopWidth: 0.5,
    borderTopColor: hairline,
    flexDirection: "row",
    justifyContent: "space-between",
    fontSize: 7,
    color: quiet,
    lineHeight: 1.3,
  },
  title: { fontWeight: 700, color: accent, lineHeight: 1.2 },
  subtitle: { lineHeight: 1.35, marginTop: 6 },
  reference: { fontSize: 9.5, color: quiet, lineHeight: 1.3, marginTop: 6 },
  titleBox: { paddingBottom: 14, marginBottom: 14, borderBottomWidth: 2, borderBottomColor: accent },
  heading1: { fontSize: 13.5, fontWeight: 700, color: accent, lineHeight: 1.25, marginTop: 16, marginBottom: 6 },
  heading2: { fontSize: 10.5, fontWeight: 700, lineHeight: 1.3, marginTop: 10, marginBottom: 4 },
  paragraph: { fontSize: 9.5, lineHeight: 1.5, marginBottom: 6 },
  notice: {
    backgroundColor: wash,
    borderLeftWidth: 3,
    borderLeftColor: accent,
    paddingVertical: 8,
    paddingHorizontal: 10,
    marginTop: 4,
    marginBottom: 8,
  },
  caption: { fontSize: 9, fontWeight: 700, lineHeight: 1.35, marginTop: 6, marginBottom: 3 },
  row: {
    flexDirection: "row",
    borderBottomWidth: 0.5,
    borderBottomColor: hairline,
    paddingVertical: 3.5,
  },
  label: { width: labelWidth, fontSize: 8.5, color: quiet, lineHeight: 1.5, paddingRight: 10, paddingTop: 0.8 },
  headRow: { flexDirection: "row", backgroundColor: wash, borderBottomWidth: 1, borderBottomColor: accent },
  headCell: { fontSize: 8, fontWeight: 700, lineHeight: 1.4, padding: cellPadding, paddingVertical: 4 },
  bodyRow: { flexDirection: "row", borderBottomWidth: 0.5, borderBottomColor: hairline },
  cell: { padding: cellPadding, paddingVertical: 4 },
  block: { marginBottom: 8 },
  item: { flexDirection: "row", marginBottom: 2.5 },
  dash: { width: 12, fontSize: 9.5, lineHeight: 1.45, color: accent },
  tick: { position: "absolute", top: 0, bottom: 0, width: 0.5, backgroundColor: hairline },
  tickLabel: { position: "absolute", top: 0, fontSize: 6.5, color: quiet, lineHeight: 1.2 },
  timelineRow: { flexDirection: "row", borderTopWidth: 0.5, borderTopColor: hairline },
  bar: { position: "absolute", top: 8, height: 8 },
  slotRow: { flexDirection: "row", justifyContent: "space-between", marginBottom: 12 },
  slot: { borderWidth: 0.75, borderColor: "#9fb2b9", padding: 10 },
  slotRole: { fontSize: 7.5, color: quiet, lineHeight: 1.3 },
  slotLine: { marginTop: 20, borderTopWidth: 0.75, borderTopColor: ink, paddingTop: 3 },
  slotNote: { fontSize: 7, color: quiet, lineHeight: 1.3 },
});

/** Cells with more letters than this may break across pages: what may not is squeezed when it is taller than a page. */
const keptTogether = 700;

export function contractDocument(job: RenderJob, metrics: FontMetrics): ReactElement {
  const t = { da, en }[job.locale];
  return h(
    Document,
    {
      title: job.title,
      author: "Jobpakkeportalen",
      creator: "Jobpakkeportalen",
      producer: "Jobpakkeportalen",
      language: job.locale,
      creationDate: new Date(job.createdAt),
      modificationDate: new Date(job.createdAt),
      conformance: "PDF/A-3b",
      pageMode: "useOutlines",
    },
    h(
      Page,
      { size: "A4", style: styles.page },
      h(
        View,
        { fixed: true, style: styles.running },
        h(Text, { render: ({ pageNumber }) => (pageNumber > 1 ? job.running : "") }),
      ),
      ...bodyOf(job.blocks, metrics),
      h(
        View,
        { fixed: true, style: styles.foot },
        h(View, null, ...job.foot.split("\n").map((line, i) => h(Text, { key: i }, line))),
        h(Text, { render: ({ pageNumber, totalPages }) => t.page(pageNumber, totalPages) }),
      ),
    ),
  );
}

/**
 * Headings go to the next page together with the beginning of what they head. (The renderer's own `minPresenceAhead` left
 * headings alone at the foot of pages.) Signature slots take their whole section with them while it fits on a page.
 */
function bodyOf(blocks: readonly ContractBlock[], metrics: FontMetrics): ReactElement[] {
  const body: ReactElement[] = [];
  let waiting: Piece[] = [];
  blocks.forEach((block, i) => {
    const [first, ...rest] = piecesOf(block, metrics);
    if (!first) return;
    waiting.push(first);
    if (block.kind === "heading" || leadsToSignatures(blocks, i)) return;
    const wrap = waiting.some((piece) => piece.breaks);
    body.push(h(View, { key: body.length, wrap }, ...waiting.map((piece, k) => h(View, { key: k }, piece.node))));
    body.push(...rest.map((piece, k) => h(View, { key: body.length + k, wrap: piece.breaks }, piece.node)));
    waiting = [];
  });
  return [...body, ...waiting.map((piece, k) => h(View, { key: body.length + k }, piece.node))];
}

const leadsToSignatures = (blocks: readonly ContractBlock[], i: number): boolean =>
  blocks[i + 1]?.kind === "signature-slots" && blocks[i - 1]?.kind === "heading";

/** A part of a block that stays on one page unless it says that it may break. */
type Piece = { node: ReactElement; breaks: boolean };
const whole = (node: ReactElement): Piece => ({ node, breaks: false });

type Box = { width: number; size?: number; weight?: FontWeight; onOneLine?: boolean; style?: object };

/** A text of unknown length: never runs over its box, never gets a hyphen that its author did not write. */
function fitted(metrics: FontMetrics, text: string, box: Box, key?: number): ReactElement {
  const { width, size = 9.5, weight = 400, onOneLine = false } = box;
  const fit = fitWords(metrics, text, { width, size, weight, onOneLine });
  const { flex, marginTop, marginBottom, ...style } = {
    lineHeight: 1.5,
    fontWeight: weight,
    ...box.style,
  } as TextStyle;
  // One element a line: a line break inside a text is drawn with the renderer's own Helvetica, which PDF/A forbids.
  return h(
    View,
    { key, style: defined({ flex, marginTop, marginBottom }) },
    ...fit.text.split("\n").map((line, i) => h(Text, { key: i, style: { ...style, fontSize: fit.size } }, line)),
  );
}

type TextStyle = {
  flex?: number;
  marginTop?: number;
  marginBottom?: number;
  lineHeight: number;
  fontWeight: FontWeight;
};

/** `exactOptionalPropertyTypes`: the renderer's styles do not take `undefined`. */
const defined = (style: Record<string, number | undefined>): Record<string, number> =>
  Object.fromEntries(Object.entries(style).filter((entry): entry is [string, number] => entry[1] !== undefined));

function piecesOf(block: ContractBlock, metrics: FontMetrics): Piece[] {
  switch (block.kind) {
    case "title":
      return [
        whole(
          h(
            View,
            { style: styles.titleBox },
            fitted(metrics, block.text, {
              width: measureWidth,
              size: 26,
              weight: 700,
              onOneLine: true,
              style: styles.title,
            }),
            fitted(metrics, block.subtitle, { width: measureWidth, size: 12.5, style: styles.subtitle }),
            h(Text, { style: styles.reference }, block.reference),
          ),
        ),
      ];
    case "heading":
      return [whole(heading(block.level, block.text, metrics))];
    case "paragraph":
      return [piece(block.text, fitted(metrics, block.text, { width: measureWidth, style: styles.paragraph }))];
    case "notice":
      return [
        piece(
          block.text,
          h(View, { style: styles.notice }, fitted(metrics, block.text, { width: measureWidth - 23, size: 9 })),
        ),
      ];
    case "definitions":
      return spaced(joined(captioned([caption(block.caption)], definitions(block.rows, metrics)), block));
    case "table":
      return spaced(table(block, metrics));
    case "list":
      return spaced(captioned([caption(block.caption)], listItems(block.items, metrics)));
    case "timeline":
      return spaced(timeline(block, metrics));
    case "signature-slots":
      return signatureSlots(block, metrics);
  }
}

const piece = (text: string, node: ReactElement): Piece => ({ node, breaks: text.length > keptTogether });

function heading(level: 1 | 2, text: string, metrics: FontMetrics): ReactElement {
  const box = { width: measureWidth, size: level === 1 ? 13.5 : 10.5, weight: 700 } as const;
  const style = level === 1 ? styles.heading1 : styles.heading2;
  return h(View, { bookmark: text } as ViewProps, fitted(metrics, text, { ...box, style }));
}

const caption = (text: string | undefined): ReactElement | null =>
  text ? h(Text, { key: "caption", style: styles.caption }, text) : null;

/** What stands over the rows goes with the first of them to the next page. */
function captioned(over: readonly (ReactElement | null)[], rows: readonly Piece[]): Piece[] {
  const [first, ...rest] = rows;
  return [{ node: h(View, null, ...over, first?.node), breaks: first?.breaks ?? false }, ...rest];
}

/** Air below the last row. */
const spaced = (pieces: readonly Piece[]): Piece[] =>
  pieces.map((one, i) => (i < pieces.length - 1 ? one : { ...one, node: h(View, { style: styles.block }, one.node) }));

/** A short set of definitions is not torn apart. */
function joined(pieces: Piece[], { rows }: Extract<ContractBlock, { kind: "definitions" }>): Piece[] {
  const length = rows.map((row) => row.value).join("").length;
  if (rows.length > 9 || length > keptTogether) return pieces;
  return [whole(h(View, null, ...pieces.map((one, i) => h(View, { key: i }, one.node))))];
}

const listItems = (items: readonly string[], metrics: FontMetrics): Piece[] =>
  items.map((item) =>
    piece(
      item,
      h(
        View,
        { style: styles.item },
        h(Text, { style: styles.dash }, "–"),
        fitted(metrics, item, { width: measureWidth - 12, style: { flex: 1, lineHeight: 1.45 } }),
      ),
    ),
  );

const definitions = (rows: readonly { label: string; value: string }[], metrics: FontMetrics): Piece[] =>
  rows.map(({ label, value }) =>
    piece(
      value,
      h(
        View,
        { style: styles.row },
        h(Text, { style: styles.label }, label),
        fitted(metrics, value, { width: measureWidth - labelWidth, onOneLine: isName(value), style: { flex: 1 } }),
      ),
    ),
  );

/** Short enough to shrink to one line; a sentence wraps instead. */
const isName = (value: string): boolean => value.length <= 120 && !/[.;:]\s|\.$/.test(value);

function table(block: Extract<ContractBlock, { kind: "table" }>, metrics: FontMetrics): Piece[] {
  const shares = block.columns.reduce((sum, column) => sum + column.share, 0);
  const widths = block.columns.map((column) => (column.share / shares) * measureWidth);
  const widthOf = (i: number) => widths[i] ?? measureWidth;
  const header = h(
    View,
    { key: "header", style: styles.headRow },
    ...block.columns.map((column, i) =>
      h(Text, { key: i, style: { ...styles.headCell, width: widthOf(i) } }, column.header),
    ),
  );
  const cellText = (text: string, width: number, key: number) =>
    fitted(metrics, text, { width, size: 8.5, style: { lineHeight: 1.45, marginBottom: 1 } }, key);
  const rows = block.rows.map((cells) =>
    piece(
      cells.flat().join(""),
      h(
        View,
        { style: styles.bodyRow },
        ...cells.map((cell, j) =>
          h(
            View,
            { key: j, style: { ...styles.cell, width: widthOf(j) } },
            ...[cell].flat().map((text, k) => cellText(text, widthOf(j) - 2 * cellPadding, k)),
          ),
        ),
      ),
    ),
  );
  return captioned([caption(block.caption), header], rows);
}

const timelineLabel = 188;

function timeline(block: Extract<ContractBlock, { kind: "timeline" }>, metrics: FontMetrics): Piece[] {
  const width = measureWidth - timelineLabel;
  const days = Math.max(1, daysBetween(block.from, block.to) + 1);
  const x = (date: PlainDate) => (daysBetween(block.from, date) / days) * width;
  const ticks = block.ticks.filter((tick) => x(tick.at) < width - 34);
  const scale = h(
    View,
    { key: "scale", style: { flexDirection: "row", height: 12 } },
    h(View, { style: { width: timelineLabel } }),
    h(
      View,
      { style: { width, position: "relative" } },
      ...ticks.map((tick, i) => h(Text, { key: i, style: { ...styles.tickLabel, left: x(tick.at) + 2 } }, tick.label)),
    ),
  );
  const rows = block.rows.map((bar) => {
    const left = x(bar.start);
    const right = bar.end ? x(bar.end) + width / days : width;
    const drawn = { left, width: Math.max(2, right - left), backgroundColor: bar.end ? "#5f93a8" : accent };
    return whole(
      h(
        View,
        { style: styles.timelineRow },
        h(
          View,
          { style: { width: timelineLabel, paddingVertical: 3, paddingRight: 8 } },
          fitted(metrics, bar.label, { width: timelineLabel - 8, size: 8.5, weight: 700, style: { lineHeight: 1.3 } }),
          fitted(metrics, bar.when, { width: timelineLabel - 8, size: 7, style: { lineHeight: 1.3, color: quiet } }),
        ),
        h(
          View,
          { style: { width, position: "relative" } },
          ...ticks.map((tick, j) => h(View, { key: j, style: { ...styles.tick, left: x(tick.at) } })),
          h(View, { style: { ...styles.bar, ...drawn } }),
        ),
      ),
    );
  });
  return captioned([caption(block.caption), scale], rows);
}

const slotGap = 14;
const slotWidth = (measureWidth - slotGap) / 2;
/** As many rows of slots as stand on one page together with their heading. */
const rowsOfSlotsOnAPage = 5;

function signatureSlots(block: Extract<ContractBlock, { kind: "signature-slots" }>, metrics: FontMetrics): Piece[] {
  const rows = Array.from({ length: Math.ceil(block.slots.length / 2) }, (_, i) =>
    h(
      View,
      { key: i, style: styles.slotRow },
      ...block.slots.slice(2 * i, 2 * i + 2).map((slot) => signatureSlot(slot, block.note, metrics)),
    ),
  );
  if (rows.length > rowsOfSlotsOnAPage) return captioned([caption(block.caption)], rows.map(whole));
  return [whole(h(View, null, caption(block.caption), ...rows))];
}

function signatureSlot({ slot, role, name, title }: SlotBlock, note: string, metrics: FontMetrics): ReactElement {
  const width = slotWidth - 22;
  return h(
    View,
    { key: slot, style: { ...styles.slot, width: slotWidth } },
    h(Text, { style: styles.slotRole }, role),
    fitted(metrics, name, { width, size: 10.5, weight: 700, onOneLine: true, style: { lineHeight: 1.35 } }),
    fitted(metrics, title || " ", { width, size: 8.5, onOneLine: true, style: { lineHeight: 1.35 } }),
    h(View, { style: styles.slotLine }, h(Text, { style: styles.slotNote }, note)),
  );
}
