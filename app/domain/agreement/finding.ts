import type { CitedRule } from "../statute/rule.ts";
import type { PartyRole } from "./party.ts";

/** Something about a draft that its parties must know: what it is, who can mend it, and what the sentence quotes. */
export type Finding<Kind extends string> = {
  party: PartyRole;
  kind: Kind;
  /** The form field's name, so that a list can link to it. */
  field: string;
  limit?: number;
  value?: number;
  /** The reference of another agreement. */
  other?: string;
  rule?: CitedRule;
};
