export const accountRoles = ["employer", "consultant", "approver", "coordinator"] as const;
export type AccountRole = (typeof accountRoles)[number];

/** A person who signed in. The tenant comes from here and never from a URL. */
export type AccountActor = {
  kind: "account";
  accountId: string;
  name: string;
  title: string;
  email: string;
} & (
  | { role: "consultant" | "approver" | "coordinator"; municipalityCode: string }
  | { role: "employer"; employerId: string }
);

export type StaffActor = Extract<AccountActor, { municipalityCode: string }>;
export type EmployerActor = Extract<AccountActor, { employerId: string }>;

/** A person who came by a personal link to one agreement, as the holder of one slot. */
export type LinkActor = { kind: "link"; linkId: string; agreementId: string; slot: string; email: string };

export type Actor = AccountActor | LinkActor;

/** How the event log names somebody: an id, never a name or an address. */
export const actorLabel = (actor: Actor): string =>
  actor.kind === "account" ? `account:${actor.accountId}` : `link:${actor.linkId}`;
