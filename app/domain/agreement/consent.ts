import type { LocalizedText } from "../shared/localized.ts";
import type { PartyRole } from "./party.ts";

/**
 * What a person confirms when pressing the button. A change of wording is a new version: signatures keep the version and the
 * hash of the text that was on the screen.
 */
export const consentTextVersion = "2026-11";

export const consentTexts: Record<PartyRole, LocalizedText> = {
  employer: {
    da: "Jeg har læst aftalen. Jeg må underskrive for arbejdsgiveren, og arbejdsgiveren er bundet af aftalen, når alle parter har skrevet under.",
    en: "I have read the agreement. I am entitled to sign for the employer, and the employer is bound by the agreement when all parties have signed.",
  },
  "employee-representative": {
    da: "Jeg har læst aftalen. Oplysningen om antallet af ansatte er rigtig, og kollegerne på arbejdspladsen er blevet hørt.",
    en: "I have read the agreement. The number of employees stated is correct, and the colleagues at the workplace have been heard.",
  },
  mentor: {
    da: "Jeg har læst aftalen og vil være mentor. Det, jeg får at vide om borgeren, holder jeg fortroligt, også efter forløbet.",
    en: "I have read the agreement and will be the mentor. What I learn about the citizen I keep confidential, also after the course.",
  },
  citizen: {
    da: "Jeg har læst aftalen og siger ja til forløbet. Jeg ved, at arbejdsgiver og mentor ser det, der står i aftalen, og ikke mere.",
    en: "I have read the agreement and say yes to the course. I know that the employer and the mentor see what is in the agreement, and no more.",
  },
  municipality: {
    da: "Jeg har læst aftalen og underskriver for kommunen. Kommunen er bundet af milepælene i planen.",
    en: "I have read the agreement and sign for the municipality. The municipality is bound by the milestones of the plan.",
  },
};
