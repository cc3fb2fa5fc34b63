import type { ContractBlock } from "./contract-block.ts";
import { printable } from "./printable.ts";

type Plain = string | number | null | undefined | readonly Plain[] | { readonly [key: string]: Plain };

function deep<Value extends Plain>(value: Value): Value;
function deep(value: Plain): Plain {
  if (typeof value === "string") return printable(value);
  if (Array.isArray(value)) return value.map((item: Plain) => deep(item));
  if (value && typeof value === "object")
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, deep(item)]));
  return value;
}

/** The same blocks, each text as it is drawn. */
export const printableBlocks = (blocks: readonly ContractBlock[]): readonly ContractBlock[] => deep(blocks);
