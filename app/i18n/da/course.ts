import type { PartyRole } from "../../domain/agreement/party.ts";

const titles: Record<PartyRole, string> = {
  mentor: "Du er mentor",
  citizen: "Dit forløb",
  employer: "Forløbet hos jer",
  "employee-representative": "Forløbet på arbejdspladsen",
  municipality: "Forløbet",
};

const lead: Record<PartyRole, (name: string, job: string, workplace: string) => string> = {
  mentor: (name, job, workplace) =>
    `Hej ${name}. Her er det, du skal, i forløbet frem mod jobbet som ${job} hos ${workplace}.`,
  citizen: (name, job, workplace) =>
    `Hej ${name}. Her kan du se, hvad der skal ske på vej til jobbet som ${job} hos ${workplace}, hvem der har lovet hvad, og hvornår.`,
  employer: (_name, job, workplace) =>
    `${job} hos ${workplace}: hvad I har lovet, hvad de andre har lovet, og hvornår.`,
  "employee-representative": (_name, job, workplace) => `${job} hos ${workplace}: planen, som parterne har aftalt.`,
  municipality: (_name, job, workplace) => `${job} hos ${workplace}.`,
};

/** The page of a course for those who come by a personal link. */
export const course = {
  titles,
  lead,
  next: {
    title: "Din næste opgave",
    event: "Det næste, der sker",
    late: "Skulle være sket",
    done: "Det er gjort",
    nothing: "Du har ingen åbne opgaver i planen. Vi skriver til dig, når der kommer en.",
  },
  reached: {
    title: "Tak, det er noteret",
    text: (title: string, consultant: string) =>
      `»${title}« står nu som nået, og alle parter kan se det. Var det en fejl, så kontakt ${consultant}, som kan rette det.`,
  },
  late: {
    title: "Det er forsinket",
    line: (title: string, owner: string, day: string) => `${title}: skulle være sket ${day}. Ansvarlig: ${owner}.`,
  },
  over: {
    title: "Forløbet er slut",
    text: (lastDay: string | null) =>
      `${lastDay ? `Sidste dag var ${lastDay}. ` : ""}Der er ikke flere opgaver. Du kan stadig læse og gemme kontrakten her, til din adgang ophører.`,
  },
  staircase: "Planen trin for trin",
  mentoring: {
    title: { mentor: "Det går mentorordningen ud på", citizen: "Din mentor" },
    mentor: "Mentor",
    hours: "Tid",
    period: "Periode",
    tasks: { mentor: "Dine opgaver", citizen: "Det hjælper din mentor med" },
    confidential:
      "Husk, at det, du får at vide om din kollegas private forhold, bliver mellem jer, også når forløbet er slut.",
  },
  milestones: {
    title: "Hvem har lovet hvad og hvornår",
    lead: {
      mentor: "Ved dine egne milepæle er der en knap. De andre markerer deres.",
      citizen:
        "Hver milepæl har én ansvarlig. Bliver en dato ikke holdt, så ring til konsulenten: du har ret til at spørge.",
      employer: "Ved jeres egne milepæle er der en knap. De andre markerer deres.",
      "employee-representative": "Hver milepæl har én ansvarlig.",
      municipality: "Hver milepæl har én ansvarlig.",
    } satisfies Record<PartyRole, string>,
  },
  agreement: {
    title: "Aftalen",
    read: "Læs kontrakten",
    pdf: "Gem kontrakten som PDF",
  },
  contract: {
    title: (reference: string) => `Kontrakten ${reference}`,
    back: "Tilbage til forløbet",
    pdf: "Gem kontrakten som PDF",
    verify: "Bekræft en kontrakt, du har fået",
  },
  contact: {
    title: "Spørg konsulenten",
    text: {
      mentor: "Er du i tvivl, eller går noget i stå, så ring, før det bliver stort.",
      citizen: "Er der noget, du ikke forstår, eller noget, der ikke går som aftalt, så ring eller skriv.",
      employer: "Ændrer noget sig hos jer, så ring, før datoen er passeret.",
      "employee-representative": "Har kollegerne spørgsmål til forløbet, så ring eller skriv.",
      municipality: "Konsulenten svarer på spørgsmål om forløbet.",
    } satisfies Record<PartyRole, string>,
  },
};
