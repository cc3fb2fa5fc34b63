import type { PartyRole } from "#app/domain/agreement/party.ts";
import type { CompetenceGroup, CompetenceLevel } from "#app/domain/competence/competence.ts";
import type { Ownership } from "#app/domain/job-package/job-package.ts";
import type { StepKind } from "#app/domain/job-package/step.ts";
import { copenhagenDate, copenhagenMinutes, type Instant } from "#app/domain/shared/copenhagen.ts";
import { isoWeek, type PlainDate } from "#app/domain/shared/plain-date.ts";

const months = "januar februar marts april maj juni juli august september oktober november december".split(" ");
const shortMonths = "jan. feb. mar. apr. maj jun. jul. aug. sep. okt. nov. dec.".split(" ");

const dayMonth = (date: PlainDate): string => `${Number(date.slice(8))}. ${months[Number(date.slice(5, 7)) - 1]}`;
const day = (date: PlainDate): string => `${dayMonth(date)} ${date.slice(0, 4)}`;
const week = (date: PlainDate): string => `uge ${isoWeek(date).week}`;
const number = (value: number): string =>
  new Intl.NumberFormat("da-DK", { maximumFractionDigits: 2, useGrouping: false }).format(value);
const hours = (value: number): string => `${number(value)} ${value === 1 ? "time" : "timer"} om ugen`;
const count = (value: number, one: string, many: string): string => `${number(value)} ${value === 1 ? one : many}`;

const roles: Record<PartyRole, string> = {
  employer: "Arbejdsgiver",
  "employee-representative": "Medarbejderrepræsentant",
  mentor: "Mentor",
  citizen: "Borger",
  municipality: "Kommunen",
};
const ownerships: Record<Ownership, string> = { private: "Privat", public: "Offentlig" };
const stepKinds: Record<StepKind, string> = {
  preparation: "Forberedelse",
  trial: "Prøveperiode",
  clarification: "Kompetenceafklaring",
  training: "Opkvalificering",
  "wage-subsidy": "Løntilskud",
  employment: "Ordinær ansættelse",
};
const groups: Record<CompetenceGroup, string> = {
  trade: "Faglige kompetencer",
  general: "Almene kompetencer",
  "personal-social": "Personlige og sociale kompetencer",
  danish: "Dansk",
  "workplace-culture": "Arbejdspladskultur",
  motivation: "Lyst til at lære",
};
const levels: Record<CompetenceLevel, string> = {
  "not-tried": "Ikke prøvet",
  "with-help": "Med hjælp",
  independently: "På egen hånd",
  "can-teach": "Kan lære fra sig",
};

