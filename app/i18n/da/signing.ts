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
    table: "Underskrifter, navn for navn",
    who: "Navn",
    you: (name: string) => `${name} (dig)`,
    role: "Rolle",
    state: "Underskrift",
    signed: (moment: string) => `Underskrevet ${moment}`,
    turn: "Har bolden nu",
    waits: "Venter på de andre",
    until: (day: string) => `Alle skal underskrive senest ${day}.`,
  },
  titles: {
    closed: "Linket virker ikke længere",
    signed: "Du har underskrevet",
    refused: "Du har sagt nej",
    over: "Der er ikke mere at underskrive",
    "to-sign": "Underskriv en aftale",
  },
  page: {
    title: "En aftale venter på din underskrift",
    lead: (name: string, role: string, until: string | null) =>
      `${name}, du er bedt om at underskrive som ${role.toLowerCase()}${until ? ` senest ${until}` : ""}. Læs aftalen, før du tager stilling.`,
    means: {
      employer:
        "Med din underskrift siger arbejdsgiveren ja til forløbet og til at arbejde frem mod en ordinær ansættelse. Aftalen gælder først, når alle har underskrevet.",
      "employee-representative":
        "Med din underskrift bekræfter du, at antallet af ansatte er rigtigt, og at kollegerne er hørt. Du bliver ikke part i forløbet.",
      mentor:
        "Med din underskrift siger du ja til at være mentor og til at holde det, du får at vide om din nye kollega, for dig selv.",
      citizen:
        "Med din underskrift siger du ja til forløbet. Er der noget, du ikke forstår, så ring, før du underskriver. Du kan også sige nej.",
      municipality: "Med din underskrift binder du kommunen til planen og dens milepæle.",
    },
    toPanel: "Gå til underskriften",
    pdf: "Hent aftalen som PDF",
    short: "Aftalen kort",
    whole: "Hele aftalen",
  },
  summary: {
    job: "Jobbet",
    workplace: "Arbejdssted",
    employer: "Arbejdsgiver",
    citizen: "Borger",
    municipality: "Kommune",
    start: "Første dag",
    ordinaryJob: "Ordinær ansættelse",
    from: (day: string) => `fra ${day}`,
    mentor: "Mentor",
    staircase: "Trinene frem mod jobbet",
  },
  receipt: {
    title: "Tak. Du har underskrevet",
    next: "Nu venter aftalen på de andre. Når alle har underskrevet, får du en mail med den færdige kontrakt og et link til forløbet.",
    inForce: "Alle har underskrevet, og aftalen er i kraft. Du får en mail med et link til forløbet.",
    who: "Underskrevet af",
    when: "Tidspunkt",
    documentSha256: "Dokument, SHA-256",
    keep: "Gem gerne PDF'en. Dens fingeraftryk er det, der står ovenfor, indtil alle har underskrevet; så føjes bevissiden og portalens segl til.",
    savePdf: "Gem den færdige kontrakt som PDF",
    saveFrozenPdf: "Gem det, du underskrev, som PDF",
  },
  refused: {
    title: "Du har sagt nej til aftalen",
    text: "Underskrifterne er stoppet, og parterne får besked. Kommunen læser din begrundelse og kontakter dig om, hvad der nu skal ske.",
    reason: "Din begrundelse",
  },
  over: {
    title: "Der er ikke mere at underskrive",
    lead: (status: string) => `Aftalen venter ikke længere på underskrifter. Dens status er: ${status}.`,
    home: "Gå til forsiden",
  },
  closed: {
    title: "Linket virker ikke længere",
    lead: "Personlige link gælder i en periode og kun til den seneste udgave. Det er ikke noget, du har gjort forkert.",
    text: "Tryk på knappen, så sender vi et nyt link til den mailadresse, som det første blev sendt til.",
    send: "Send mig et nyt link",
    sent: "Se efter i din indbakke",
    sentText:
      "Hvis linket hører til noget, der stadig venter eller er i gang, er der et nyt på vej. Det kan tage et par minutter. Se også i uønsket post.",
    lost: "Har du skiftet mailadresse, så kontakt kommunen. Har du flere forløb:",
    lostLink: "få alle dine link tilsendt",
  },
  lost: {
    title: "Jeg har mistet mit link",
    lead: "Skriv din mailadresse, så sender vi nye link til de aftaler og forløb, som adressen hører til.",
    email: "Mailadresse",
    emailHint: "Den adresse, som kommunen har fået af dig.",
    send: "Send mine link",
    sent: "Se efter i din indbakke",
    sentText:
      "Hvis adressen hører til en aftale, der venter på underskrift eller er i gang, er der nye link på vej. De gamle holder op med at virke. Får du ingen mail inden for et kvarter, så kontakt kommunen: måske har den en anden adresse.",
    account: "Har du en konto som arbejdsgiver eller i kommunen?",
    signIn: "Log ind her",
  },
  contact: { ask: (unit: string) => `Spørgsmål? Kontakt ${unit}:`, or: "eller" },
};
