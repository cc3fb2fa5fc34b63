/** The pages on which an agreement is read and signed, and what the link that leads there says when it no longer does. */
export const signing = {
  contract: {
    hashes: "Dokumentets fingeraftryk",
    hashesText:
      "De to rækker af tegn er regnet ud af aftalen. Ændres ét tegn i aftalen, bliver de andre. Din underskrift bindes til dem.",
    termsSha256: "Vilkår, SHA-256",
    documentSha256: "Dokument, SHA-256",
    role: "Rolle",
    name: "Navn",
    title: "Stilling",
    part: "Del af forløbet",
    when: "Hvornår",
  },
  panel: {
    title: "Underskriv",
    bound: "Din underskrift gælder netop den version, du ser her.",
    documentSha256: "Dokumentets SHA-256:",
    confirm: "Bekræft, at du har læst aftalen",
    sign: "Underskriv aftalen",
    electronic:
      "Det er en elektronisk underskrift. Portalen gemmer, hvem der underskrev og hvornår, hvilket link eller login der blev brugt, IP-adresse, browser og dokumentets fingeraftryk. Det står på aftalens bevisside.",
    refuseTitle: "Jeg vil ikke underskrive",
    refuseText:
      "Siger du nej, stopper underskrifterne for alle parter. Din begrundelse ses af kommunen. Er der bare noget, du er i tvivl om, så kontakt kommunen først.",
    reason: "Hvorfor vil du ikke underskrive?",
    reasonHint: "Skriv ikke CPR-nummer eller oplysninger om helbred.",
    refuse: "Sig nej til aftalen",
  },
  status: {
    caption: "Hvem underskriver",
    who: "Navn",
    you: (name: string) => `${name} (dig)`,
    role: "Rolle",
    state: "Underskrift",
    signed: (moment: string) => `Underskrevet ${moment}`,
    turn: "Har bolden nu",
    waits: "Venter på de andre",
    until: (day: string) => `Alle skal underskrive senest ${day}.`,
  },
};
