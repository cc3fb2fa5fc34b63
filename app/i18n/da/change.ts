import type { Section } from "../../domain/agreement/sections.ts";
import type { TransitionWarning } from "../../domain/agreement/transitions.ts";

const parts: Record<Section | "signatories", string> = {
  parties: "Parterne",
  schedule: "Datoer",
  hours: "Arbejdstid",
  tasks: "Trin og opgaver",
  training: "Opkvalificering",
  clarification: "Kompetenceafklaring",
  mentoring: "Mentorordning",
  commitments: "Det, parterne forpligter sig til",
  capacity: "Ansatte og plads",
  remarks: "Bemærkninger",
  signatories: "Hvem der skriver under",
};

const warnings: Record<TransitionWarning, string> = {
  "rule-set-aside": "Enheden har ikke plads til flere efter rimelighedskravet. Kravet fraviges med en begrundelse.",
  "last-place": "Aftalen bruger enhedens sidste plads efter rimelighedskravet.",
  "starts-before-signed":
    "Forløbet begynder, før fristen for at skrive under er gået. Intet må begynde, før alle har skrevet under.",
  "signatures-lost": "Nogen har allerede skrevet under. Deres underskrifter bortfalder.",
  "open-milestones": "Der er milepæle, som ikke er nået. De bortfalder.",
  "change-falls-away": "En ændring er på vej. Den bortfalder, når forløbet slutter.",
};

