import type { LocalizedText } from "../shared/localized.ts";
import { type PlainDate, plainDate } from "../shared/plain-date.ts";

/** What the terms print inside a clause, beside its text. */
export const clauseContents = [
  "parties",
  "areas",
  "packages",
  "undertakings",
  "reviews",
  "term",
  "signatures",
] as const;
export type ClauseContent = (typeof clauseContents)[number];

export type Clause = {
  key: string;
  validFrom: PlainDate;
  title: LocalizedText;
  paragraphs: readonly LocalizedText[];
  /** Figures and lists of the agreement itself, below the text. */
  contents?: readonly ClauseContent[];
};

/** The day on which the main act came into force (lov nr. 548 af 7. maj 2019). */
const first = plainDate("2020-01-01");

/**
 * The fourteen clauses of a partnership agreement, in order. A new wording is a new row with a later `validFrom`; agreements
 * quote the wording that they were signed under.
 */
export const enactedClauses: readonly Clause[] = [
  {
    key: "parties",
    validFrom: first,
    title: { da: "Parterne", en: "The parties" },
    paragraphs: [
      {
        da: "Aftalen er indgået mellem arbejdsgiveren og kommunen. Arbejdsgiver er både private og offentlige arbejdspladser.",
        en: "The agreement is between the employer and the municipality. Employers are private and public workplaces alike.",
      },
    ],
    contents: ["parties"],
  },
  {
    key: "purpose",
    validFrom: first,
    title: { da: "Formål", en: "Purpose" },
    paragraphs: [
      {
        da: "Parterne vil give mennesker uden job en sammenhængende vej til varig ansættelse. Midlet er jobpakker: forløb hen mod ét bestemt job, hvor alle ved, hvad der skal ske, hvornår og hvorfor.",
        en: "The parties want to give people without a job a coherent way to lasting employment. The means are job packages: courses towards one specific job, in which everybody knows what happens, when and why.",
      },
    ],
  },
  {
    key: "areas",
    validFrom: first,
    title: { da: "Samarbejdsområder", en: "Areas of cooperation" },
    paragraphs: [{ da: "Samarbejdet omfatter:", en: "The cooperation covers:" }],
    contents: ["areas"],
  },
  {
    key: "places",
    validFrom: first,
    title: { da: "Pladser og varige job", en: "Places and lasting jobs" },
    paragraphs: [
      {
        da: "Arbejdsgiveren stiller pladser til rådighed og giver tilsagn om varige job som vist. Et tilsagn er opfyldt, når en borger efter sit forløb er ansat i et ordinært job hos arbejdsgiveren. Ansættelsen efterprøves efter 26 og 52 uger, og ansættelser, der er ophørt før tiden, bliver vist.",
        en: "The employer offers places and pledges lasting jobs as shown. A pledge is fulfilled when a citizen, after the course, holds an ordinary job with the employer. The employment is checked again after 26 and 52 weeks, and hires that ended early are shown.",
      },
    ],
    contents: ["packages"],
  },
  {
    key: "components",
    validFrom: first,
    title: { da: "Forløbets dele", en: "Parts of a course" },
    paragraphs: [
      {
        da: "Hvert forløb får sin egen jobpakkeaftale med datoer. Det kan rumme forberedelse, prøveperiode, kompetenceafklaring, opkvalificering, løntilskud og ordinær ansættelse, med en mentor undervejs. Et trin springes over, når borgeren ikke har brug for det.",
        en: "Each course gets a job-package agreement of its own with dates. It may hold preparation, trial, clarification, training, wage subsidy and ordinary employment, with a mentor alongside. A step is skipped when the citizen does not need it.",
      },
    ],
  },
  {
    key: "employer-undertakes",
    validFrom: first,
    title: { da: "Det forpligter arbejdsgiveren sig til", en: "What the employer undertakes" },
    paragraphs: [
      {
        da: "Arbejdsgiveren udpeger en fast kontakt og en mentor for hvert forløb, tager godt imod borgeren, udfylder kompetencekortet og giver borgeren en reel mulighed for ordinær ansættelse.",
        en: "The employer names one contact and a mentor for each course, welcomes the citizen, fills in the competence card and gives the citizen a real chance of ordinary employment.",
      },
    ],
    contents: ["undertakings"],
  },
  {
    key: "municipality-undertakes",
    validFrom: first,
    title: { da: "Det forpligter kommunen sig til", en: "What the municipality undertakes" },
    paragraphs: [
      {
        da: "Kommunen udpeger én konsulent, foreslår kandidater inden for den aftalte frist, hjælper med ansøgninger i VITAS og følger op på milepælene. Opkvalificering betales efter de regler, der gælder, og når den er bevilget.",
        en: "The municipality names one consultant, proposes candidates within the agreed time, helps with applications in VITAS and follows up on the milestones. Training is paid under the rules in force and when it has been granted.",
      },
    ],
  },
  {
    key: "milestones",
    validFrom: first,
    title: { da: "Milepæle og opfølgning", en: "Milestones and follow-up" },
    paragraphs: [
      {
        da: "Milepælene i hvert forløb står i dets jobpakkeaftale. Partnerskabet gøres op hvert år: tilsagn, reserverede pladser, opfyldte job og ansættelser, der er ophørt.",
        en: "The milestones of each course are in its job-package agreement. The partnership is reviewed every year: pledges, reserved places, jobs delivered and hires that have ended.",
      },
    ],
    contents: ["reviews"],
  },
  {
    key: "reservation",
    validFrom: first,
    title: { da: "Forbehold for afgørelser", en: "Decisions are made separately" },
    paragraphs: [
      {
        da: "Tilbud til den enkelte borger er selvstændige afgørelser. Aftalen giver ikke ret til tilskud, og den ændrer ikke de regler, der gælder for praktik og løntilskud.",
        en: "What is granted to a citizen is decided separately in each case. The agreement gives no right to a subsidy, and it does not change the rules for placements and wage subsidy.",
      },
    ],
  },
  {
    key: "involvement",
    validFrom: first,
    title: { da: "Inddragelse af de ansatte", en: "Involving the employees" },
    paragraphs: [
      {
        da: "Arbejdsgiveren orienterer de ansatte og deres repræsentant om aftalen. Før hvert forløb høres de ansatte, og antallet af pladser holdes inden for grænsen på den enkelte arbejdsplads.",
        en: "The employer informs the employees and their representative of the agreement. Before each course the employees are heard, and the number of places stays within the limit of the workplace.",
      },
    ],
  },
  {
    key: "safety",
    validFrom: first,
    title: { da: "Arbejdsmiljø og forsikring", en: "Safety at work and insurance" },
    paragraphs: [
      {
        da: "Borgeren er omfattet af arbejdsmiljøloven som arbejdspladsens øvrige medarbejdere. Hvem der forsikrer, følger af det enkelte tilbud.",
        en: "The citizen is covered by the Working Environment Act like everybody else at the workplace. Who insures depends on the offer in each case.",
      },
    ],
  },
  {
    key: "data",
    validFrom: first,
    title: { da: "Databeskyttelse og fortrolighed", en: "Data protection and confidentiality" },
    paragraphs: [
      {
        da: "Partnerskabet rummer ingen oplysninger om borgere. Det, en part får at vide om en borger, behandles fortroligt og kun til borgerens forløb.",
        en: "The partnership holds no information on citizens. What a party learns about a citizen is confidential and used for the citizen's course only.",
      },
    ],
  },
  {
    key: "duration",
    validFrom: first,
    title: { da: "Varighed og opsigelse", en: "Duration and notice" },
    paragraphs: [
      {
        da: "Aftalen kan opsiges af begge parter med det aftalte varsel og en begrundelse. Forløb, der er i gang, gennemføres efter deres egen aftale.",
        en: "Either party can end the agreement with the notice agreed and a reason. Courses under way are carried through under their own agreements.",
      },
    ],
    contents: ["term"],
  },
  {
    key: "signatures",
    validFrom: first,
    title: { da: "Underskrifter", en: "Signatures" },
    paragraphs: [
      {
        da: "Aftalen træder i kraft, når alle har skrevet under. Kommunen skriver under til sidst.",
        en: "The agreement is in force when everybody has signed. The municipality signs last.",
      },
    ],
    contents: ["signatures"],
  },
];

/** The wording of each clause that holds on a day: the newest that has begun. */
export function clausesOn(day: PlainDate, rows: readonly Clause[] = enactedClauses): Clause[] {
  const newest = new Map<string, Clause>();
  for (const row of rows) {
    const known = newest.get(row.key);
    if (row.validFrom <= day && (!known || row.validFrom > known.validFrom)) newest.set(row.key, row);
  }
  const order = [...new Set(rows.map((row) => row.key))];
  return order.flatMap((key) => newest.get(key) ?? []);
}
