/** Why a consultant rejects a match or an inquiry. No reason about health or origin exists. */
export const matchRejectReasons = [
  "hours-do-not-fit",
  "start-does-not-fit",
  "other-competences",
  "citizen-prefers-other",
  "found-job",
  "other",
] as const;
export type MatchRejectReason = (typeof matchRejectReasons)[number];

/** Why an employer declines a candidate. */
export const matchDeclineReasons = [
  "place-filled",
  "hours-do-not-fit",
  "start-does-not-fit",
  "other-competences",
  "other",
] as const;
export type MatchDeclineReason = (typeof matchDeclineReasons)[number];

export const inquiryRejectReasons = [
  "no-candidate",
  "over-capacity",
  "package-not-offered",
  "employer-withdrew",
  "labour-dispute",
  "other",
] as const;
export type InquiryRejectReason = (typeof inquiryRejectReasons)[number];

/** Why a course ended without a job. Health is not a reason that the portal knows. */
export const noJobReasons = ["other-job", "education", "place-closed", "moved", "agreed-to-stop", "other"] as const;
export type NoJobReason = (typeof noJobReasons)[number];
