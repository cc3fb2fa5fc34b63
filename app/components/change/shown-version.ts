import type { PartyRole } from "#app/domain/agreement/party.ts";
import type { PlainDate } from "#app/domain/shared/plain-date.ts";
import type { PartySigning } from "../contract/signing-status.tsx";
import type { ChangedTerms } from "./section-lines.ts";

type Said = { role: PartyRole; text: string };

/** One version of an agreement as its page tells of it. */
export type ShownVersion = {
  number: number;
  standing:
    | "in-force"
    | "was-in-force"
    | "objection-window"
    | "awaiting-signatures"
    | "declined"
    | "withdrawn"
    | "expired";
  /** Null for the first version. */
  kind: "schedule" | "substance" | null;
  frozenOn: PlainDate;
  proposedBy: string;
  reason: string;
  inForceOn: PlainDate | null;
  endedOn: PlainDate | null;
  objection: Said | null;
  refusal: Said | null;
  changed: readonly ChangedTerms[];
};

/** A change that is not settled yet. */
export type ShownChange = ShownVersion & {
  versionId: string;
  objectUntil: PlainDate | null;
  parties: readonly PartySigning[];
  until: PlainDate | null;
};
