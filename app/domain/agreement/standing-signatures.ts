import type { SignatorySlot } from "./terms.ts";

type ChangeToSign = { kind: "schedule" | "substance"; objectedBy: string | null; mustSign: readonly string[] };

/**
 * Whether a slot signs nothing because an earlier signature of it stands. Moved dates that nobody objected to ask nobody;
 * an agreement's first version, which comes of no change, asks everybody.
 */
export const standsFromBefore = (slot: Pick<SignatorySlot, "slot">, change: ChangeToSign | null | undefined): boolean =>
  change !== null &&
  change !== undefined &&
  ((change.kind === "schedule" && change.objectedBy === null) || !change.mustSign.includes(slot.slot));
