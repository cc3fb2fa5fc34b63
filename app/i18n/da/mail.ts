import type { PartyRole } from "../../domain/agreement/party.ts";
import type { MilestoneKind } from "../../domain/milestone/catalogue.ts";

/** What a reminder is about, and what each side is to do. Never who: a mail names no person. */
type ReminderWords = {
  title: string;
  /** To the employer and the mentor. */
  workplace: string;
  /** To the consultant. */
  municipality: string;
};

const reminders: Record<MilestoneKind, ReminderWords> = {
  "children-certificate": {
    title: "Børneattesten skal være bestilt",
    workplace:
      "Arbejdet er sammen med børn. Bestil børneattesten nu, så den kan nå at være her, før forløbet begynder.",
    municipality: "Følg op på, om arbejdsgiveren har bestilt børneattesten. Uden den kan forløbet ikke begynde.",
  },
  "vitas-filed": {
    title: "Ansøgningen skal være sendt i VITAS",
    workplace: "Send ansøgningen om forløbet til kommunen i VITAS, og skriv dens nummer ind på aftalen.",
    municipality: "Følg op på, om ansøgningen er kommet i VITAS, og om aftalen har dens nummer.",
  },
  "trial-starts": {
    title: "Prøveperioden begynder, og mentoren bliver præsenteret",
    workplace:
      "Gør klar til den første dag: hvem tager imod, hvor begynder dagen, og hvornår hilser mentor og den nye kollega på hinanden?",
    municipality: "Følg op på, om arbejdspladsen er klar, og om mentoren er præsenteret.",
  },
  "first-week": {
    title: "Den første uge er gået",
    workplace: "Tag en kort snak om den første uge: hvad gik godt, og hvad skal være anderledes i næste uge?",
    municipality: "Ring til arbejdspladsen, og hør, hvordan den første uge er gået.",
  },
  "trial-evaluation": {
    title: "Prøveperioden skal evalueres",
    workplace: "Hold evalueringssamtalen i denne uge, og skriv i forløbet, hvad I er blevet enige om.",
    municipality: "Sørg for, at prøveperioden bliver evalueret i denne uge, og at resultatet står i forløbet.",
  },
  "competence-card": {
    title: "Kompetencekortet skal udfyldes",
    workplace: "Udfyld kompetencekortet sammen i denne uge. Giv et konkret eksempel for hvert punkt.",
    municipality: "Følg op på, om kompetencekortet bliver udfyldt i denne uge. Opkvalificeringen bygger på det.",
  },
  "next-step-decision": {
    title: "Det næste trin skal besluttes",
    workplace:
      "Sig til kommunen, hvad I mener, det næste trin skal være. Et trin må ikke slutte, uden at det er aftalt.",
    municipality: "Beslut det næste trin sammen med arbejdspladsen og borgeren, og skriv det i forløbet.",
  },
  "training-starts": {
    title: "Opkvalificeringen begynder",
    workplace: "Se efter, at tid, sted og vagtplan passer sammen, og at den nye kollega ved, hvor og hvornår.",
    municipality: "Følg op på, om opkvalificeringen er på plads.",
  },
  "training-ends": {
    title: "Opkvalificeringen slutter",
    workplace: "Tag en snak om, hvad der er lært, og hvor det skal bruges i arbejdet. Skriv det på kompetencekortet.",
    municipality: "Følg op på, hvad opkvalificeringen har givet, og om kompetencekortet er ført ajour.",
  },
  "wage-subsidy-midway": {
    title: "Løntilskuddet er halvvejs",
    workplace: "Gør status: er I på vej mod den ordinære ansættelse, og er der noget, der mangler?",
    municipality: "Gør status med arbejdspladsen: er de på vej mod den ordinære ansættelse?",
  },
  "wage-subsidy-ends": {
    title: "Løntilskuddet udløber",
    workplace: "Gør klar til den ordinære ansættelse: kontrakt, timer og første dag.",
    municipality: "Følg op på den ordinære ansættelse, som skal begynde, når løntilskuddet slutter.",
  },
  "mentor-support-ends": {
    title: "Mentorstøtten udløber",
    workplace: "Tal om, hvem der hjælper videre, når mentorstøtten slutter.",
    municipality: "Tag stilling til, om mentorstøtten skal forlænges, inden den udløber.",
  },
  "ordinary-job": {
    title: "Den ordinære ansættelse begynder",
    workplace:
      "Send ansættelseskontrakten, og skriv i forløbet, hvornår jobbet begynder, og hvor mange timer det er på.",
    municipality: "Følg op på, om den ordinære ansættelse er på plads.",
  },
  "talk-1-month": {
    title: "Samtale efter en måned i jobbet",
    workplace: "Hold en samtale om den første måned i jobbet, og skriv i forløbet, at den er holdt.",
    municipality: "Følg op på, om samtalen efter den første måned er holdt.",
  },
  "talk-3-months": {
    title: "Samtale efter tre måneder i jobbet",
    workplace: "Hold en samtale om de første tre måneder i jobbet, og skriv i forløbet, at den er holdt.",
    municipality: "Følg op på, om samtalen efter tre måneder er holdt.",
  },
  "still-employed-26": {
    title: "Et halvt år i jobbet",
    workplace: "Skriv i forløbet, om ansættelsen stadig varer, og på hvor mange timer.",
    municipality: "Find ud af, om ansættelsen stadig varer, og skriv det i forløbet.",
  },
  "still-employed-52": {
    title: "Et år i jobbet",
    workplace: "Skriv i forløbet, om ansættelsen stadig varer, og på hvor mange timer.",
    municipality: "Find ud af, om ansættelsen stadig varer, og skriv det i forløbet.",
  },
};

