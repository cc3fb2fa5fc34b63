/** The parties to an agreement about one person's course. Each signs in a slot of its own. */
export const partyRoles = ["employer", "employee-representative", "mentor", "citizen", "municipality"] as const;
export type PartyRole = (typeof partyRoles)[number];
