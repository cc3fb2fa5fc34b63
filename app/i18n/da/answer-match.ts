/** The page on which an employer says yes or no to a candidate. */
export const answerMatch = {
  titles: { "to-answer": "En kandidat til jeres plads", answered: "Svar på en kandidat" },
  title: (name: string) => `Vil I møde ${name}?`,
  lead: "Kommunen foreslår en kandidat til den plads, I har spurgt om. Først når I siger ja, laves der en aftale, som alle parter skriver under på.",
  inquiry: "Henvendelse",
  candidate: "Kandidat",
  package: "Jobpakke",
  workplace: "Arbejdssted",
  wantedStart: "I ønskede start",
  availableFrom: "Kandidaten kan begynde",
  hours: "Tid",
  startStep: "Begynder på trinet",
  agreedOn: "Har sagt ja til at dele",
  shares: (name: string) => `Det vil ${name} gerne fortælle`,
  sharesNothing: "Kandidaten har ikke ønsket at fortælle mere endnu.",
  sharesOnly:
    "I ser kun det, kandidaten har sagt ja til at dele. Portalen rummer ingen oplysninger om helbred, ydelse, tro, fagforening eller oprindelse, og dem må I heller ikke spørge om.",
  answer: "Jeres svar",
  acceptText: "Siger I ja, skriver konsulenten et udkast til aftalen og kontakter jer om datoer.",
  accept: (name: string) => `Ja, vi vil gerne møde ${name}`,
  declineTitle: "Nej, ikke denne gang",
  reason: "Hvorfor siger I nej?",
  text: "Uddyb gerne",
  textHint: "Kommunen læser det. Skriv ikke om helbred eller andre private forhold.",
  decline: "Sig nej",
  accepted: {
    title: (name: string) => `Tak. I har sagt ja til ${name}`,
    text: "Konsulenten skriver nu et udkast til aftalen. Når det er klar, får alle parter en mail med et link til at læse og underskrive.",
  },
  declined: {
    title: (name: string) => `I har sagt nej til ${name}`,
    text: "Tak for svaret. Jeres henvendelse står åben, og konsulenten ser efter en anden kandidat.",
  },
  withdrawn: {
    title: "Der er ikke noget at svare på længere",
    text: "Kommunen har trukket forslaget. Jeres henvendelse står stadig; kontakt kommunen, hvis I vil vide mere.",
  },
};
