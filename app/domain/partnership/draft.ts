import type { SignatorySlot } from "../agreement/terms.ts";
import type { Ownership } from "../job-package/job-package.ts";
import type { LocalizedText } from "../shared/localized.ts";
import { addMonths, type PlainDate } from "../shared/plain-date.ts";
import type { CooperationArea } from "./areas.ts";
import { type Clause, clausesOn } from "./clauses.ts";
import type { PartnershipTerms } from "./terms.ts";

type Person = { name: string; title: string; email: string };

/** A partnership while it is written. Anything may be missing; `missingInPartnership` says what. */
export type PartnershipDraft = {
  areas: CooperationArea[];
  packages: { slug: string; places: number; pledgedJobs: number }[];
  employerUndertakes: string;
  municipalityUndertakes: string;
  answerWorkingDays: number | null;
  start: PlainDate | null;
  end: PlainDate | null;
  noticeMonths: number | null;
  signatories: Person[];
  /** Asked where the parties wish it. */
  representative: { asked: boolean; name: string; email: string };
  consultantId: string | null;
  approverId: string | null;
};

export const emptyPartnershipDraft = (contact?: Person): PartnershipDraft => ({
  areas: [],
  packages: [],
  employerUndertakes: "",
  municipalityUndertakes: "",
  answerWorkingDays: 10,
  start: null,
  end: null,
  noticeMonths: 1,
  signatories: contact ? [contact] : [],
  representative: { asked: false, name: "", email: "" },
  consultantId: null,
  approverId: null,
});

export const partnershipFields = [
  "areas",
  "packages",
  "pledge",
  "start",
  "end",
  "answerWorkingDays",
  "noticeMonths",
  "signatories",
  "representative",
  "consultantId",
  "approverId",
] as const;
export type PartnershipField = (typeof partnershipFields)[number];
export type PartnershipMissing = { party: "employer" | "municipality"; field: PartnershipField };

const isNamed = ({ name, title, email }: Person): boolean => [name, title, email].every((text) => text.trim() !== "");

/** What stands between a draft and its signatures, by the party who is to fill it in. */
export function missingInPartnership(draft: PartnershipDraft): PartnershipMissing[] {
  const { start, end, signatories, representative } = draft;
  const check = (party: PartnershipMissing["party"], field: PartnershipField, given: boolean) =>
    given ? [] : [{ party, field }];
  return [
    ...check("employer", "areas", draft.areas.length > 0),
    ...check("employer", "packages", draft.packages.length > 0),
    ...check(
      "employer",
      "pledge",
      draft.packages.some((row) => row.pledgedJobs > 0),
    ),
    ...check("employer", "start", start !== null),
    ...check("employer", "end", end !== null && (start === null || end > start)),
    ...check("employer", "signatories", signatories.length > 0 && signatories.every(isNamed)),
    ...check(
      "employer",
      "representative",
      !representative.asked || (representative.name.trim() !== "" && representative.email.trim() !== ""),
    ),
    ...check("employer", "noticeMonths", draft.noticeMonths !== null),
    ...check("municipality", "answerWorkingDays", draft.answerWorkingDays !== null),
    ...check("municipality", "consultantId", draft.consultantId !== null),
    ...check("municipality", "approverId", draft.approverId !== null),
  ];
}

/** Every twelve months from the first day, within the term. */
export function yearlyReviews(start: PlainDate, end: PlainDate): PlainDate[] {
  const reviews: PlainDate[] = [];
  for (let year = 1; addMonths(start, 12 * year) <= end; year++) reviews.push(addMonths(start, 12 * year));
  return reviews;
}

export type PartnershipContext = {
  reference: string;
  version: number;
  today: PlainDate;
  municipality: PartnershipTerms["municipality"];
  employer: { cvrNumber: string; name: string; ownership: Ownership; glnNumber: string | null };
  titles: ReadonlyMap<string, LocalizedText>;
  consultant: { name: string; title: string };
  approver: { name: string; title: string };
  clauses?: readonly Clause[];
};

function known<Value>(value: Value | null | undefined, what: string): Value {
  if (value === null || value === undefined)
    throw new Error(`A partnership without ${what} was frozen; missingInPartnership should have said so`);
  return value;
}

/** The terms that people sign, from a draft in which nothing is missing. */
export function freezePartnership(draft: PartnershipDraft, context: PartnershipContext): PartnershipTerms {
  const start = known(draft.start, "a first day");
  const end = known(draft.end, "a last day");
  return {
    schema: 1,
    kind: "partnership",
    reference: context.reference,
    version: context.version,
    municipality: context.municipality,
    employer: context.employer,
    areas: draft.areas,
    packages: draft.packages.map((row) => ({
      slug: row.slug,
      title: known(context.titles.get(row.slug), "the title of a package"),
      places: row.places,
      pledgedJobs: row.pledgedJobs,
    })),
    employerUndertakes: draft.employerUndertakes,
    municipalityUndertakes: draft.municipalityUndertakes,
    answerWorkingDays: known(draft.answerWorkingDays, "an answering time"),
    consultant: context.consultant,
    start,
    end,
    noticeMonths: known(draft.noticeMonths, "a notice"),
    reviews: yearlyReviews(start, end),
    clauses: clausesOn(context.today, context.clauses).map(({ key, title, paragraphs, contents = [] }) => ({
      key,
      title,
      paragraphs: [...paragraphs],
      contents: [...contents],
    })),
    signatories: partnershipSlots(draft, context.approver),
  };
}

/** The employer's signatories, the representative where one is asked, and the municipality last. */
function partnershipSlots(draft: PartnershipDraft, approver: { name: string; title: string }): SignatorySlot[] {
  return [
    ...draft.signatories.map((person, i) => ({
      slot: `employer-${i + 1}`,
      role: "employer" as const,
      name: person.name,
      title: person.title,
    })),
    ...(draft.representative.asked
      ? [
          {
            slot: "employee-representative",
            role: "employee-representative" as const,
            name: draft.representative.name,
            title: "",
          },
        ]
      : []),
    { slot: "municipality", role: "municipality" as const, ...approver },
  ];
}

/** Where a slot's mail goes. The municipality's approver signs with an account. */
export function addressOf(draft: PartnershipDraft, slot: string): string | undefined {
  if (slot === "employee-representative") return draft.representative.email;
  const i = /^employer-(\d+)$/.exec(slot)?.[1];
  return i === undefined ? undefined : draft.signatories[Number(i) - 1]?.email;
}
