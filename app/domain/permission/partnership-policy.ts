import type { AccountActor } from "./actor.ts";

type Owner = { municipalityCode: string; employerId: string };

/** For everybody but the two parties a partnership does not exist. */
export const maySeePartnership = (actor: AccountActor, owner: Owner): boolean =>
  actor.role === "employer" ? actor.employerId === owner.employerId : actor.municipalityCode === owner.municipalityCode;

/** Writing in the draft is both parties' right; a coordinator looks on. */
export const mayHandlePartnership = (actor: AccountActor, owner: Owner): boolean =>
  maySeePartnership(actor, owner) && actor.role !== "coordinator";
