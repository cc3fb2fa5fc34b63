import type { Missing, MissingKind } from "../../domain/agreement/missing.ts";
import type { PartyRole } from "../../domain/agreement/party.ts";
import type { AgreementStatus } from "../../domain/agreement/transitions.ts";
import type { Warning, WarningKind } from "../../domain/agreement/warnings.ts";
import type {
  InquiryRejectReason,
  MatchDeclineReason,
  MatchRejectReason,
  NoJobReason,
} from "../../domain/match/reasons.ts";
import type { MilestoneKind, MilestoneOwner } from "../../domain/milestone/catalogue.ts";
import type { ReminderSilence } from "../../domain/reminder/plan-reminders.ts";
import { formatNumber, plural } from "../format.ts";

const statuses: Record<AgreementStatus, string> = {
  draft: "Kladde",
  "under-review": "Til gennemsyn",
  "awaiting-signatures": "Venter på underskrifter",
  active: "I kraft",
  declined: "Afslået",
  withdrawn: "Trukket tilbage",
  expired: "Udløbet",
  "ended-early": "Afsluttet før tid",
  completed: "Gennemført",
};

const roles: Record<PartyRole, string> = {
  employer: "Arbejdsgiver",
  "employee-representative": "Medarbejderrepræsentant",
  mentor: "Mentor",
  citizen: "Borger",
  municipality: "Kommunen",
};

const owners: Record<MilestoneOwner, string> = {
  employer: "Arbejdsgiver",
  mentor: "Mentor",
  consultant: "Konsulent",
  citizen: "Borger",
};

const milestones: Record<MilestoneKind, string> = {
  "children-certificate": "Børneattest er bestilt",
  "vitas-filed": "Ansøgning i VITAS er sendt",
  "trial-starts": "Prøveperioden begynder, og mentor er præsenteret",
  "first-week": "Samtale efter den første uge",
  "trial-evaluation": "Prøveperioden er evalueret",
  "competence-card": "Kompetencekortet er udfyldt",
  "next-step-decision": "Beslutning om næste trin",
  "training-starts": "Opkvalificeringen begynder",
  "training-ends": "Opkvalificeringen slutter",
  "wage-subsidy-midway": "Løntilskuddet er halvvejs",
  "wage-subsidy-ends": "Løntilskuddet slutter",
  "mentor-support-ends": "Mentorordningen udløber",
  "ordinary-job": "Den ordinære ansættelse begynder",
  "talk-1-month": "Samtale efter en måned i jobbet",
  "talk-3-months": "Samtale efter tre måneder i jobbet",
  "still-employed-26": "Stadig ansat efter 26 uger?",
  "still-employed-52": "Stadig ansat efter 52 uger?",
};

const reminderStates: Record<"planned" | "sent" | "superseded" | "skipped" | "closed", string> = {
  planned: "Planlagt",
  sent: "Sendt",
  superseded: "Flyttet",
  skipped: "Sprunget over",
  closed: "Lukket",
};

const silences: Record<ReminderSilence, string> = {
  "agreement-over": "aftalen er slut",
  "milestone-done": "milepælen er nået",
  "milestone-waived": "milepælen er bortfaldet",
  "too-late": "det blev for sent at minde om den",
  "no-recipient": "der er ingen adresse at skrive til",
};

const matchRejectReasons: Record<MatchRejectReason, string> = {
  "hours-do-not-fit": "Timetallet passer ikke",
  "start-does-not-fit": "Starttidspunktet passer ikke",
  "other-competences": "Jobbet kræver andre kompetencer",
  "citizen-prefers-other": "Borgeren ønsker et andet job",
  "found-job": "Borgeren har fået job",
  other: "Andet",
};

const matchDeclineReasons: Record<MatchDeclineReason, string> = {
  "place-filled": "Pladsen er besat",
  "hours-do-not-fit": "Timetallet passer ikke",
  "start-does-not-fit": "Starttidspunktet passer ikke",
  "other-competences": "Vi leder efter andre kompetencer",
  other: "Andet",
};

const inquiryRejectReasons: Record<InquiryRejectReason, string> = {
  "no-candidate": "Vi har ingen kandidat til jobbet",
  "over-capacity": "Der er ikke plads efter rimelighedskravet",
  "package-not-offered": "Kommunen tilbyder ikke jobpakken for tiden",
  "employer-withdrew": "Arbejdsgiveren har trukket henvendelsen",
  "labour-dispute": "Der er en arbejdskonflikt på arbejdspladsen",
  other: "Andet",
};

const noJobReasons: Record<NoJobReason, string> = {
  "other-job": "Fik job et andet sted",
  education: "Begyndte på uddannelse",
  "place-closed": "Arbejdsgiveren har ikke længere jobbet",
  moved: "Flyttede",
  "agreed-to-stop": "Parterne blev enige om at stoppe",
  other: "Andet",
};

const number = (value: number | undefined): string => (value === undefined ? "–" : formatNumber(value, "da"));
const weeks = (value: number | undefined): string => plural(value ?? 0, { one: "uge", other: "uger" }, "da");

