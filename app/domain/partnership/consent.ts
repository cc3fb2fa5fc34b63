import type { LocalizedText } from "../shared/localized.ts";

export type PartnershipSigner = "employer" | "employee-representative" | "municipality";

/** What a signatory confirms when pressing the button. A change of wording is a new version (agreement/consent.ts). */
export const partnershipConsentVersion = "2026-11-partnership";

export const partnershipConsents: Record<PartnershipSigner, LocalizedText> = {
  employer: {
    da: "Jeg har læst partnerskabsaftalen. Jeg må underskrive for arbejdsgiveren, og arbejdsgiveren er bundet af pladserne og tilsagnene om job, når alle har skrevet under.",
    en: "I have read the partnership agreement. I am entitled to sign for the employer, and the employer is bound by the places and the pledged jobs when everybody has signed.",
  },
  "employee-representative": {
    da: "Jeg har læst partnerskabsaftalen. De ansatte er orienteret om den.",
    en: "I have read the partnership agreement. The employees have been informed of it.",
  },
  municipality: {
    da: "Jeg har læst partnerskabsaftalen og underskriver for kommunen. Kommunen er bundet af det, den forpligter sig til i aftalen.",
    en: "I have read the partnership agreement and sign for the municipality. The municipality is bound by what it undertakes in the agreement.",
  },
};
