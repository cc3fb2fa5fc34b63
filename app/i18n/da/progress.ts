import type { PartyRole } from "../../domain/agreement/party.ts";

const holders: Record<PartyRole | "consultant", string> = {
  employer: "arbejdsgiveren",
  "employee-representative": "medarbejderrepræsentanten",
  mentor: "mentor",
  citizen: "borgeren",
  municipality: "den, der underskriver for kommunen",
  consultant: "kommunens konsulent",
};

/** How far an agreement has come: who has the ball, and which milestones are reached. */
export const progress = {
  holders,
  ball: {
    lead: "Bolden ligger hos",
    since: (date: string) => `siden ${date}`,
    until: (date: string) => `senest ${date}`,
    nobody: "Ingen skal gøre noget lige nu.",
  },
  milestones: {
    reached: (date: string) => `Nået ${date}.`,
    reachedOnDay: "Nået.",
    done: "Markér som nået",
    waived: "Bortfaldet, fordi aftalen er slut.",
    none: "Milepælene bliver sat, når alle har underskrevet aftalen.",
  },
};
