import type { Locale } from "#app/domain/shared/localized.ts";
import type { ContractBlock } from "./contract-block.ts";

/** What the press sends to its worker. Plain data: it crosses a thread. */
export type RenderJob = {
  id: number;
  blocks: readonly ContractBlock[];
  locale: Locale;
  /** Goes into the file's XMP unescaped by the library, so: no names, and letters, digits, space, comma and hyphen only. */
  title: string;
  /** Printed at the top of every page after the first. */
  running: string;
  /** Printed at the foot of every page. */
  foot: string;
  /** UTC milliseconds. */
  createdAt: number;
  /** Texts that the finished file must hold. */
  required: readonly string[];
};

export type RenderAnswer =
  | { id: number; kind: "done"; pdf: Uint8Array<ArrayBuffer>; missing: string[] }
  | { id: number; kind: "failed"; message: string };
