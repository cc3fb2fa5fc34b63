import type { CohortLeaveReason } from "../../domain/staircase/cohort.ts";
import type { NextStep } from "../../domain/staircase/next-step.ts";
import { plural } from "../format.ts";

const decisions: Record<NextStep, string> = {
  "next-step": "Videre til næste trin som aftalt",
  "skip-ahead": "Spring frem til et højere trin",
  "job-now": "Ordinært job nu",
  stop: "Stop forløbet",
};

const decided: Record<NextStep, string> = {
  "next-step": "Videre til næste trin",
  "skip-ahead": "Springer frem",
  "job-now": "Ordinært job",
  stop: "Forløbet stoppes",
};

const leaveReasons: Record<CohortLeaveReason, string> = {
  "ready-for-course": "Klar til et forløb hos en arbejdsgiver",
  job: "Har fået job",
  education: "Er begyndt på uddannelse",
  other: "Andet",
};

const weeks = (value: number): string => plural(value, { one: "uge", other: "uger" }, "da");

/** The way up: where a course begins, what is decided between its steps, courses that stand still, and cohorts. */
export const staircase = {
  start: {
    title: "Hvorfor forløbet ikke begynder højere",
    whyNotHigher: (steps: string) => `Hvorfor begynder forløbet ikke direkte på: ${steps}?`,
    hint: "Teksten er et forslag. Den kan rettes for hvert trin i kladden. Skriv aldrig om helbred.",
    suggestion: "Borgeren skal først lære arbejdet at kende, før trinnet kan stå alene.",
    whyNotFirst: "Hvorfor begynder forløbet ikke på dette trin?",
    whyNotFirstHint: "Begynd så højt som muligt. Udfyldes kun for trin over det første. Kun kommunen ser det.",
  },
  decision: {
    title: "Beslutninger om næste trin",
    lead: "Et trin slutter ikke, uden at kommunen har besluttet, hvad der kommer bagefter.",
    decide: (step: string) => `Beslut, hvad der følger efter ${step}`,
    lastDay: (date: string) => `Trinet slutter ${date}.`,
    what: "Hvad er besluttet?",
    choices: decisions,
    to: "Spring frem til",
    onlySkip: "Udfyldes kun, når der springes frem.",
    reason: "Begrundelse",
    reasonHint: "Udfyldes, når der springes frem eller stoppes. Parterne kan læse den. Skriv aldrig om helbred.",
    jobHours: "Timer om ugen i jobbet",
    jobStart: "Jobbet begynder",
    onlyJob: "Udfyldes kun ved ordinært job nu. Forløbet afsluttes med det samme, og alle får besked.",
    stopDay: "Sidste dag i forløbet",
    onlyStop: "Udfyldes kun, når forløbet stoppes.",
    save: "Gem beslutningen",
    next: decided,
    skipsTo: (step: string) => `Springer frem til ${step}`,
    on: (date: string, who: string) => `Besluttet ${date} af ${who}.`,
    missing: "Mangler beslutning",
    missingText: (step: string, date: string) =>
      `${step} sluttede ${date}, og kommunen har ikke besluttet, hvad der kommer bagefter. Kontakt konsulenten.`,
    missingOwn: (step: string, date: string) => `${step} sluttede ${date}. Træf beslutningen nedenfor.`,
    overview: "Mangler beslutning om næste trin",
    ended: (date: string) => `trinet sluttede ${date}`,
    notYetGranted: "Næste trin må ikke begynde, før kommunen har godkendt ansøgningen i VITAS.",
    skippedBecause: (reason: string) => `Sprunget over ved en beslutning: ${reason}`,
    receipt: "Beslutningen er gemt.",
    receiptSkip: "Beslutningen er gemt, og ændringen er sendt til de parter, der skal skrive under.",
    receiptJob: "Forløbet er afsluttet med ordinært job. Alle parter får besked.",
    receiptStop: "Forløbet er stoppet. Alle parter får besked.",
  },
  events: {
    "step-decided": (who: string) => `${who} besluttede, hvad der følger efter et trin`,
  } as Record<string, (who: string) => string>,
  stalled: {
    title: "Forløbet står stille",
    text: (value: number) => `Ingen milepæl er nået i ${weeks(value)}. Ring til parterne, og aftal det næste skridt.`,
    tag: "Står stille",
    overview: "Forløb, der står stille",
    since: (date: string) => `intet nået siden ${date}`,
  },
  cohorts: {
    title: "Hold",
    lead: "Forberedelse i hold med løbende optag. Hver borger går videre, når vedkommende er klar.",
    none: "Der er ingen hold endnu",
    noneText: "Opret det første hold nedenfor.",
    caption: "Kommunens hold",
    name: "Navn",
    package: "Forbereder til",
    anyPackage: "Flere slags job",
    outpost: "Sted",
    anyOutpost: "Ikke et bestemt sted",
    members: "Deltagere",
    membersOf: (present: number, places: number) => `${present} af ${places}`,
    nextIntake: "Næste optag",
    open: "Opret hold",
    firstDay: "Første dag",
    intakeEveryWeeks: "Optag hver … uge",
    intakeHint: "1 er hver uge, 2 hver anden uge.",
    places: "Pladser",
    opened: "Holdet er oprettet.",
    joined: "Borgeren er optaget på holdet.",
    left: "Borgeren har forladt holdet.",
    intakeDays: "Kommende optagsdage",
    noMembers: "Ingen er på holdet endnu.",
    present: "På holdet nu",
    former: "Har forladt holdet",
    from: (date: string) => `Fra ${date}`,
    until: (date: string, reason: string) => `Til ${date}. ${reason}`,
    join: "Optag en borger",
    candidate: "Borger",
    noCandidates: "Ingen ledige borgere uden hold lige nu.",
    full: "Holdet er fyldt. Der bliver plads, når en forlader det.",
    joinedOn: "Optagsdag",
    joinedOnHint: "Der kan optages borgere på hver optagsdag, så længe der er plads.",
    leave: (name: string) => `${name} forlader holdet`,
    leftOn: "Sidste dag",
    leftReason: "Hvorfor?",
    leaveReasons,
    startStep: "Starttrin i et forløb",
    startStepHint: "Bruges, når borgeren er klar til et forløb: det højeste trin, der kan lykkes.",
    leaveButton: "Gem",
    readOnly: "Konsulenter og godkendere kan ændre holdet.",
  },
};
