import type { PartyRole } from "./party.ts";
import type { SignatorySlot } from "./terms.ts";

/** How a signature came about. The last two are recorded by a consultant for somebody who cannot press the button. */
export const signatureMethods = ["link", "account", "on-behalf", "paper"] as const;
export type SignatureMethod = (typeof signatureMethods)[number];

/** The municipality signs last; all others in any order. */
const isLast = (role: PartyRole): boolean => role === "municipality";

export type SigningState = {
  status: string;
  slots: readonly SignatorySlot[];
  /** Slots with a signature on this version. */
  signed: ReadonlySet<string>;
};

export type SigningRefusal =
  | "not-awaiting-signatures"
  | "not-a-signatory"
  | "already-signed"
  | "others-first"
  | "other-version";

/** Slots that may sign now. */
export function slotsToSign({ slots, signed }: Pick<SigningState, "slots" | "signed">): SignatorySlot[] {
  const open = slots.filter((slot) => !signed.has(slot.slot));
  const first = open.filter((slot) => !isLast(slot.role));
  return first.length > 0 ? first : open;
}

/** What the signature of a slot would do: `completes` says that it is the last one, which puts the agreement in force. */
export function decideSigning(
  state: SigningState,
  slot: string,
): { ok: true; completes: boolean } | { ok: false; refusal: SigningRefusal } {
  if (!state.slots.some((known) => known.slot === slot)) return { ok: false, refusal: "not-a-signatory" };
  if (state.signed.has(slot)) return { ok: false, refusal: "already-signed" };
  if (state.status !== "awaiting-signatures") return { ok: false, refusal: "not-awaiting-signatures" };
  if (!slotsToSign(state).some((open) => open.slot === slot)) return { ok: false, refusal: "others-first" };
  return { ok: true, completes: state.signed.size === state.slots.length - 1 };
}

/** Days that people have to sign before the agreement expires; a setting with this default. */
export const signingDays = 28;