const missing: Record<MissingKind, (found: Missing) => string> = {
  "citizen-name": () => "Borgerens fulde navn",
  "citizen-email": () => "Borgerens mailadresse",
  "signatory-name": () => "Navn på den, der underskriver for arbejdsgiveren",
  "signatory-title": () => "Titel på den, der underskriver for arbejdsgiveren",
  "signatory-email": () => "Mailadresse på den, der underskriver for arbejdsgiveren",
  "representative-name": () => "Navn på medarbejderrepræsentanten",
  "representative-email": () => "Mailadresse på medarbejderrepræsentanten",
  "mentor-name": () => "Mentors navn",
  "mentor-title": () => "Mentors titel",
  "mentor-email": () => "Mentors mailadresse",
  "mentor-hours": () => "Mentors timer om ugen",
  "mentor-dates": () => "Mentorordningens første og sidste dag, i den rækkefølge",
  "mentor-too-long": ({ limit }) =>
    `Mentorordningen er længere end ${weeks(limit)}. Sæt en tidligere sidste dag; den kan forlænges`,
  "mentor-is-citizen": () => "Mentor og borger har samme navn. Mentor skal være en anden",
  approver: () => "Den, der underskriver for kommunen",
  "start-date": () => "Forløbets første dag",
  "no-step": () => "Mindst ét trin",
  "step-dates": () => "Trinets første og sidste dag",
  "step-ends-before-start": () => "Trinet slutter, før det begynder. Ret en af datoerne",
  "steps-overlap": () => "Trinet begynder, før det forrige er slut. Ret en af datoerne",
  "skip-reason": () => "Hvorfor trinet springes over",
  "why-not-first": () => "Hvorfor forløbet ikke begynder på dette trin. Begynd så højt som muligt",
  "hours-from-week-1": () => "Timer om ugen fra trinets uge 1",
  "hours-out-of-order": ({ limit, value }) =>
    `Timerne fra uge ${number(value)} står efter dem fra uge ${number(limit)}. Skriv ugerne i rækkefølge`,
  "hours-after-step": ({ limit, value }) =>
    `Trinet varer ${weeks(limit)}, så timer fra uge ${number(value)} begynder aldrig. Ret ugen, eller tøm linjen`,
  "hours-over-limit": ({ limit, value }) =>
    `Timetallet er ${number(value)} om ugen, og grænsen er ${number(limit)}. Sæt det ned`,
  "training-provider": () => "Hvem der holder kurset",
  "training-dates": () => "Kursets første og sidste dag",
  "training-outside-step": () => "Kurset ligger uden for trinet med opkvalificering. Ret datoerne",
  "training-gap": () => "Hullet på kompetencekortet, som kurset lukker. Uden det kan kurset ikke aftales",
  "full-time-equivalents": () => "Antal ansatte i fuldtidspersoner",
  "same-address": () => "Adressen bruges af en anden part. Hver part skal have sin egen",
  "placement-too-long": ({ limit, value }) =>
    `Prøveperiode og afklaring varer ${weeks(value)} tilsammen, og grænsen er ${weeks(limit)}. Sæt en tidligere sidste dag`,
  "placement-extension-reason": ({ limit, value }) =>
    `Prøveperiode og afklaring varer ${weeks(value)} tilsammen. Skriv, hvorfor der er brug for mere end ${weeks(limit)}, eller sæt en tidligere sidste dag`,
  "wage-subsidy-too-long": ({ limit, value }) =>
    `Løntilskuddet varer ${weeks(value)}, og det må højst vare ${number(limit)} måneder. Sæt en tidligere sidste dag`,
  "wage-subsidy-longer-reason": ({ limit, value }) =>
    `Løntilskuddet varer ${weeks(value)}, og grænsen er ${number(limit)} måneder. Skriv, hvorfor det må vare længere, eller sæt en tidligere sidste dag`,
  "net-increase-failed": ({ limit, value }) =>
    `Den seneste måned var der ${number(value)} ordinært ansatte, og gennemsnittet af 12 måneder er ${number(limit)}. Uden nettoudvidelse kan der ikke gives løntilskud: ret tallene, eller spring trinet over`,
  "overlap-same-step": ({ other }) =>
    `Borgeren er på samme trin i ${other} i de samme dage. Ret datoerne, eller spring trinet over`,
};

/** What stands in nobody's way, and should be known. */
const warnings: Record<WarningKind, (found: Warning) => string> = {
  "placement-group-unknown": ({ limit, value }) =>
    `Prøveperiode og afklaring varer ${weeks(value)} tilsammen. Der er regnet med en grænse på ${weeks(limit)}, for ingen har angivet, hvilken der gælder for borgeren. Angiv den under «Grænse for praktik»`,
  "placement-extended": ({ limit, value }) =>
    `Prøveperiode og afklaring varer ${weeks(value)} tilsammen, hvor grænsen er ${weeks(limit)} uden forlængelse. Der er skrevet en grund`,
  "placement-special-need": ({ limit, value }) =>
    `Prøveperiode og afklaring varer ${weeks(value)} tilsammen. Over ${weeks(limit)} kræver et særligt behov. Der er skrevet en grund; se efter, om den rækker`,
  "wage-subsidy-extended": ({ limit, value }) =>
    `Løntilskuddet varer ${weeks(value)}, hvor grænsen for de fleste er ${number(limit)} måneder. Der er skrevet en grund`,
  "net-increase-unstated": () =>
    "Det er ikke oplyst, om der er en nettoudvidelse. Spørg arbejdsgiveren om antal ordinært ansatte i den seneste måned og i gennemsnit over 12 måneder, før der søges om løntilskud",
  "overlap-other-step": ({ other }) => `Borgeren er samtidig på et andet trin i ${other}. Se efter, om det er meningen`,
  "weeks-at-unit": ({ value }) =>
    `Med denne aftale når borgeren op på ${weeks(value)} på arbejdsstedet før ordinær ansættelse, alle aftaler talt med. Overvej, om vejen til job er et andet sted`,
};

/** Names of what an agreement is made of, used by every page that shows one. */
export const agreement = {
  statuses,
  roles,
  owners,
  milestones,
  reminderStates,
  silences,
  matchRejectReasons,
  matchDeclineReasons,
  inquiryRejectReasons,
  noJobReasons,
  missing,
  warnings,
  ruleSource: (paragraph: string) => `(${paragraph})`,
  reference: "Sagsnummer",
};
