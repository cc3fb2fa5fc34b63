import type { LocalizedText } from "../shared/localized.ts";

/** What a partnership can be about. The parties tick what theirs is; the seven are those of Slagelse's model from 2007. */
export const cooperationAreas = [
  "network",
  "health",
  "recruitment",
  "clarification",
  "own-staff",
  "fairs",
  "other",
] as const;
export type CooperationArea = (typeof cooperationAreas)[number];

export const areaNames: Record<CooperationArea, LocalizedText> = {
  network: { da: "Netværk mellem partnerskabets virksomheder", en: "Network among the partnership's companies" },
  health: {
    da: "Sundhed på arbejdspladsen og fastholdelse af sygemeldte",
    en: "Health at work and keeping people on sick leave in their jobs",
  },
  recruitment: { da: "Rekruttering", en: "Recruitment" },
  clarification: {
    da: "Opkvalificering og afklaring af ledige",
    en: "Training and clarification of people out of work",
  },
  "own-staff": { da: "Opkvalificering af egne ansatte", en: "Training of the employer's own staff" },
  fairs: { da: "Messer og arrangementer", en: "Fairs and events" },
  other: { da: "Andet, som parterne aftaler", en: "Other things that the parties agree on" },
};
