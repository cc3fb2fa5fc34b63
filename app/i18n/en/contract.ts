import { copenhagenDate, copenhagenMinutes, type Instant } from "#app/domain/shared/copenhagen.ts";
import { isoWeek, type PlainDate } from "#app/domain/shared/plain-date.ts";
import type { contract as danish } from "../da/contract.ts";

const months = "January February March April May June July August September October November December".split(" ");

const dayMonth = (date: PlainDate): string => `${Number(date.slice(8))} ${months[Number(date.slice(5, 7)) - 1]}`;
const day = (date: PlainDate): string => `${dayMonth(date)} ${date.slice(0, 4)}`;
const week = (date: PlainDate): string => `week ${isoWeek(date).week}`;
const number = (value: number): string =>
  new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2, useGrouping: false }).format(value);
const hours = (value: number): string => `${number(value)} ${value === 1 ? "hour" : "hours"} a week`;
const count = (value: number, one: string, many: string): string => `${number(value)} ${value === 1 ? one : many}`;

export const contract: typeof danish = {
  roles: {
    employer: "Employer",
    "employee-representative": "Employee representative",
    mentor: "Mentor",
    citizen: "Citizen",
    municipality: "The municipality",
  },
  ownerships: { private: "Private", public: "Public" },
  stepKinds: {
    preparation: "Preparation",
    trial: "Trial period",
    clarification: "Competence clarification",
    training: "Training",
    "wage-subsidy": "Wage subsidy",
    employment: "Ordinary employment",
  },
  groups: {
    trade: "Trade competences",
    general: "General competences",
    "personal-social": "Personal and social competences",
    danish: "Danish",
    "workplace-culture": "Workplace culture",
    motivation: "Motivation to learn",
  },
  levels: {
    "not-tried": "Not tried",
    "with-help": "With help",
    independently: "Independently",
    "can-teach": "Can teach others",
  },
  number,
  day,
  dayAndWeek: (date: PlainDate) => `${day(date)} (${week(date)})`,
  week: (date: PlainDate) => `Week ${isoWeek(date).week}`,
  month: (date: PlainDate) => `${months[Number(date.slice(5, 7)) - 1]?.slice(0, 3)} ${date.slice(0, 4)}`,
  moment: (at: Instant) => {
    const minutes = copenhagenMinutes(at);
    const clock = `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
    return `${day(copenhagenDate(at))} at ${clock} (Danish time)`;
  },
  period: (start: PlainDate, end: PlainDate) => {
    const [from, to] = [isoWeek(start).week, isoWeek(end).week];
    const weeks = from === to ? `week ${from}` : `weeks ${from}–${to}`;
    const days = start.slice(0, 4) === end.slice(0, 4) ? dayMonth(start) : day(start);
    return start === end ? `${day(start)} (${weeks})` : `${days} – ${day(end)} (${weeks})`;
  },
  fromOnwards: (start: PlainDate) => `From ${day(start)} (${week(start)}), without an end`,
  hours,
  hoursFirstWeeks: (from: number, to: number, value: number) =>
    `${from === to ? `week ${from} of the step` : `weeks ${from}–${to} of the step`}: ${hours(value)}`,
  hoursFromWeek: (from: number, value: number) => `from week ${from} of the step: ${hours(value)}`,
  weeks: (value: number) => count(value, "week", "weeks"),
  teachingDays: (value: number) => count(value, "day of teaching", "days of teaching"),

  documentName: "Job-package agreement",
  versionLine: (reference: string, version: number) => `${reference} · version ${version}`,
  page: (page: number, of: number) => `Page ${page} of ${of}`,
  termsHash: (sha256: string) => `SHA-256 of the terms: ${sha256}`,
  translationNotice: "This is a translation. The Danish text is the agreement that the parties sign.",
  subtitle: (job: string, unit: string) => `${job} at ${unit}`,
  intro:
    "The agreement describes one coherent course towards one specific job: what happens, when it happens, and why. All parties can hold each other to it.",

  parties: "The parties",
  employer: "The employer",
  name: "Name",
  cvrNumber: "CVR number",
  ownership: "Ownership",
  glnNumber: "GLN number",
  workplace: "The workplace",
  pNumber: "P-number",
  address: "Address",
  citizen: "The citizen",
  citizenReference: "Reference",
  municipality: "The municipality",
  municipalityCode: "Municipality code",
  municipalityUnit: "Unit",
  mentor: "Mentor",

  purpose: "Purpose and goal",
  purposeText: (title: string) =>
    `The goal of the job package “${title}” is lasting ordinary employment. Each step has a purpose and leads to the next.`,
  job: "The job",
  jobPackage: "Job package",
  jobPackageVersion: (title: string, version: number) => `${title} (version ${version} of the package)`,

  overview: "The course at a glance",
  timelineCaption: "The course on a timeline",
  datesCaption: "Agreed dates",
  date: "Date",
  weekColumn: "Week",
  event: "What happens",
  begins: (title: string) => `${title} begins`,
  ends: (title: string) => `${title} ends`,
  cardDueEvent: "The competence card is complete",
  mentoringName: "Mentoring",

  milestones: "Milestones",
  milestonesText:
    "Each milestone has one owner. When it is missed, all parties can see it, and the citizen can hold the others to it.",
  milestonesCaption: "Who has promised what and when",
  milestone: "Milestone",
  owner: "Owner",
  steps: "The steps",
  stepHeading: (position: number, title: string) => `Step ${position}: ${title}`,
  stepKind: "Kind",
  periodLabel: "Period",
  durationLabel: "Duration",
  followedUp: (weeks: number) => `Lasting. The portal follows up for ${count(weeks, "week", "weeks")}`,
  weeklyHours: "Working hours",
  stepPurpose: "Purpose",
  stepWhy: "Why",
  who: "Who",
  does: "Does",
  tasksCaption: (title: string) => `Who does what: ${title}`,
  decisionBeforeEnd:
    "A step does not end before the employer, the citizen and the municipality have decided what happens next.",

  skipped: "Steps passed over",
  skippedText: "Nobody is kept on a step that does not fit. The parties agree to pass over these steps.",
  skippedCaption: "Steps passed over, and why",
  step: "Step",
  reason: "Reason",

  clarification: "Competence clarification",
  clarificationText: (due: string) =>
    `The clarification shows what the citizen can do and what the job requires. The result is written on a competence card, which belongs to the citizen. The card is complete no later than ${due}.`,
  clarificationCaption: "Competences to be clarified",
  competence: "Competence",
  group: "Group",
  requiredLevel: "The job requires",

  training: "Training",
  trainingText: "Each course closes a gap between what the clarification showed and what the job requires.",
  trainingCaption: "Courses and the gaps that they close",
  course: "Course and provider",
  closes: "Closes the gap",
  gap: (name: string, observed: string, required: string) => `${name}: from “${observed}” to “${required}”`,

  mentoring: "Mentoring",
  goal: "Goal",
  tasks: "Tasks",
  mentorHours: "Hours",
  confidentiality:
    "The mentor keeps confidential what the mentor learns about the citizen's personal matters, also after the course has ended.",

  commitments: "What the parties commit themselves to",
  employerCommits: "The employer",
  municipalityCommits: "The municipality",
  citizenCommits: "The citizen",
  citizenCommitsList: [
    "Comes at the agreed times and gives notice of absence",
    "Says so when something in the course does not fit or is not kept",
    "Takes part in talks about the next step",
  ],
  childrenCertificate:
    "The work involves direct contact with children under 15. The employer therefore obtains a children's certificate with the citizen's consent, and the course does not begin before it has been received and assessed. The certificate is not kept in the portal.",

  capacity: "Places at the workplace",
  capacityText: (pNumber: string) =>
    `The number of places is calculated for the production unit with P-number ${pNumber} from its ordinary staff in full-time equivalents.`,
  capacityStaff: "Ordinary staff",
  fullTime: (value: number) => `${number(value)} full-time equivalents (average of four months)`,
  capacityPlaces: "Places in all",
  capacityInUse: "Taken by others",
  capacityFree: "Free places",
  capacityFreeValue: (places: number, inUse: number) =>
    `${places} − ${inUse} = ${places - inUse}${places - inUse > 0 ? "; the course uses one of them" : ""}`,
  capacityRule: "Rule",
  ruleAsOf: (rule: string, date: string) => `${rule}, as it was on ${date}`,
  ruleText: (paragraph: string, sentence: string) => `${paragraph}: ${sentence}`,
  rulesCaption: "The rules as they read on that day",
  capacityOverride: "Set aside because",

  involvement: "Involvement of the employees",
  involvementText:
    "The employer has discussed the course with the employees. By signing, the employee representative confirms that the colleagues were heard and that the number of ordinary staff is right. The course replaces no ordinary employees.",
  involvementAlone:
    "The employer has discussed the course with the employees at the workplace. No employee representative is among the signatories. The course replaces no ordinary employees.",
  safety: "Working environment and insurance",
  safetyText: [
    "The Working Environment Act applies to the citizen from the first day. The employer gives instruction, training and the safety equipment that the work requires.",
    "In the part of the course in which the citizen is not employed, the citizen is covered by the municipality's scheme for industrial injuries. During employment, also with a wage subsidy, the citizen is covered by the employer's statutory insurance.",
    "Injuries are reported at once to the employer and the municipality.",
  ],

  reservation: "Grants and reservations",
  reservationText: [
    "The agreement gives no right to a subsidy. Work placement, wage subsidy, mentor support and training are each granted by the municipality's separate decisions under the rules in force when the decision is made. The citizen receives every decision with reasons and guidance on how to complain.",
    "A step that needs a grant does not begin before the grant has been given. If it is not given, the parties agree as soon as possible how the course continues.",
  ],
  rulesAsOf: (date: string) => `The agreement was made under the rules in force on ${date}.`,

  dataProtection: "Data protection",
  dataProtectionText: [
    "The agreement holds no CPR number and no information on health, ethnic origin, religion, trade union or benefit. Such information must not be written in remarks either.",
    "The municipality is the controller for the course. The employer is itself the controller for the data that the employment requires.",
    "The employer's and the mentor's access to the citizen's data in the portal ends 12 weeks after the course has ended.",
  ],

  duration: "Duration, change and end",
  durationText: [
    "The agreement applies when everybody listed under “Signatures” has signed this version. No step begins before that.",
    "When dates move within the same total length, everybody is told and may object. Any other change needs a new version, which the parties concerned sign. Until then this one applies.",
    "The employer and the municipality may each end the agreement early, in writing, with a reason and a last day. An employment ends under the rules and periods of notice that apply to the employment.",
  ],
  noEnd: "The course leads to ordinary employment, which continues without an end date.",

  remarks: "Remarks",

  signatures: "Signatures",
  signaturesText:
    "The agreement is signed electronically in the portal, and the municipality signs last. Who signed, when and how is told on the evidence page, which is added when everybody has signed.",
  signaturesCaption: "Those who must sign",
  signsElectronically: "Signs electronically; see the evidence page",

  evidence: {
    documentName: "Evidence page",
    subtitle: (reference: string, version: number) => `Job-package agreement ${reference}, version ${version}`,
    partnershipSubtitle: (reference: string, version: number) =>
      `Partnership agreement ${reference}, version ${version}`,
    intro:
      "The page was added to the agreement when the last party had signed. The pages that the parties saw stand unchanged in front of it and are kept byte for byte in the file.",
    document: "The document",
    sealedAt: "Sealed",
    termsSha256: "Terms, SHA-256",
    documentSha256: "Document, SHA-256",
    chainHead: "Event log, SHA-256",
    signatures: "The signatures",
    role: "Role",
    title: "Position",
    signedAt: "Signed",
    method: "Method",
    methods: {
      link: "Personal link sent to the registered mail address",
      account: "Signed in with own account",
      "on-behalf": "Recorded by the municipality's consultant on the person's behalf",
      paper: "Signed on paper and recorded by the municipality's consultant",
    },
    standsFrom: "Still stands",
    standsFromVersion: (version) =>
      `Given on version ${version}. Nothing that concerns this signatory has changed since`,
    recordedBecause: "Reason",
    witness: "Witness",
    scan: "Scanned paper, SHA-256",
    identifiedBy: "Mail address",
    ipAddress: "IP address",
    userAgent: "Browser",
    consentTextVersion: "Consent text",
    bound: "Bound to",
    sameHashes: "The terms and the document whose SHA-256 stand above",
    otherHashes: (terms: string, document: string) => `Terms ${terms} and document ${document}`,
    attachments: "Attached in the file",
    attachmentsList: [
      "agreement.json: the terms of the agreement as data. The SHA-256 of the terms is calculated from this very file.",
      "evidence.json: the information on this page as data.",
    ],
    closing:
      "The signatures are electronic signatures under the eIDAS Regulation; they are not qualified. The portal's digital seal shows that the file is whole and comes from the portal. The seal is nobody's signature.",
  },

  leaflet: {
    documentName: "Job package",
    weeksToJob: (weeks: number) => `${count(weeks, "week", "weeks")} to ordinary employment`,
    job: "The job",
    tasks: "Tasks",
    requirements: "What the job requires",
    staircase: "The steps",
    staircaseCaption: "The steps to the job",
    step: "Step",
    lasts: "Duration",
    lasting: "Lasting",
    weeklyHours: "Hours a week",
    hoursRange: (first: number, last: number) =>
      first === last ? number(first) : `${number(first)} to ${number(last)}`,
    happens: "What happens",
    mentor: "Mentor",
    mentorText: (weeks: number, hoursPerWeek: number) =>
      `A colleague is mentor for ${count(weeks, "week", "weeks")}, ${hours(hoursPerWeek)}.`,
    gets: "What the employer gets",
    gives: "What the employer gives",
    haveReady: "Have this ready",
    childrenCertificate: "The job requires a children's certificate.",
    reservation:
      "The municipality decides on placement, wage subsidy, mentor support and training for each citizen separately.",
  },

  refusals: {
    "letters-not-in-fonts": (text: string, letters: string) =>
      `“${text}” holds characters that the contract cannot show: ${letters}. Write the text without them.`,
    "text-layer-differs": (missing: string) =>
      `The contract was not made correctly: ${missing} could not be read in the finished file. Try again, and contact the municipality if it happens again.`,
    "render-timed-out": (seconds: number) =>
      `The contract was not ready within ${count(seconds, "second", "seconds")}. Try again.`,
    "render-failed": "The contract could not be made. Try again, and contact the municipality if it happens again.",
  },
};