const pleaseSign: Record<PartyRole, string> = {
  employer: "Aftalen om et jobpakkeforløb hos jer er klar. Læs den igennem, og skriv under, hvis den er rigtig.",
  "employee-representative":
    "Der er en aftale om et jobpakkeforløb på jeres arbejdsplads. Du bliver bedt om at bekræfte antallet af ansatte, og at kollegerne er hørt.",
  mentor:
    "Du er foreslået som mentor i et jobpakkeforløb. Læs aftalen, og skriv under på den og på erklæringen om tavshedspligt.",
  citizen:
    "Aftalen om dit forløb er klar. Læs den i ro og mag, spørg, hvis der er noget, du er i tvivl om, og skriv under.",
  municipality: "De andre parter har skrevet under. Læs aftalen igennem, og skriv under for kommunen.",
};

const active: Record<PartyRole | "consultant", string> = {
  employer: "Alle har skrevet under, og aftalen gælder. I forløbet kan I se, hvad der skal ske hvornår.",
  "employee-representative": "Alle har skrevet under, og aftalen gælder.",
  mentor:
    "Alle har skrevet under, og aftalen gælder. På din side kan du se, hvad der skal ske, og hvad du skal gøre hvornår.",
  citizen:
    "Alle har skrevet under, og aftalen om dit forløb gælder. På din side kan du se, hvad der skal ske, og hvem der har ansvaret.",
  municipality: "Alle har skrevet under, og aftalen gælder.",
  consultant: "Alle har skrevet under, og aftalen gælder. Milepælene er lagt i forløbet.",
};

