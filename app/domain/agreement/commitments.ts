import type { LocalizedText } from "../shared/localized.ts";

/** What the municipality promises in every job-package agreement. The employer's promises come with the package. */
export const commitments: { municipality: readonly LocalizedText[] } = {
  municipality: [
    {
      da: "Kommunen stiller én navngiven konsulent til rådighed, som svarer arbejdsgiver, mentor og borger.",
      en: "The municipality provides one named consultant who answers the employer, the mentor and the citizen.",
    },
    {
      da: "Kommunen holder milepælene i planen. Overskrides en milepæl, kan alle parter se det, og borgeren får besked om, hvad der sker.",
      en: "The municipality keeps the milestones of the plan. When one is missed, all parties can see it, and the citizen is told what happens.",
    },
    {
      da: "Kommunen træffer beslutning om næste trin senest ti arbejdsdage før et trin slutter.",
      en: "The municipality decides on the next step at least ten working days before a step ends.",
    },
    {
      da: "Kommunen hjælper med ansøgninger om de enkelte tilbud. Hver bevilling er en selvstændig afgørelse; aftalen giver ikke i sig selv ret til tilskud.",
      en: "The municipality helps with applications for the individual offers. Each grant is a separate decision; the agreement in itself gives no right to a subsidy.",
    },
  ],
};