export const contract = {
  roles,
  ownerships,
  stepKinds,
  groups,
  levels,
  number,
  day,
  dayAndWeek: (date: PlainDate) => `${day(date)} (${week(date)})`,
  week: (date: PlainDate) => `Uge ${isoWeek(date).week}`,
  month: (date: PlainDate) => `${shortMonths[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`,
  moment: (at: Instant) => {
    const minutes = copenhagenMinutes(at);
    const clock = `${String(Math.floor(minutes / 60)).padStart(2, "0")}.${String(minutes % 60).padStart(2, "0")}`;
    return `${day(copenhagenDate(at))} kl. ${clock} (dansk tid)`;
  },
  period: (start: PlainDate, end: PlainDate) => {
    const [from, to] = [isoWeek(start).week, isoWeek(end).week];
    const weeks = from === to ? `uge ${from}` : `uge ${from}–${to}`;
    const days = start.slice(0, 4) === end.slice(0, 4) ? dayMonth(start) : day(start);
    return start === end ? `${day(start)} (${weeks})` : `${days} – ${day(end)} (${weeks})`;
  },
  fromOnwards: (start: PlainDate) => `Fra ${day(start)} (${week(start)}), uden slutdato`,
  hours,
  hoursFirstWeeks: (from: number, to: number, value: number) =>
    `${from === to ? `${from}. uge` : `${from}.–${to}. uge`}: ${hours(value)}`,
  hoursFromWeek: (from: number, value: number) => `fra ${from}. uge: ${hours(value)}`,
  weeks: (value: number) => count(value, "uge", "uger"),
  teachingDays: (value: number) => count(value, "undervisningsdag", "undervisningsdage"),

  documentName: "Jobpakkeaftale",
  versionLine: (reference: string, version: number) => `${reference} · version ${version}`,
  page: (page: number, of: number) => `Side ${page} af ${of}`,
  termsHash: (sha256: string) => `Vilkårenes SHA-256: ${sha256}`,
  translationNotice: "",
  subtitle: (job: string, unit: string) => `${job} hos ${unit}`,
  intro:
    "Aftalen beskriver ét sammenhængende forløb frem mod ét bestemt job: hvad der sker, hvornår det sker, og hvorfor. Alle parter kan holde hinanden op på den.",

  parties: "Parterne",
  employer: "Arbejdsgiveren",
  name: "Navn",
  cvrNumber: "CVR-nummer",
  ownership: "Ejerforhold",
  glnNumber: "GLN-nummer",
  workplace: "Arbejdsstedet",
  pNumber: "P-nummer",
  address: "Adresse",
  citizen: "Borgeren",
  citizenReference: "Reference",
  municipality: "Kommunen",
  municipalityCode: "Kommunekode",
  municipalityUnit: "Enhed",
  mentor: "Mentor",

  purpose: "Formål og mål",
  purposeText: (title: string) =>
    `Målet med jobpakken »${title}« er varig ordinær beskæftigelse. Hvert trin har et formål og peger frem mod det næste.`,
  job: "Jobbet",
  jobPackage: "Jobpakke",
  jobPackageVersion: (title: string, version: number) => `${title} (pakkens version ${version})`,

  overview: "Forløbet i overblik",
  timelineCaption: "Forløbet på en tidslinje",
  datesCaption: "Aftalte datoer",
  date: "Dato",
  weekColumn: "Uge",
  event: "Det sker",
  begins: (title: string) => `${title} begynder`,
  ends: (title: string) => `${title} slutter`,
  cardDueEvent: "Kompetencekortet er færdigt",
  mentoringName: "Mentorordning",

  milestones: "Milepæle",
  milestonesText:
    "Hver milepæl har én ansvarlig. Overskrides den, kan alle parter se det, og borgeren kan holde de andre fast på den.",
  milestonesCaption: "Hvem der har lovet hvad og hvornår",
  milestone: "Milepæl",
  owner: "Ansvarlig",
  steps: "Trinene",
  stepHeading: (position: number, title: string) => `Trin ${position}: ${title}`,
  stepKind: "Slags",
  periodLabel: "Periode",
  durationLabel: "Varighed",
  followedUp: (weeks: number) => `Varig. Portalen følger op i ${count(weeks, "uge", "uger")}`,
  weeklyHours: "Arbejdstid",
  stepPurpose: "Formål",
  stepWhy: "Hvorfor",
  who: "Hvem",
  does: "Gør",
  tasksCaption: (title: string) => `Hvem gør hvad: ${title}`,
  decisionBeforeEnd:
    "Et trin slutter ikke, uden at arbejdsgiveren, borgeren og kommunen har besluttet, hvad der sker bagefter.",

  skipped: "Trin, der springes over",
  skippedText: "Ingen holdes fast på et trin, der ikke passer. Parterne er enige om at springe disse trin over.",
  skippedCaption: "Trin, der springes over, og hvorfor",
  step: "Trin",
  reason: "Begrundelse",

  clarification: "Kompetenceafklaring",
  clarificationText: (due: string) =>
    `Afklaringen viser, hvad borgeren kan, og hvad jobbet kræver. Resultatet skrives på et kompetencekort, som tilhører borgeren. Kortet er færdigt senest ${due}.`,
  clarificationCaption: "Kompetencer, der afklares",
  competence: "Kompetence",
  group: "Gruppe",
  requiredLevel: "Jobbet kræver",

  training: "Opkvalificering",
  trainingText: "Hvert kursus lukker et hul mellem det, afklaringen viste, og det, jobbet kræver.",
  trainingCaption: "Kurser og de huller, de lukker",
  course: "Kursus og udbyder",
  closes: "Lukker hullet",
  gap: (name: string, observed: string, required: string) => `${name}: fra »${observed}« til »${required}«`,

  mentoring: "Mentorordning",
  goal: "Mål",
  tasks: "Opgaver",
  mentorHours: "Timer",
  confidentiality:
    "Mentoren har tavshedspligt om det, mentoren får at vide om borgerens personlige forhold, også efter at forløbet er slut.",

  commitments: "Hvad parterne forpligter sig til",
  employerCommits: "Arbejdsgiveren",
  municipalityCommits: "Kommunen",
  citizenCommits: "Borgeren",
  citizenCommitsList: [
    "Møder til de aftalte tider og giver besked ved fravær",
    "Siger til, hvis noget i forløbet ikke passer eller ikke bliver overholdt",
    "Deltager i samtaler om næste trin",
  ],
  childrenCertificate:
    "Arbejdet indebærer direkte kontakt med børn under 15 år. Arbejdsgiveren indhenter derfor en børneattest med borgerens samtykke, og forløbet begynder først, når den er modtaget og vurderet. Attesten gemmes ikke i portalen.",

  capacity: "Plads på arbejdsstedet",
  capacityText: (pNumber: string) =>
    `Antallet af pladser regnes for produktionsenheden med P-nummer ${pNumber} ud fra de ordinært ansatte, omregnet til fuld tid.`,
  capacityStaff: "Ordinært ansatte",
  fullTime: (value: number) => `${number(value)} fuldtidsansatte (gennemsnit af fire måneder)`,
  capacityPlaces: "Pladser i alt",
  capacityInUse: "Optaget af andre",
  capacityFree: "Ledige pladser",
  capacityFreeValue: (places: number, inUse: number) =>
    `${places} − ${inUse} = ${places - inUse}${places - inUse > 0 ? "; forløbet bruger én af dem" : ""}`,
  capacityRule: "Regel",
  ruleAsOf: (rule: string, date: string) => `${rule}, som den gjaldt ${date}`,
  ruleText: (paragraph: string, sentence: string) => `${paragraph}: ${sentence}`,
  rulesCaption: "Reglerne, som de lød den dag",
  capacityOverride: "Fraveget fordi",

  involvement: "Medarbejdernes inddragelse",
  involvementText:
    "Arbejdsgiveren har drøftet forløbet med medarbejderne. Medarbejderrepræsentanten bekræfter med sin underskrift, at kollegerne er hørt, og at antallet af ordinært ansatte er rigtigt. Forløbet erstatter ikke ordinært ansatte.",
  involvementAlone:
    "Arbejdsgiveren har drøftet forløbet med medarbejderne på arbejdsstedet. Aftalen har ingen medarbejderrepræsentant blandt underskriverne. Forløbet erstatter ikke ordinært ansatte.",
  safety: "Arbejdsmiljø og forsikring",
  safetyText: [
    "Arbejdsmiljøloven gælder for borgeren fra første dag. Arbejdsgiveren giver instruktion, oplæring og det sikkerhedsudstyr, som arbejdet kræver.",
    "I den del af forløbet, hvor borgeren ikke er ansat, er borgeren omfattet af kommunens ordning for arbejdsskader. Under ansættelse, også med løntilskud, er borgeren omfattet af arbejdsgiverens lovpligtige forsikring.",
    "Skader anmeldes straks til arbejdsgiveren og kommunen.",
  ],

  reservation: "Bevillinger og forbehold",
  reservationText: [
    "Aftalen giver ikke ret til tilskud. Virksomhedspraktik, løntilskud, mentorstøtte og opkvalificering bevilges hver for sig ved kommunens selvstændige afgørelser efter de regler, der gælder, når afgørelsen træffes. Borgeren får hver afgørelse med begrundelse og klagevejledning.",
    "Et trin, som kræver en bevilling, begynder først, når bevillingen er givet. Gives den ikke, aftaler parterne hurtigst muligt, hvordan forløbet fortsætter.",
  ],
  rulesAsOf: (date: string) => `Aftalen er lavet efter de regler, der gjaldt ${date}.`,

  dataProtection: "Databeskyttelse",
  dataProtectionText: [
    "Aftalen indeholder ikke CPR-nummer og ikke oplysninger om helbred, etnisk oprindelse, religion, fagforening eller ydelse. Sådanne oplysninger må heller ikke skrives i bemærkninger.",
    "Kommunen er dataansvarlig for forløbet. Arbejdsgiveren er selv dataansvarlig for de oplysninger, som ansættelsesforholdet kræver.",
    "Arbejdsgiverens og mentorens adgang til borgerens oplysninger i portalen ophører 12 uger efter, at forløbet er slut.",
  ],

  duration: "Varighed, ændring og ophør",
  durationText: [
    "Aftalen gælder, når alle, der står under »Underskrifter«, har underskrevet denne version. Intet trin begynder før.",
    "Flyttes datoer inden for samme samlede længde, får alle besked og kan gøre indsigelse. Enhver anden ændring kræver en ny version, som de berørte parter underskriver. Indtil da gælder denne.",
    "Arbejdsgiveren og kommunen kan hver for sig bringe aftalen til ophør før tid. Det sker skriftligt med en begrundelse og en sidste dag. En ansættelse ophører efter de regler og varsler, der gælder for ansættelsen.",
  ],
  noEnd: "Forløbet leder til ordinær ansættelse, som fortsætter uden slutdato.",

  remarks: "Bemærkninger",

  signatures: "Underskrifter",
  signaturesText:
    "Aftalen underskrives elektronisk i portalen, og kommunen underskriver til sidst. Hvem der underskrev, hvornår og hvordan, står på den bevisside, som føjes til, når alle har underskrevet.",
  signaturesCaption: "De, der skal underskrive",
  signsElectronically: "Underskriver elektronisk; se bevissiden",

  evidence: {
    documentName: "Bevisside",
    subtitle: (reference: string, version: number) => `Jobpakkeaftale ${reference}, version ${version}`,
    partnershipSubtitle: (reference: string, version: number) => `Partnerskabsaftale ${reference}, version ${version}`,
    intro:
      "Siden er føjet til aftalen, da den sidste part havde underskrevet. De sider, som parterne så, står uændret foran og er bevaret byte for byte i filen.",
    document: "Dokumentet",
    sealedAt: "Forseglet",
    termsSha256: "Vilkår, SHA-256",
    documentSha256: "Dokument, SHA-256",
    chainHead: "Hændelseslog, SHA-256",
    signatures: "Underskrifterne",
    role: "Rolle",
    title: "Stilling",
    signedAt: "Underskrevet",
    method: "Fremgangsmåde",
    methods: {
      link: "Personligt link sendt til den registrerede mailadresse",
      account: "Logget ind med egen konto",
      "on-behalf": "Registreret af kommunens konsulent på personens vegne",
      paper: "Underskrevet på papir og registreret af kommunens konsulent",
    },
    standsFrom: "Gælder fortsat",
    standsFromVersion: (version: number) =>
      `Givet på version ${version}. Intet, der angår denne underskriver, er ændret siden`,
    recordedBecause: "Begrundelse",
    witness: "Vidne",
    scan: "Scannet papir, SHA-256",
    identifiedBy: "Mailadresse",
    ipAddress: "IP-adresse",
    userAgent: "Browser",
    consentTextVersion: "Samtykketekst",
    bound: "Bundet til",
    sameHashes: "De vilkår og det dokument, hvis SHA-256 står ovenfor",
    otherHashes: (terms: string, document: string) => `Vilkår ${terms} og dokument ${document}`,
    attachments: "Vedlagt i filen",
    attachmentsList: [
      "agreement.json: aftalens vilkår som data. Vilkårenes SHA-256 er regnet af netop denne fil.",
      "evidence.json: oplysningerne på denne side som data.",
    ],
    closing:
      "Underskrifterne er elektroniske underskrifter efter eIDAS-forordningen; de er ikke kvalificerede. Portalens digitale segl viser, at filen er hel og kommer fra portalen. Seglet er ikke nogen parts underskrift.",
  },

  leaflet: {
    documentName: "Jobpakke",
    weeksToJob: (weeks: number) => `${count(weeks, "uge", "uger")} frem mod ordinær ansættelse`,
    job: "Jobbet",
    tasks: "Arbejdsopgaver",
    requirements: "Det kræver jobbet",
    staircase: "Trinene",
    staircaseCaption: "Trinene frem mod jobbet",
    step: "Trin",
    lasts: "Varighed",
    lasting: "Varigt",
    weeklyHours: "Timer om ugen",
    hoursRange: (first: number, last: number) =>
      first === last ? number(first) : `${number(first)} til ${number(last)}`,
    happens: "Det sker",
    mentor: "Mentor",
    mentorText: (weeks: number, hoursPerWeek: number) =>
      `En kollega er mentor i ${count(weeks, "uge", "uger")}, ${hours(hoursPerWeek)}.`,
    gets: "Det får arbejdsgiveren",
    gives: "Det giver arbejdsgiveren",
    haveReady: "Hav dette parat",
    childrenCertificate: "Jobbet kræver børneattest.",
    reservation:
      "Kommunen træffer afgørelse om praktik, løntilskud, mentorstøtte og opkvalificering for hver enkelt borger.",
  },

  refusals: {
    "letters-not-in-fonts": (text: string, letters: string) =>
      `»${text}« indeholder tegn, som kontrakten ikke kan vise: ${letters}. Skriv teksten uden dem.`,
    "text-layer-differs": (missing: string) =>
      `Kontrakten blev ikke dannet rigtigt: ${missing} kunne ikke læses i den færdige fil. Prøv igen, og kontakt kommunen, hvis det sker igen.`,
    "render-timed-out": (seconds: number) =>
      `Kontrakten blev ikke færdig inden for ${count(seconds, "sekund", "sekunder")}. Prøv igen.`,
    "render-failed": "Kontrakten kunne ikke dannes. Prøv igen, og kontakt kommunen, hvis det sker igen.",
  },
};