/** The mails. No sentence names a person. */
export const mail = {
  sender: "Jobpakkeportalen",
  labels: {
    agreement: "Aftale",
    inquiry: "Henvendelse",
    jobPackage: "Jobpakke",
    workplace: "Arbejdssted",
    municipality: "Kommune",
    date: "Dato",
    signBefore: "Skriv under senest",
    start: "Forløbet begynder",
    lastDay: "Sidste dag",
  },
  openCourse: "Åbn forløbet",
  footer: {
    personalLink: "Linket er personligt. Send det ikke videre.",
    signInFirst: "Du skal logge ind for at se aftalen.",
    automatic: "Mailen er sendt af Jobpakkeportalen. Svar på den bliver ikke læst.",
  },
  inquiryReceived: {
    subject: (workplace: string) => `Vi har fået jeres henvendelse om ${workplace}`,
    heading: "Tak for jeres henvendelse",
    body: (municipality: string) => [
      `${municipality} har fået henvendelsen og svarer, når der er en kandidat, som passer til jobpakken.`,
      "I skal ikke gøre noget imens. Gem nummeret: det er hurtigst at finde henvendelsen på.",
    ],
  },
  inquiryRejected: {
    subject: (workplace: string) => `Svar på jeres henvendelse om ${workplace}`,
    heading: "Det blev ikke til noget denne gang",
    body: (municipality: string, unitName: string) => [
      `${municipality} kan ikke gå videre med henvendelsen.`,
      `I er velkomne til at tale med ${unitName} om, hvorfor, og om hvad der ellers kunne passe. I kan altid sende en ny henvendelse.`,
    ],
  },
  matchToAnswer: {
    subject: (workplace: string) => `Der er et forslag til en kandidat til ${workplace}`,
    heading: "Kommunen har en kandidat til jer",
    body: (municipality: string) => [
      `${municipality} foreslår en kandidat til jobpakken. Læs, hvad kandidaten selv har valgt at fortælle, og svar ja eller nej.`,
      "Siger I ja, skriver kommunen et udkast til en aftale, som alle læser, før nogen skriver under.",
    ],
    action: "Læs og svar",
  },
  signIn: {
    subject: "Dit link til Jobpakkeportalen",
    heading: "Log ind",
    body: (minutes: number) => [`Linket virker i ${minutes} minutter og kan bruges én gang.`],
    action: "Log ind",
    notAsked: "Har du ikke bedt om at logge ind, så slet mailen. Der sker ikke noget.",
  },
  pleaseSign: {
    subject: (workplace: string, until: string) => `Skriv under senest ${until}: aftale om ${workplace}`,
    heading: "En aftale venter på din underskrift",
    body: pleaseSign,
    refuse: "Er der noget, der ikke passer, kan du sige nej og skrive hvorfor.",
    action: "Læs aftalen",
  },
  approverPleaseSign: {
    subject: (reference: string, workplace: string) => `${reference} mangler kommunens underskrift: ${workplace}`,
    heading: "En aftale venter på kommunens underskrift",
    body: "Alle andre har skrevet under. Aftalen gælder først, når kommunen også har.",
    action: "Læs, og skriv under",
  },
  signingStopped: {
    subject: (workplace: string) => `Der bliver ikke skrevet under: aftale om ${workplace}`,
    heading: "Aftalen bliver ikke til noget",
    why: {
      declined: "En af parterne har sagt nej til aftalen.",
      withdrawn: "Aftalen er trukket tilbage.",
      expired: "Fristen for at skrive under er overskredet.",
    },
    next: (municipality: string) =>
      `Du skal ikke gøre noget, og linket til at skrive under virker ikke længere. Spørg ${municipality}, hvis du er i tvivl.`,
  },
  agreementActive: {
    subject: (workplace: string) => `Aftalen gælder: ${workplace}`,
    heading: "Alle har skrevet under",
    body: active,
  },
  agreementEnded: {
    subject: (workplace: string) => `Aftalen er slut: ${workplace}`,
    heading: "Forløbet er slut",
    how: {
      "ended-early": "Aftalen er afsluttet før tid. Der kommer ikke flere påmindelser om den.",
      completed: "Forløbet er gennemført. Tak for indsatsen.",
    },
  },
  expiresSoon: {
    subject: (workplace: string, day: string) => `Udløber ${day}: aftale om ${workplace}`,
    heading: "En aftale udløber snart",
    what: {
      draft: "Kladden er ikke rørt længe. Den udløber, hvis ingen gemmer den igen, og så skal der begyndes forfra.",
      signing:
        "Ikke alle har skrevet under endnu. Mangler der en underskrift, når fristen er gået, bliver aftalen ikke til noget. De, der mangler, har fået et nyt link.",
    },
    until: "Sidste dag",
  },
  signatureRecorded: {
    subject: (workplace: string) => `Din underskrift er registreret: ${workplace}`,
    heading: "Kommunen har registreret din underskrift",
    how: {
      "on-behalf":
        "En konsulent har registreret, at du siger ja til aftalen. Det skete med et vidne, og det står på kontrakten.",
      paper: "En konsulent har registreret aftalen, som du har skrevet under på papir. Det står på kontrakten.",
    },
    wrong: (municipality: string) => `Er det ikke rigtigt, så skriv eller ring straks til ${municipality}.`,
  },
  changeToObject: {
    subject: (workplace: string) => `Datoer er flyttet: ${workplace}`,
    heading: "Datoer i aftalen skal flyttes",
    body: [
      "Kommunen vil flytte datoer i aftalen. Det samlede forløb bliver ikke længere. Se de gamle og de nye datoer på din side.",
      "Passer det dig ikke, kan du gøre indsigelse på siden inden fristen. Gør ingen indsigelse, gælder de nye datoer, når fristen er udløbet.",
    ],
    until: "Frist for indsigelse",
  },
  changeSettled: {
    subject: (workplace: string) => `Ændring af aftale: ${workplace}`,
    headings: {
      "in-force": "Ændringen gælder nu",
      objected: "Der er gjort indsigelse",
      declined: "Ændringen er afvist",
      withdrawn: "Ændringen er trukket tilbage",
      expired: "Fristen er overskredet",
    },
    how: {
      "in-force": "Aftalen er ændret. Den nye kontrakt og de nye datoer ligger på din side.",
      objected:
        "En af parterne har gjort indsigelse mod de nye datoer. De gælder først, når de parter, de angår, har skrevet under.",
      declined: "En af parterne har sagt nej til ændringen. Aftalen gælder, som den var.",
      withdrawn: "Kommunen har trukket ændringen tilbage. Aftalen gælder, som den var.",
      expired: "Ikke alle skrev under på ændringen i tide. Aftalen gælder, som den var.",
    },
  },
  reminder: {
    subject: (title: string, workplace: string, date: string) => `${title}: ${workplace}, ${date}`,
    kinds: reminders,
    calendar: "Dagen er vedhæftet, så den kan lægges i din kalender.",
    calendarFile: "milepael.ics",
    calendarSummary: (title: string, workplace: string) => `${title} (${workplace})`,
    calendarDescription: (todo: string, reference: string) => `${todo}\n\nAftale ${reference} i Jobpakkeportalen.`,
  },
};
