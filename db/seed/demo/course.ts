import type { AgreementDraft } from "#app/domain/agreement/draft.ts";
import type { StepKind } from "#app/domain/job-package/step.ts";
import type {
  InquiryRejectReason,
  MatchDeclineReason,
  MatchRejectReason,
  NoJobReason,
} from "#app/domain/match/reasons.ts";
import type { MilestoneKind } from "#app/domain/milestone/catalogue.ts";
import type { EmployerKey } from "./employers.ts";

export type DemoCandidate = {
  firstName: string;
  /** Only the agreement knows it. */
  fullName: string;
  hoursPerWeek: number;
  startStep: StepKind;
  /** In their own words. */
  shares: string;
};

/** How far a course has come today. */
export type Fate =
  | { is: "proposed" }
  | { is: "rejected"; reason: MatchRejectReason; text: string }
  | { is: "approved" }
  | { is: "declined-match"; reason: MatchDeclineReason; text: string }
  | { is: "accepted" }
  | { is: "draft"; complete: boolean }
  | { is: "under-review" }
  /** Asked to sign; these slots have. */
  | { is: "signing"; signed: readonly string[] }
  | { is: "declined"; signed: readonly string[]; by: string; reason: string }
  | { is: "withdrawn"; from: "draft" | "signing"; reason: string }
  /** Overdue: promises that nobody kept. */
  | { is: "active"; overdue?: readonly MilestoneKind[] }
  | { is: "ended-early"; daysAgo: number; reason: string }
  | { is: "job"; daysAgo: number; hoursPerWeek: number }
  | { is: "no-job"; daysAgo: number; reason: NoJobReason };

/** One candidate at one workplace. Days are counted from the day on which the story is told; negative lies behind it. */
export type DemoCourse = {
  municipality: string;
  employer: EmployerKey;
  packageSlug: string;
  mentor?: number;
  candidate: DemoCandidate;
  /** Days since the employer asked. */
  askedDaysAgo: number;
  /** First day wished for, in days from today. */
  startsInDays: number;
  message?: string;
  skipReason?: string;
  /** What the consultant writes differently from the package. */
  edit?: (draft: AgreementDraft) => AgreementDraft;
  fate: Fate;
};

/** An employer who asks and has nobody yet. */
export type DemoInquiry = {
  municipality: string;
  employer: EmployerKey;
  packageSlug: string;
  askedDaysAgo: number;
  startsInDays: number;
  places: number;
  message: string;
  rejected?: { reason: InquiryRejectReason; text: string };
};
