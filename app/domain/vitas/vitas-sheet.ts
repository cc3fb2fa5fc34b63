import type { JobPackageTerms } from "../agreement/terms.ts";
import type { LocalizedText } from "../shared/localized.ts";
import type { PlainDate } from "../shared/plain-date.ts";
import { type StatutoryApplication, type StatutoryKind, statutoryApplications } from "./statutory-application.ts";
import { type HoursPeriod, hoursPeriods, mostHours } from "./weekly-hours.ts";

/** The three purposes that a placement may have (BAB § 60, stk. 2): one or more are stated. */
export const placementPurposes = ["ordinary-hours", "train-competences", "clarify-goals"] as const;
export type PlacementPurpose = (typeof placementPurposes)[number];

/** What the application asks for and the portal does not know: whoever files it writes it in VITAS. */
export const heldElsewhere = ["cpr-number", "time-of-day", "monthly-wage-cost", "staff-of-last-year"] as const;
export type HeldElsewhere = (typeof heldElsewhere)[number];

export type VitasContact = { name: string; email: string; phone: string | null };

/** What stands outside the signed terms: how to reach people, and what the job consists of. */
export type VitasContacts = {
  employer: VitasContact;
  representative: VitasContact | null;
  tasks: readonly LocalizedText[];
};

/** Exactly the fields of one application. Danish where it is text: the application is written in Danish. */
export type VitasSheet = {
  stepKey: string;
  kind: StatutoryKind;
  steps: readonly LocalizedText[];
  company: {
    name: string;
    cvrNumber: string;
    pNumber: string;
    workplace: string;
    address: string;
    fullTimeEmployees: number;
    contact: VitasContact;
  };
  representative: VitasContact | null;
  job: LocalizedText;
  tasks: readonly LocalizedText[];
  /** A wage subsidy is not asked for its purpose. */
  purposes: readonly PlacementPurpose[] | null;
  start: PlainDate;
  end: PlainDate | null;
  weeklyHours: { maximum: number; periods: readonly HoursPeriod[] };
  remarks: string;
  heldElsewhere: readonly HeldElsewhere[];
};

/** The sheet of the application that begins with a step; undefined where no application does. */
export function vitasSheet(terms: JobPackageTerms, contacts: VitasContacts, stepKey: string): VitasSheet | undefined {
  const application = statutoryApplications(terms.steps).find((one) => one.stepKey === stepKey);
  if (!application) return undefined;
  const periods = hoursPeriods(application.steps);
  return {
    stepKey,
    kind: application.kind,
    steps: application.steps.map((step) => step.title),
    company: {
      name: terms.employer.name,
      cvrNumber: terms.employer.cvrNumber,
      pNumber: terms.productionUnit.pNumber,
      workplace: terms.productionUnit.name,
      address: terms.productionUnit.address,
      fullTimeEmployees: terms.capacity.fullTimeEquivalents,
      contact: contacts.employer,
    },
    representative: contacts.representative,
    job: terms.jobPackage.title,
    tasks: contacts.tasks,
    purposes: application.kind === "placement" ? purposesOf(application, terms) : null,
    start: application.start,
    end: application.end,
    weeklyHours: { maximum: mostHours(periods), periods },
    remarks: terms.remarks,
    heldElsewhere:
      application.kind === "placement" ? heldElsewhere.filter((what) => !isWageFigure(what)) : heldElsewhere,
  };
}

/** Every sheet of an agreement, first day first. */
export const vitasSheets = (terms: JobPackageTerms, contacts: VitasContacts): VitasSheet[] =>
  statutoryApplications(terms.steps).flatMap(({ stepKey }) => vitasSheet(terms, contacts, stepKey) ?? []);

const isWageFigure = (what: HeldElsewhere): boolean => what === "monthly-wage-cost" || what === "staff-of-last-year";

/** A trial trains, a clarification clarifies, and a course that ends in a job is meant to lead to ordinary hours. */
function purposesOf({ steps }: StatutoryApplication, terms: JobPackageTerms): PlacementPurpose[] {
  const has: Record<PlacementPurpose, boolean> = {
    "ordinary-hours": terms.steps.some((step) => step.kind === "employment"),
    "train-competences": steps.some((step) => step.kind === "trial"),
    "clarify-goals": steps.some((step) => step.kind === "clarification"),
  };
  return placementPurposes.filter((purpose) => has[purpose]);
}
