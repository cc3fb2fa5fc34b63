import type { ApplicationStatus } from "../../domain/vitas/standing.ts";
import type { StatutoryKind } from "../../domain/vitas/statutory-application.ts";
import type { HeldElsewhere, PlacementPurpose } from "../../domain/vitas/vitas-sheet.ts";

const kinds: Record<StatutoryKind, string> = {
  placement: "Virksomhedspraktik",
  "wage-subsidy": "Løntilskud",
};

const statuses: Record<"not-filed" | ApplicationStatus, string> = {
  "not-filed": "Ikke sendt",
  filed: "Sendt, venter på kommunen",
  approved: "Godkendt",
  rejected: "Afslået",
};

/** The words of BAB § 60, stk. 2, shortened. */
const purposes: Record<PlacementPurpose, string> = {
  "ordinary-hours": "Opnå ordinære løntimer",
  "train-competences": "Opkvalificere specifikke kompetencer, som kan bruges i CV'et",
  "clarify-goals": "Afklare job- eller uddannelsesmål",
};

const heldElsewhere: Record<HeldElsewhere, string> = {
  "cpr-number": "CPR-nummer: skrives direkte i VITAS; portalen kender det ikke.",
  "time-of-day": "Arbejdstidens placering på ugens dage: aftales på arbejdspladsen og skrives i VITAS.",
  "monthly-wage-cost":
    "Samlet lønudgift pr. måned: arbejdsgiveren oplyser løn, pension, feriepenge og forsikring i VITAS.",
  "staff-of-last-year":
    "Antal ordinært ansatte i de seneste 12 måneder: arbejdsgiveren oplyser tallene i VITAS, hvor merbeskæftigelsen regnes ud.",
};

/** The hand-off to VITAS: what is copied into the application, and how it stands. */
export const vitas = {
  kinds,
  statuses,
  purposes,
  heldElsewhere,
  paragraphs: {
    placement: "LAB kapitel 11 og BAB § 60",
    "wage-subsidy": "LAB kapitel 12",
  } satisfies Record<StatutoryKind, string>,

  fields: {
    companyGroup: "Virksomheden",
    companyName: "Virksomhedens navn",
    cvrNumber: "CVR-nummer",
    pNumber: "P-nummer",
    workplace: "Arbejdssted",
    address: "Adresse",
    fullTimeEmployees: "Antal ansatte i fuldtidspersoner",
    contactGroup: "Kontaktperson i virksomheden",
    representativeGroup: "Medarbejderrepræsentant",
    name: "Fulde navn",
    email: "Mailadresse",
    phone: "Telefon",
    noPhone: "Ikke oplyst",
    noRepresentative: "Ingen: der er kun én ansat",
    offerGroup: "Tilbuddet",
    job: "Stilling",
    tasks: "Opgaver",
    purposes: "Formål",
    start: "Startdato",
    end: "Slutdato",
    noEnd: "Ikke aftalt",
    weeklyHours: "Timer om ugen",
    remarks: "Bemærkninger",
    noRemarks: "Ingen",
  },
  hoursRise: (periods: string) => `Timetallet ændrer sig undervejs: ${periods}. Ovenfor står det højeste.`,
  hoursIn: (period: string, hours: string) => `${period}: ${hours} timer om ugen`,
  from: (start: string) => `fra ${start}`,
  period: (start: string, end: string) => `${start} – ${end}`,

  sheetTitle: "Oplysninger til VITAS",
  heading: (kind: string, steps: string) => `${kind}: ${steps}`,
  writtenElsewhere: "Det skal du selv skrive i VITAS",
  documentIntro:
    "Arket rummer de oplysninger, som ansøgningen i VITAS spørger om, sådan som de står i aftalen. Ansøgningen underskrives i VITAS.",
  foot: (reference: string, version: number) => `Oplysninger til VITAS · ${reference} · version ${version}`,
  nothingBefore: "Må ikke begynde, før kommunen har godkendt.",

  page: {
    title: "Ansøgning i VITAS",
    metaTitle: (reference: string) => `VITAS for ${reference}`,
    lead: "Virksomhedspraktik og løntilskud søges i VITAS. Her står de oplysninger, som ansøgningen spørger om, klar til at kopiere.",
    copy: "Klik på en værdi for at markere den hele, og kopier den.",
    reference: (reference: string, version: number) => `Fra aftalen ${reference}, version ${version}.`,
    pdf: "Hent som PDF",
    json: "Hent som JSON",
    open: "Oplysninger til VITAS",
    status: "Sådan står ansøgningen",
    paragraph: "Regler",
    filedOn: "Sendt",
    decidedOn: "Afgjort",
    vitasReference: "Sagsnummer i VITAS",
    noReference: "Ikke oplyst",
    none: {
      title: "Forløbet skal ikke søges i VITAS",
      text: "Ingen af trinene er virksomhedspraktik eller løntilskud.",
    },
    noVersion: {
      title: "Aftalen er ikke færdig endnu",
      text: "Oplysningerne står her, når aftalen er sendt til underskrift.",
    },
    notInForce: "Når alle har underskrevet aftalen, kan I registrere her, at ansøgningen er sendt.",
  },
  form: {
    filed: "Registrér, at ansøgningen er sendt",
    filedAgain: "Registrér, at der er søgt igen",
    changeReference: "Gem sagsnummeret",
    vitasReference: "Sagsnummer i VITAS",
    vitasReferenceHint: "Kan udfyldes senere.",
    decision: "Kommunens afgørelse",
    decide: "Registrér afgørelsen",
    changeDecision: "Ret afgørelsen",
    approved: "Godkendt",
    rejected: "Afslået",
    onlyMunicipality: "Kommunen registrerer her, når ansøgningen er afgjort.",
  },
  done: {
    sendt: "Det er registreret, at ansøgningen er sendt.",
    afgjort: "Afgørelsen er registreret.",
  },
  warning: {
    title: "Må ikke begynde, før kommunen har godkendt",
    line: (kind: string, start: string, status: string) =>
      `${kind} fra ${start}. Ansøgning i VITAS: ${status.toLowerCase()}.`,
    link: "Se oplysningerne til VITAS",
  },
};
