import type { AgreedStep } from "../agreement/terms.ts";
import type { MilestoneKind } from "../milestone/catalogue.ts";
import type { Refusal } from "../shared/refusal.ts";
import { ok, type Result, refuse } from "../shared/result.ts";
import { applicationFor, type StatutoryApplication, statutoryApplications } from "./statutory-application.ts";

export const applicationStatuses = ["filed", "approved", "rejected"] as const;
export type ApplicationStatus = (typeof applicationStatuses)[number];
export type ApplicationDecision = Exclude<ApplicationStatus, "filed">;

/** What has been recorded of one application. No record: nothing has been filed. */
export type RecordedApplication = { stepKey: string; status: ApplicationStatus; vitasReference: string | null };

export type Filing = "first" | "again" | "other-reference" | "nothing-new";

/** A rejected application may be filed again; a reference can be added or put right until the municipality has decided. */
export function decideFiling(
  recorded: Pick<RecordedApplication, "status" | "vitasReference"> | undefined,
  vitasReference: string | null,
): Result<Filing, Refusal> {
  if (!recorded) return ok("first");
  if (recorded.status === "rejected") return ok("again");
  const same = vitasReference === null || vitasReference === recorded.vitasReference;
  if (same) return ok("nothing-new");
  return recorded.status === "filed" ? ok("other-reference") : refuse("already-decided");
}

/** A decision that was recorded wrongly is put right until something of what it covers has happened. */
export function decideDecision(
  recorded: Pick<RecordedApplication, "status"> | undefined,
  decision: ApplicationDecision,
  hasBegun: boolean,
): Result<"decided" | "nothing-new", Refusal> {
  if (!recorded) return refuse("application-not-filed");
  if (recorded.status === decision) return ok("nothing-new");
  return recorded.status !== "filed" && hasBegun ? refuse("already-decided") : ok("decided");
}

/** Those that must still be approved before what they cover may begin. */
export const applicationsToApprove = (
  steps: readonly AgreedStep[],
  recorded: readonly Pick<RecordedApplication, "stepKey" | "status">[],
): StatutoryApplication[] =>
  statutoryApplications(steps).filter(
    ({ stepKey }) => !recorded.some((one) => one.stepKey === stepKey && one.status === "approved"),
  );

/** Nothing that needs the municipality's grant begins before it has been given. */
export function mayBegin(
  steps: readonly AgreedStep[],
  recorded: readonly Pick<RecordedApplication, "stepKey" | "status">[],
  stepKey: string,
): boolean {
  const application = applicationFor(steps, stepKey);
  return !application || !applicationsToApprove(steps, recorded).some((one) => one.stepKey === application.stepKey);
}

const begins: readonly MilestoneKind[] = [
  "trial-starts",
  "first-week",
  "trial-evaluation",
  "competence-card",
  "wage-subsidy-midway",
  "wage-subsidy-ends",
];

/** Whether reaching a milestone says that its step has begun. The decision on the next step can come first. */
export const saysItBegan = (kind: string): boolean => begins.some((known) => known === kind);