/** A change of an agreement in force: proposed, seen, objected to, signed, and what it did. */
export const change = {
  parts,
  warnings,
  warningsTitle: "Vær opmærksom på",

  form: {
    title: (reference: string) => `Ændr aftale ${reference}`,
    lead: "Ret det, der skal være anderledes. Den gældende version gælder, indtil ændringen er i kraft.",
    open: "Ændr aftalen",
    reason: "Hvorfor skal aftalen ændres?",
    reasonHint: "Parterne kan læse det. Skriv aldrig om helbred.",
    reasonTitle: "Ændringen",
    redate: "Beregn datoer igen fra startdatoen",
    redateHint: "Regner alle trin, kurser og mentorperioden ud igen. Intet gemmes.",
    redated: "Datoerne er regnet ud igen fra startdatoen. Intet er gemt endnu.",
    preview: "Se, hvad ændringen gør",
    propose: "Foreslå ændringen",
    back: "Tilbage til aftalen",
    notActive: "Kun en aftale, der er i kraft, kan ændres her.",
    missing: "Det mangler, før ændringen kan foreslås",
  },

  plan: {
    title: "Det gør ændringen",
    notSaved: "Intet er gemt. Alt, du har skrevet, står i felterne nedenfor.",
    kinds: {
      none: "Der er ikke ændret noget i vilkårene.",
      schedule: (until: string) =>
        `Kun datoer flytter, og intet bliver længere. Alle får besked og kan gøre indsigelse til og med ${until}. Siger ingen noget, gælder de nye datoer derefter.`,
      substance: "Det er en ændring af indholdet. De parter, som den vedrører, skal skrive under.",
    },
    dates: "Trin, der flytter",
    milestones: "Milepæle, der flytter",
    none: "Ingen.",
    what: "Hvad",
    from: "Før",
    to: "Efter",
    starts: (step: string) => `${step} begynder`,
    ends: (step: string) => `${step} slutter`,
    mustSign: "Skal skrive under",
    mustSignIfObjected: "Skal skrive under, hvis nogen gør indsigelse",
    stands: "Underskrifter, der gælder fortsat",
    nobody: "Ingen",
  },

  pending: {
    title: "En ændring er på vej",
    states: {
      "objection-window": (until: string) =>
        `Datoerne flytter, hvis ingen gør indsigelse. Sidste dag for indsigelse er ${until}.`,
      "awaiting-signatures": "Ændringen venter på underskrifter. Indtil da gælder aftalen, som den er.",
    },
    proposed: (name: string, date: string, version: number) => `Foreslået af ${name} ${date} som version ${version}.`,
    reason: "Begrundelse",
    whatChanges: "Det er ændret",
    term: "Vilkår",
    before: "Før",
    after: "Efter",
    absent: "Ikke med",
    objectedBy: (role: string) => `${role} har gjort indsigelse`,
    who: "Hvem der skal skrive under",
    contract: "Læs hele den nye version",
    edit: "Foreslå en ændring",
    withdraw: "Træk ændringen tilbage",
    withdrawText: "Aftalen gælder uændret videre, og alle får besked.",
    sign: "Læs og skriv under for kommunen",
    byLink:
      "Indsigelse gøres fra det personlige link, som parterne har fået på mail. Er du i tvivl, så ring til konsulenten.",
  },

  objection: {
    title: "Passer de nye datoer ikke?",
    text: (until: string) =>
      `Du kan gøre indsigelse til og med ${until}. Så skal de nye datoer underskrives, før de gælder, og indtil da gælder de gamle.`,
    reason: "Hvorfor passer datoerne ikke?",
    reasonHint: "De andre parter kan læse det. Skriv ikke om helbred.",
    button: "Gør indsigelse",
    over: "Fristen for indsigelse er gået. De nye datoer gælder fra næste gang, portalen gør dagen op.",
  },

  versions: {
    title: "Versioner",
    lead: "Hver version har sin egen kontrakt. Den gældende står øverst, når den er den nyeste.",
    version: (number: number) => `Version ${number}`,
    first: "Den første aftale",
    kinds: { schedule: "Flyttede datoer", substance: "Ændret indhold" },
    standings: {
      "in-force": "Gælder nu",
      "was-in-force": "Har været gældende",
      "objection-window": "Åben for indsigelse",
      "awaiting-signatures": "Venter på underskrifter",
      declined: "Afvist",
      withdrawn: "Trukket tilbage",
      expired: "Udløbet",
    },
    proposed: (date: string, name: string) => `Foreslået ${date} af ${name}.`,
    frozen: (date: string) => `Låst ${date}.`,
    since: (date: string) => `Trådte i kraft ${date}.`,
    ended: (date: string) => `Afgjort ${date}.`,
    reason: (reason: string) => `Begrundelse: ${reason}`,
    objected: (role: string, objection: string) => `${role} gjorde indsigelse: ${objection}`,
    refused: (role: string, reason: string) => `${role} sagde nej: ${reason}`,
    changed: (parts: string) => `Ændret: ${parts}.`,
    details: "Se, hvad der er ændret",
    page: (number: number) => `Læs version ${number}`,
    pdf: (number: number) => `Version ${number} som PDF`,
    notice: {
      pending: "Denne version gælder ikke endnu. Aftalen gælder, som den er, indtil ændringen er i kraft.",
      other: "Denne version gælder ikke. Se aftalens side for den, der gælder.",
    },
    current: "Læs den gældende kontrakt",
  },

  signing: {
    title: "En ændring venter på din underskrift",
    means:
      "Aftalen er allerede i kraft. Du skal kun tage stilling til ændringen; underskriver du ikke, gælder aftalen, som den er.",
    over: "Der er ikke mere at skrive under på. Aftalen gælder, som den står på dens side.",
    stands: "Gælder fortsat",
    noSignatureNeeded: "Skal ikke skrive under",
    receipt: "Nu venter ændringen på de andre. Når de har skrevet under, gælder den, og du får besked.",
    inForce: "Alle, som ændringen vedrører, har skrevet under. Den nye version gælder nu.",
    refused: "Ændringen er faldet, og parterne får besked. Aftalen gælder videre, som den er.",
  },

  contacts: {
    title: "Mailadresser",
    lead: "En forkert adresse kan rettes, uden at nogen skal skrive under igen. Det gamle link holder op med at virke, og den nye adresse får et nyt.",
    of: (name: string, role: string) => `${name} (${role.toLowerCase()})`,
    email: "Ny mailadresse",
    correct: "Ret adressen",
  },

  record: {
    title: (reference: string) => `Registrer en underskrift på aftale ${reference}`,
    lead: "For den, der ikke kan trykke på knappen selv: på papir, eller på vegne med et vidne. Personen får en kopi på mail, og det står på kontrakten.",
    open: "Registrer en underskrift på papir eller på vegne af nogen",
    none: "Der er ingen, der mangler at skrive under nu.",
    slot: (name: string, role: string) => `${name}, ${role.toLowerCase()}`,
    version: (number: number) => `Det gælder version ${number}.`,
    reason: "Hvorfor skriver personen ikke selv under i portalen?",
    reasonHint: "Det står på kontrakten. Skriv aldrig om helbred.",
    witness: "Vidne",
    witnessHint: "Navn på den, der så eller hørte det.",
    scan: "Scannet papir, hvis der er skrevet under på papir",
    scanHint: "PDF, JPEG eller PNG, højst 10 MB.",
    button: "Registrer underskriften",
    recorded: (reason: string, witness: string) => `Begrundelse: ${reason}. Vidne: ${witness}.`,
    download: "Hent det scannede papir",
  },

  events: {
    "change-proposed": (who: string) => `${who} foreslog en ændring`,
    "change-objected": (who: string) => `${who} gjorde indsigelse mod de nye datoer`,
    "change-in-force": () => "Ændringen trådte i kraft",
    "change-declined": (who: string) => `${who} sagde nej til ændringen`,
    "change-withdrawn": (who: string) => `${who} trak ændringen tilbage`,
    "change-expired": () => "Fristen for at skrive under på ændringen løb ud",
    "contact-corrected": (who: string) => `${who} rettede en mailadresse`,
  } as Record<string, (who: string) => string>,

  receipts: {
    aendret: "Ændringen er foreslået, og parterne har fået besked.",
    "aendring-trukket": "Ændringen er trukket tilbage. Aftalen gælder uændret videre.",
    adresse: "Adressen er rettet. Det gamle link virker ikke længere, og det nye er sendt, hvis der er brug for det.",
    "adresse-ens": "Det er allerede den adresse, vi skriver til. Intet er ændret.",
    registreret: "Underskriften er registreret, og personen har fået en mail om det.",
    indsigelse: "Din indsigelse er modtaget. De nye datoer skal nu underskrives, før de gælder.",
  } as Record<string, string>,
};
